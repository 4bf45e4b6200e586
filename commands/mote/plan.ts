import { mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import type { PlannedMeeting, Spot } from '../../src/domain/happenings/meeting.ts';
import { saysWhichDay } from '../../src/domain/series.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { spanText } from '../../src/i18n/when-said.ts';
import { type Block, list, note, string, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { readBody } from '../named-body.ts';
import { capital } from '../paminn/parts/phrases.ts';
import { type Recording, recording } from '../recording.ts';
import { SAY as MEND } from '../recording-said.ts';
import { VISIBILITY } from '../utfall/parts/phrases.ts';
import { textOf } from '../values.ts';
import { PLAN_CARD } from './index.ts';
import { daysOffOffers, type Moved, movedSaid, onWorkingDays, readDaysOff } from './parts/days-off.ts';
import { PLAN_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { amendedPlan, planValues } from './parts/line.ts';
import { daysGone, FAULT, LABEL, notWorked, SAY, someOf } from './parts/phrases.ts';
import { isTimeAlone, readDays, readLink, readSeries, readTime, readVisibility } from './parts/read.ts';
import { datesFields, goneDays, seriesField, settingsNotes, spotFields } from './parts/show.ts';
import { alreadySaid, recordedDays, thereAlready } from './parts/there-already.ts';

/** `spots` are one meeting, several, or the meetings of a series; `moved` those of them that were to be on a day off. */
type Plan = { body: string; spots: readonly Spot[]; moved: readonly Moved[]; rule?: string; visibility: Visibility };

const isOne = ({ spots, rule }: Plan): boolean => rule === undefined && spots.length === 1;
/** The days to be planned, without those that are there already; all of them where nothing is lacking. */
const lacking = ({ body, spots }: Plan, { journal, actor }: CommandContext): readonly Spot[] => {
  const fresh = spots.filter((spot) => thereAlready(journal.state(), body, spot, actor) === undefined);
  return fresh.length === 0 ? spots : fresh;
};
const without = (spots: readonly Spot[], some: readonly Spot[]): readonly Spot[] => spots.filter((spot) => !some.includes(spot));

/** Plans a meeting of a body, or a series of them. */
export const plan: Recording<Plan> = recording<Plan>({
  noun: 'mote',
  ...PLAN_CARD,
  verbs: ['plan', 'ny', 'nytt', 'new'],
  prefix: 'S',
  summary: { sv: 'Planera ett möte eller en serie möten', en: 'Plan a meeting or a series of meetings' },
  examples: {
    sv: ['/mote planera {body} 12/3 kl 9 i Stadshuset', '/mote planera {body} andra fredagen varje månad kl 9; plats: Stadshuset'],
    en: ['/meeting plan {body} 12/3 at 9 in the town hall', '/meeting plan {body} second Friday of every month at 9; place: the town hall'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: PLAN_FIELDS,
  read: planValues,
  may: (actor, { body }) => mayRecordFor(actor, body),
  understand: (values, context, fault): Plan => {
    const typed = (name: string) => textOf(values, name);
    const take = <T>(name: string, read: { value: T } | { fault: Parameters<typeof fault>[1] }): T | undefined => {
      if ('value' in read) return read.value;
      fault(name, read.fault);
      return undefined;
    };
    const called = readBody(typed('body'), context.knowledge.catalog, FAULT);
    if ('fault' in called) fault('body', called.fault);
    const here = hereOf(context, 'future');
    const today = here.now.date;
    const days = (typed('date') === '' ? undefined : take('date', readDays(typed('date'), here))) ?? [];
    const [day] = days;
    const clock = typed('time') === '' ? undefined : take('time', readTime(typed('time')));
    const link = typed('link') === '' ? undefined : take('link', readLink(typed('link')));
    if (typed('place').length > LIMITS.place) fault('place', FAULT.tooLong(LIMITS.place));
    // A message that is worked again after its effect was recorded is not refused for having taken long.
    const again = context.journal.state().causes.has(context.incoming.id);
    if (day && day.date < today && !again) fault('date', FAULT.past(capital(weekdayDate(day.date, context.locale))));
    // In the form, what stands in the field was seen there.
    if (typed('left') !== '' && context.incoming.form === undefined) fault('place', FAULT.notUnderstood(typed('left')));
    const series = typed('series') === '' ? undefined : take('series', readSeries(typed('series'), day?.date ?? today, here));
    if (series && days.length > 1) fault('date', FAULT.oneDay);
    const alone = isTimeAlone(typed('date'), here);
    if (series && (!day || alone) && !saysWhichDay(series.rule)) fault('date', FAULT.noSeriesDay);
    if ((typed('date') === '' || alone) && typed('series') === '') fault('date', FAULT.noDate);
    const visibility = take('visibility', readVisibility(typed('visibility'))) ?? 'secretariat';
    const spot = {
      ...(typed('place') === '' ? {} : { place: typed('place') }),
      ...(link === undefined ? {} : { link }),
    };
    const planned = series?.dates.map((date) => ({ ...day, date })) ?? days;
    const how = readDaysOff(typed('daysOff'));
    if (!how) fault('daysOff', FAULT.daysOff(typed('daysOff')));
    const spots = planned.map((one) => (clock === undefined ? { ...one, ...spot } : { date: one.date, ...clock, ...spot }));
    return {
      body: 'body' in called ? called.body : '',
      ...onWorkingDays(spots, how ?? 'keep', today, context.working),
      ...(series ? { rule: series.rule } : {}),
      visibility,
    };
  },
  show: (planned, context): Block[] => {
    const { locale, knowledge, working } = context;
    const [first] = planned.spots;
    if (!first) return [];
    const many = planned.rule !== undefined || planned.spots.length > 1;
    const day = (date: string) => weekdayDate(date, locale);
    const closed = planned.spots.filter((s) => !working.isWorking(s.date)).map((s) => notWorked(capital(day(s.date)))[locale]);
    const { date: _date, ...where } = first;
    return [
      {
        kind: 'heading',
        text: many
          ? `${knowledge.catalog.name(planned.body)}, ${someOf(planned.spots.length)[locale]}`
          : `${knowledge.catalog.name(planned.body)}, ${day(first.date)}`,
      },
      {
        kind: 'fields',
        fields: [
          ...(many && planned.rule !== undefined ? seriesField(planned.rule, context) : []),
          ...spotFields({ ...where, date: first.date }, context),
          ...(many ? [] : datesFields(planned.body, first.date, context)),
          { label: LABEL.visibility[locale], value: [string(VISIBILITY[planned.visibility][locale])] },
        ],
      },
      ...(many ? [list(planned.spots.map((s) => capital(planned.rule === undefined ? spanText(s, locale) : day(s.date))))] : []),
      ...movedSaid(planned.moved, context),
      ...[...closed, ...(many ? [] : settingsNotes(planned.body, first.date, context))].map((words) => note(words)),
    ];
  },
  offers: (draft, { spots }, context) => daysOffOffers(draft, spots, context),
  amend: amendedPlan,
  remark: (planned, context): Block[] => {
    const { body, spots } = planned;
    const [first] = spots;
    const gone = first && spots.length === 1 ? goneDays(body, first.date, context) : [];
    return [
      ...(gone.length === 0 ? [] : [text(daysGone(gone)[context.locale])]),
      ...(isOne(planned) ? [] : alreadySaid({ body, spots: without(spots, lacking(planned, context)) }, context)),
    ];
  },
  // Where nothing is lacking, somebody has said that the same is to be planned anyway.
  events: (planned, id, context) => {
    const { body, rule, visibility } = planned;
    const series = rule === undefined ? {} : { series: { id, rule } };
    const meetings = lacking(planned, context).map((spot, i): PlannedMeeting => ({ id: i === 0 ? id : context.newId('S', 10 + i), body, ...spot, ...series }));
    return { visibility, what: { type: 'meeting.planned', meetings } };
  },
  kept: (id, planned, context): Block[] => {
    const spots = recordedDays(id, planned, context.journal.state());
    return [...plan.parts.show({ ...planned, spots }, context), ...alreadySaid({ ...planned, spots: without(planned.spots, spots) }, context)];
  },
  same: ({ body, spots }, state, { actor }) => {
    const found = spots.map((spot) => thereAlready(state, body, spot, actor));
    return found.every((m) => m !== undefined) ? found[0]?.id : undefined;
  },
  at: (id, state) => state.meetings.get(id)?.recordedAt,
  seen: ({ visibility, body }, { viewer }) => maySee(viewer, visibility, body),
  onwards: (id, _planned, locale) => [
    { label: MEND.mend[locale], text: `/mote flytta ${id}` },
    { label: SAY.cancel[locale], text: `/mote stall-in ${id}` },
  ],
});
