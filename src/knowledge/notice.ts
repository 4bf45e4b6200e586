import { maySee, type Viewer } from '../domain/actor.ts';
import type { ActionState } from '../domain/happenings/action.ts';
import { type MeetingDates, meetingDates } from '../domain/meeting-dates.ts';
import { agendaOf, type KnownMeeting } from '../domain/meetings.ts';
import { seenOfBody } from '../domain/open-actions.ts';
import { overlaps, spanOf } from '../domain/period.ts';
import type { HeldSeat } from '../domain/record.ts';
import type { Settings } from '../domain/settings.ts';
import type { State } from '../domain/state.ts';
import type { WorkingDays } from '../domain/working-days.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Knowledge } from './knowledge.ts';
import { statutesSaid } from './statutes-said.ts';

/** What the notice of a meeting says to one reader: the same as text, as a page and as a file. */
export type Notice = {
  meeting: KnownMeeting;
  /** Who sits in the body on the day. */
  called: readonly HeldSeat[];
  agenda: ReturnType<typeof agendaOf>;
  /** Nearest last day first. */
  actions: readonly ActionState[];
  /** By the association's own lead times; none for a body that is not among the records. */
  dates?: MeetingDates;
  /** What the statutes set for the notice, marked as settings. */
  statutes(locale: Locale): string[];
  /** How much of this is not for this reader. */
  hidden: number;
};

export type NoticeParts = {
  state: State;
  knowledge: Pick<Knowledge, 'records' | 'catalog'>;
  viewer: Viewer;
  settings: Pick<Settings, 'leadTimes' | 'statutes'>;
  working: Pick<WorkingDays, 'add' | 'isWorking' | 'backTo'>;
};

export const noticeOf = (meeting: KnownMeeting, { state, knowledge, viewer, settings, working }: NoticeParts): Notice => {
  const day = spanOf(meeting.date);
  const seats = knowledge.records.seats.filter((s) => s.body === meeting.body && overlaps(spanOf(s.period), day));
  const called = seats.filter((s) => maySee(viewer, s.visibility, s.body));
  const items = agendaOf(state, meeting);
  const agenda = items.filter((i) => maySee(viewer, i.visibility, meeting.body));
  const actions = seenOfBody(state, meeting.body, (a) => maySee(viewer, a.visibility, a.body));
  const body = knowledge.catalog.get(meeting.body);
  const set = body?.kind === 'body' ? body : undefined;
  // Only what concerns the notice; that its day has been needs no saying in the notice itself.
  const statutes = settings.statutes.filter((s) => s.noticeMonths !== undefined);
  return {
    meeting,
    called,
    agenda,
    actions: actions.shown,
    ...(set ? { dates: meetingDates(set, meeting.date, settings, working) } : {}),
    statutes: (locale) => (set ? statutesSaid(set.bodyKind, meeting.date, { settings: { statutes }, working, today: '', locale }) : []),
    hidden: seats.length - called.length + items.length - agenda.length + actions.hidden,
  };
};
