import { hasRole, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import { comingMeetings } from '../../src/domain/meetings.ts';
import { addDays } from '../../src/domain/wall-time.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { type Block, note, string } from '../../src/reply/reply.ts';
import { recording } from '../recording.ts';
import { textOf } from '../values.ts';
import { CANCEL_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { cancelValues } from './parts/line.ts';
import { FAULT, itemsGoOn, LABEL, SAY } from './parts/phrases.ts';
import { meetingTitle, spotText } from './parts/show.ts';
import { type Based, meetingToChange, stillSo } from './parts/standing.ts';
import { meetingAsked } from './parts/which.ts';

type Cancel = { based: Based; reason?: string };
const NOTHING: Based = { meeting: { id: '', body: '', date: '', visibility: 'secretariat' }, id: '', steps: 0 };

/** Calls a meeting off. It stands in the history, and what was on its agenda goes on to the body's next meeting. */
export const cancel = recording<Cancel>({
  noun: 'mote',
  verb: 'stall-in',
  verbs: ['ställ in', 'ställ-in', 'cancel', 'avboka'],
  prefix: 'Y',
  summary: { sv: 'Ställ in ett möte', en: 'Cancel a meeting' },
  examples: { sv: ['/mote stall-in {meeting}; skäl: inga ärenden'], en: ['/meeting cancel {meeting}; reason: no matters'] },
  title: { sv: 'Ställ in möte', en: 'Cancel a meeting' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: CANCEL_FIELDS,
  find: meetingAsked('stall-in'),
  read: cancelValues,
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { based }) => mayRecordFor(actor, based.meeting.body),
  understand: (values, context, fault): Cancel => {
    const found = meetingToChange(textOf(values, 'meeting'), context);
    if ('fault' in found) fault('meeting', found.fault);
    const reason = textOf(values, 'reason');
    if (reason.length > LIMITS.text) fault('reason', FAULT.tooLong(LIMITS.text));
    return { based: 'fault' in found ? NOTHING : found, ...(reason === '' ? {} : { reason }) };
  },
  show: ({ based, reason }, context): Block[] => {
    const { locale, journal, knowledge, viewer } = context;
    const { meeting } = based;
    const items = (meeting.recorded?.items ?? []).filter((i) => i.withdrawn === undefined).length;
    const later = comingMeetings(journal.state(), knowledge.records.meetings, meeting.body, addDays(meeting.date, 1));
    const next = later.find((m) => maySee(viewer, m.visibility, m.body));
    return [
      { kind: 'heading', text: meetingTitle(meeting, context) },
      {
        kind: 'fields',
        fields: [
          { label: LABEL.before[locale], value: [string(spotText(meeting, context))] },
          { label: LABEL.after[locale], value: [string(SAY.cancelled[locale])] },
          ...(reason === undefined ? [] : [{ label: LABEL.reason[locale], value: [string(reason)] }]),
        ],
      },
      ...(items === 0 ? [] : [note(itemsGoOn(items, next && weekdayDate(next.date, locale))[locale])]),
    ];
  },
  events: ({ based, reason }, id, context) => {
    stillSo(based, context);
    const known = based.known === undefined ? {} : { known: based.known };
    return {
      visibility: based.meeting.visibility,
      what: { type: 'meeting.cancelled', id, meeting: based.id, ...(reason === undefined ? {} : { reason }), ...known },
    };
  },
  same: ({ based }, state) => {
    const last = state.meetings.get(based.id)?.history.at(-1);
    return last?.kind === 'cancelled' ? last.id : undefined;
  },
  at: (id, state) => [...state.meetings.values()].flatMap((m) => m.history).find((s) => s.id === id)?.at,
  seen: ({ based }, { viewer }) => maySee(viewer, based.meeting.visibility, based.meeting.body),
});
