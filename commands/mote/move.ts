import { hasRole, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { Spot } from '../../src/domain/happenings/meeting.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { type Block, note, string, text } from '../../src/reply/reply.ts';
import { hereOf } from '../here.ts';
import { capital } from '../paminn/parts/phrases.ts';
import { recording } from '../recording.ts';
import { textOf } from '../values.ts';
import { MOVE_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { moveValues } from './parts/line.ts';
import { daysGone, endNotKept, FAULT, LABEL, notWorked, remindersFollow, SAY } from './parts/phrases.ts';
import { readDayAndTime, readLink, readTime } from './parts/read.ts';
import { datesFields, goneDays, meetingTitle, spotText } from './parts/show.ts';
import { type Based, meetingToChange, stillSo } from './parts/standing.ts';

type Move = { based: Based; spot: Spot; reason?: string; until?: string };

const bare = ({ date, time, place, link }: Spot): Spot => ({
  date,
  ...(time === undefined ? {} : { time }),
  ...(place === undefined ? {} : { place }),
  ...(link === undefined ? {} : { link }),
});
const sameSpot = (a: Spot, b: Spot) => a.date === b.date && a.time === b.time && a.place === b.place && a.link === b.link;
const NOWHERE: Based = { meeting: { id: '', body: '', date: '', visibility: 'secretariat' }, id: '', steps: 0 };

/** Moves a meeting in time or place. Where it was stands in its history, and reminders before it follow. */
export const move = recording<Move>({
  noun: 'mote',
  verb: 'flytta',
  verbs: ['move'],
  prefix: 'Y',
  summary: { sv: 'Flytta ett möte', en: 'Move a meeting' },
  examples: {
    sv: ['/mote flytta styrelsen 12/3 till 19/3 kl 13; skäl: lokalen är upptagen', '/mote flytta S-7K3PD; plats: Rådhuset'],
    en: ['/meeting move board 12/3 to 19/3 at 13:00; reason: the room is taken', '/meeting move S-7K3PD; place: the town hall'],
  },
  title: { sv: 'Flytta möte', en: 'Move a meeting' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: MOVE_FIELDS,
  read: moveValues,
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { based }) => mayRecordFor(actor, based.meeting.body),
  understand: (values, context, fault): Move => {
    const typed = (name: string) => textOf(values, name);
    const take = <T>(name: string, read: { value: T } | { fault: Parameters<typeof fault>[1] }): T | undefined => {
      if ('value' in read) return read.value;
      fault(name, read.fault);
      return undefined;
    };
    const found = meetingToChange(typed('meeting'), context);
    if ('fault' in found) fault('meeting', found.fault);
    const based = 'fault' in found ? NOWHERE : found;
    const before = bare(based.meeting);
    const here = hereOf(context, 'future');
    const day = typed('date') === '' ? undefined : take('date', readDayAndTime(typed('date'), here));
    // In the form, what stands in the field was seen there.
    if (typed('left') !== '' && context.incoming.form === undefined) fault('place', FAULT.notUnderstood(typed('left')));
    const time = typed('time') === '' ? day?.time : take('time', readTime(typed('time')));
    const link = typed('link') === '' ? undefined : take('link', readLink(typed('link')));
    for (const [name, max] of [
      ['place', LIMITS.place],
      ['reason', LIMITS.text],
    ] as const)
      if (typed(name).length > max) fault(name, FAULT.tooLong(max));
    const again = context.journal.state().causes.has(context.incoming.id);
    if (day && day.date < here.now.date && !again) fault('date', FAULT.past(capital(weekdayDate(day.date, context.locale))));
    const spot = {
      ...before,
      ...(day ? { date: day.date } : {}),
      ...(time === undefined ? {} : { time }),
      ...(typed('place') === '' ? {} : { place: typed('place') }),
      ...(link === undefined ? {} : { link }),
    };
    if (!('fault' in found) && sameSpot(spot, before) && !again) fault('date', FAULT.nothingNew);
    const until = typed('time') === '' && day?.until !== undefined ? { until: day.until } : {};
    return { based, spot, ...until, ...(typed('reason') === '' ? {} : { reason: typed('reason') }) };
  },
  show: ({ based, spot, reason }, context): Block[] => {
    const { locale, working, journal } = context;
    const { body, date } = based.meeting;
    const following = [...journal.state().reminders.values()].filter((r) => r.state === 'open' && r.rule.kind === 'before-meeting' && r.rule.body === body);
    const notes = [
      ...(working.isWorking(spot.date) ? [] : [notWorked(capital(weekdayDate(spot.date, locale)))[locale]]),
      ...(following.length > 0 && spot.date !== date ? [remindersFollow(following.length)[locale]] : []),
      ...(spot.date === date ? [] : [SAY.settings[locale]]),
    ];
    return [
      { kind: 'heading', text: meetingTitle({ body, date: spot.date }, context) },
      {
        kind: 'fields',
        fields: [
          { label: LABEL.before[locale], value: [string(spotText(based.meeting, context))] },
          { label: LABEL.after[locale], value: [string(spotText(spot, context))] },
          ...(spot.link === undefined ? [] : [{ label: LABEL.link[locale], value: [string(spot.link)] }]),
          ...(reason === undefined ? [] : [{ label: LABEL.reason[locale], value: [string(reason)] }]),
          ...(spot.date === date ? [] : datesFields(body, spot.date, context)),
        ],
      },
      ...notes.map((words) => note(words)),
    ];
  },
  remark: ({ based, spot, until }, context): Block[] => {
    const gone = spot.date === based.meeting.date ? [] : goneDays(based.meeting.body, spot.date, context);
    return [...(until === undefined ? [] : [text(endNotKept(until)[context.locale])]), ...(gone.length === 0 ? [] : [text(daysGone(gone)[context.locale])])];
  },
  events: ({ based, spot, reason }, id, context) => {
    stillSo(based, context);
    const known = based.known === undefined ? {} : { known: based.known };
    return {
      visibility: based.meeting.visibility,
      what: { type: 'meeting.moved', id, meeting: based.id, spot, ...(reason === undefined ? {} : { reason }), ...known },
    };
  },
  same: ({ based, spot }, state) => {
    const last = state.meetings.get(based.id)?.history.at(-1);
    return last?.kind === 'moved' && sameSpot(last.spot, spot) ? last.id : undefined;
  },
  at: (id, state) => [...state.meetings.values()].flatMap((m) => m.history).find((s) => s.id === id)?.at,
  seen: ({ based }, { viewer }) => maySee(viewer, based.meeting.visibility, based.meeting.body),
});
