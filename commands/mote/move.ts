import type { FormValues } from '../../src/chat/incoming.ts';
import { hasRole, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import { type Spot, sameSpot, spotOf } from '../../src/domain/happenings/meeting.ts';
import type { KnownMeeting } from '../../src/domain/meetings.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { type Block, note, string, text } from '../../src/reply/reply.ts';
import { formFor, formReply } from '../../src/routing/form.ts';
import { hereOf } from '../here.ts';
import { capital } from '../paminn/parts/phrases.ts';
import { recording } from '../recording.ts';
import { SAY as MEND } from '../recording-said.ts';
import { asValues } from '../standing.ts';
import { VISIBILITY } from '../utfall/parts/phrases.ts';
import { textOf } from '../values.ts';
import { MOVE_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { moveValues } from './parts/line.ts';
import { daysGone, FAULT, LABEL, notWorked, remindersFollow } from './parts/phrases.ts';
import { readLink, readNewDay, readTime, readVisibility } from './parts/read.ts';
import { datesFields, goneDays, meetingTitle, settingsNotes, spotText } from './parts/show.ts';
import { type Based, meetingToChange, stillSo } from './parts/standing.ts';
import { meetingAsked } from './parts/which.ts';

/** `opened`: nothing was written but which meeting, so that it can be seen how it stands. */
type Move = { based: Based; spot: Spot; visibility: Visibility; reason?: string; opened?: FormValues };

const NOWHERE: Based = { meeting: { id: '', body: '', date: '', visibility: 'secretariat' }, id: '', steps: 0 };
/** Marks values that are the whole form: a field that is not among them was emptied, and is not as before. */
const WHOLE = { whole: 'ja' } as const;
const standing = ({ date, time, end, place, link, visibility }: KnownMeeting): FormValues =>
  asValues({ date, time: time === undefined ? undefined : [time, ...(end === undefined ? [] : [end])].join('–'), place, link, visibility });

const recorded = recording<Move>({
  noun: 'mote',
  verb: 'flytta',
  verbs: ['move'],
  prefix: 'Y',
  summary: { sv: 'Flytta ett möte', en: 'Move a meeting' },
  examples: {
    sv: ['/mote flytta {meeting} till 19/3 kl 13; skäl: lokalen är upptagen', '/mote flytta S-7K3PD; plats: Rådhuset'],
    en: ['/meeting move {meeting} to 19/3 at 13:00; reason: the room is taken', '/meeting move S-7K3PD; place: the town hall'],
  },
  title: { sv: 'Flytta möte', en: 'Move a meeting' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: MOVE_FIELDS,
  find: meetingAsked('flytta'),
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
    const whole = typed('whole') !== '';
    const before = spotOf(based.meeting);
    const here = hereOf(context, 'future');
    const day = typed('date') === '' ? undefined : take('date', readNewDay(typed('date'), before.date, here));
    // In the form, what stands in the field was seen there.
    if (typed('left') !== '' && context.incoming.form === undefined) fault('place', FAULT.notUnderstood(typed('left')));
    const clock = typed('time') === '' ? undefined : take('time', readTime(typed('time')));
    const link = typed('link') === '' ? undefined : take('link', readLink(typed('link')));
    for (const [name, max] of [
      ['place', LIMITS.place],
      ['reason', LIMITS.text],
    ] as const)
      if (typed(name).length > max) fault(name, FAULT.tooLong(max));
    const again = context.journal.state().causes.has(context.incoming.id);
    if (day && day.date < here.now.date && !again) fault('date', FAULT.past(capital(weekdayDate(day.date, context.locale))));
    const { date: oldDate, time: oldTime, end: oldEnd, ...where } = before;
    // A new time has its own end, or none; a new day alone is at the same time.
    const { time, end } = clock ?? (day?.time === undefined ? (whole ? {} : { time: oldTime, end: oldEnd }) : day);
    const spot = spotOf({
      ...(whole ? {} : where),
      date: day?.date ?? oldDate,
      ...(time === undefined ? {} : { time }),
      ...(end === undefined ? {} : { end }),
      ...(typed('place') === '' ? {} : { place: typed('place') }),
      ...(link === undefined ? {} : { link }),
    });
    const visibility = typed('visibility') === '' ? based.meeting.visibility : (take('visibility', readVisibility(typed('visibility'))) ?? 'secretariat');
    const same = sameSpot(spot, before) && visibility === based.meeting.visibility;
    const opened = same && !again && !('fault' in found) && context.incoming.form === undefined && Object.keys(values).length === 1;
    if (!('fault' in found) && same && !again && !opened) fault('date', FAULT.nothingNew);
    return {
      based,
      spot,
      visibility,
      ...(typed('reason') === '' ? {} : { reason: typed('reason') }),
      ...(opened ? { opened: { meeting: based.known ? `${based.meeting.body} ${based.meeting.date}` : based.id, ...standing(based.meeting), ...WHOLE } } : {}),
    };
  },
  show: ({ based, spot, visibility, reason }, context): Block[] => {
    const { locale, working, journal } = context;
    const { body, date } = based.meeting;
    const following = [...journal.state().reminders.values()].filter((r) => r.state === 'open' && r.rule.kind === 'before-meeting' && r.rule.body === body);
    const notes = [
      ...(working.isWorking(spot.date) ? [] : [notWorked(capital(weekdayDate(spot.date, locale)))[locale]]),
      ...(following.length > 0 && spot.date !== date ? [remindersFollow(following.length)[locale]] : []),
      ...(spot.date === date ? [] : settingsNotes(body, spot.date, context)),
    ];
    return [
      { kind: 'heading', text: meetingTitle({ body, date: spot.date }, context) },
      {
        kind: 'fields',
        fields: [
          { label: LABEL.before[locale], value: [string(spotText(based.meeting, context))] },
          { label: LABEL.after[locale], value: [string(spotText(spot, context))] },
          ...(spot.link === undefined ? [] : [{ label: LABEL.link[locale], value: [string(spot.link)] }]),
          ...(visibility === based.meeting.visibility ? [] : [{ label: LABEL.visibility[locale], value: [string(VISIBILITY[visibility][locale])] }]),
          ...(reason === undefined ? [] : [{ label: LABEL.reason[locale], value: [string(reason)] }]),
          ...(spot.date === date ? [] : datesFields(body, spot.date, context)),
        ],
      },
      ...notes.map((words) => note(words)),
    ];
  },
  remark: ({ based, spot }, context): Block[] => {
    const gone = spot.date === based.meeting.date ? [] : goneDays(based.meeting.body, spot.date, context);
    return gone.length === 0 ? [] : [text(daysGone(gone)[context.locale])];
  },
  events: ({ based, spot, visibility, reason }, id, context) => {
    stillSo(based, context);
    const known = based.known === undefined ? {} : { known: based.known };
    return {
      visibility,
      what: { type: 'meeting.moved', id, meeting: based.id, spot, ...(reason === undefined ? {} : { reason }), ...known },
    };
  },
  same: ({ based, spot, visibility }, state) => {
    const now = state.meetings.get(based.id);
    const last = now?.history.at(-1);
    return last?.kind === 'moved' && sameSpot(last.spot, spot) && now?.visibility === visibility ? last.id : undefined;
  },
  at: (id, state) => [...state.meetings.values()].flatMap((m) => m.history).find((s) => s.id === id)?.at,
  seen: ({ based, visibility }, { viewer }) => maySee(viewer, visibility, based.meeting.body) && maySee(viewer, based.meeting.visibility, based.meeting.body),
  onwards: (_id, { based }, locale) => [{ label: MEND.mend[locale], text: `/mote flytta ${based.id}` }],
});

/** Moves a meeting in time or place, or corrects it. Where it was stands in its history, and reminders before it follow. */
export const move: typeof recorded = {
  ...recorded,
  run: (understood, context) =>
    understood.input.opened ? Promise.resolve(formReply(formFor(move, context, context.locale, understood.input.opened))) : recorded.run(understood, context),
};
