import { maySee } from '../../domain/actor.ts';
import type { ConsultationState } from '../../domain/happenings/consultation.ts';
import type { MatterState } from '../../domain/happenings/matter.ts';
import { seesConsultation, seesMatter } from '../../domain/matter/seen.ts';
import { meetingDates } from '../../domain/meeting-dates.ts';
import { comingByBody } from '../../domain/meetings.ts';
import type { Visit, WebParts } from '../parts.ts';
import { dateIn } from '../times.ts';

export type Shown = Pick<WebParts<never>, 'knowledge' | 'journal' | 'zone' | 'nameOf' | 'settings' | 'working'>;
export type Seen<T> = { shown: T[]; hidden: number };

const seen = <T>(all: readonly T[], sees: (one: T) => boolean): Seen<T> => {
  const shown = all.filter(sees);
  return { shown, hidden: all.length - shown.length };
};
export const mattersSeen = ({ viewer }: Visit, { journal }: Shown): Seen<MatterState> =>
  seen([...journal.state().matters.values()], (m) => seesMatter(viewer, m));
export const consultationsSeen = ({ viewer }: Visit, { journal }: Shown, of: (c: ConsultationState) => boolean = () => true): Seen<ConsultationState> =>
  seen([...journal.state().consultations.values()].filter(of), (c) => seesConsultation(viewer, c, journal.state()));

export type Next = { date: string; cutOff: string; mailing: string };
/** The nearest meeting of each body from today on that this person may know of, and the days that belong to it. */
export const nextMeetings = (bodies: readonly string[], visit: Visit, web: Shown): ReadonlyMap<string, Next> => {
  const { catalog, records } = web.knowledge();
  const coming = comingByBody(web.journal.state(), records.meetings, bodies, dateIn(visit.now, web.zone));
  return new Map(
    bodies.flatMap((body) => {
      const next = coming.get(body)?.find((m) => maySee(visit.viewer, m.visibility, body));
      const entity = catalog.get(body);
      if (!next || entity?.kind !== 'body') return [];
      const { cutOff, mailing } = meetingDates(entity, next.date, web.settings, web.working);
      return [[body, { date: next.date, cutOff, mailing }] as const];
    }),
  );
};
