import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { Seat } from '../../src/domain/entity.ts';
import type { RecordedSeat } from '../../src/domain/happenings/body.ts';
import { spanOf } from '../../src/domain/period.ts';
import type { HeldSeat } from '../../src/domain/record.ts';
import { addDays } from '../../src/domain/wall-time.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { foldAscii } from '../../src/i18n/fold.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { SEAT_ROLE } from '../../src/knowledge/texts.ts';
import { type Block, note, string } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import { readBody } from '../named-body.ts';
import { type Fault, recording, type Standing } from '../recording.ts';
import { reads } from '../standing.ts';
import { textOf } from '../values.ts';
import { SEAT_CARD } from './index.ts';
import { SEAT_FIELDS } from './parts/fields.ts';
import { seatValues } from './parts/line.ts';
import { FAULT, LABEL, lastDayIs, newPerson, ROLE_TYPED, SINGLE } from './parts/phrases.ts';
import { endingOf, heldOn, type SeatChange, seatsWithout, standingLeaving, standingSeat } from './parts/seats.ts';

/** So many days back a leaving is more likely than almost a year ahead. */
const LATELY = 31;
const bodyOf = (change: SeatChange) => (change.kind === 'taken' ? change.seat.body : change.body);

const slug = (name: string) =>
  foldAscii(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** Somebody by the name that the records know, or as a new person. */
const personCalled = (name: string, { knowledge }: CommandContext): { id: string; name: string; isNew: boolean } => {
  const [known, other] = knowledge.catalog.resolve(name, ['person']);
  if (known && !known.guess && !other) return { id: known.entity.id, name: knowledge.catalog.name(known.entity.id), isNew: false };
  const id = slug(name);
  return { id: knowledge.catalog.get(id) ? `${id}-2` : id, name, isNew: true };
};
const understand = (values: FormValues, context: CommandContext, fault: Fault, before?: Standing<SeatChange>): SeatChange => {
  const typed = (name: string) => textOf(values, name);
  const { catalog } = context.knowledge;
  const was = before?.input.kind === 'taken' ? before.input.seat : undefined;
  // What is corrected takes nothing over from itself, and what it has ended so far goes on.
  const seats = was && before ? seatsWithout(before.id, context) : context.knowledge.records.seats;
  const read = readBody(typed('body'), catalog, FAULT);
  if ('fault' in read) fault('body', read.fault);
  const body = 'body' in read ? read.body : '';
  const day = (name: string): string | undefined => {
    if (typed(name) === '') return undefined;
    const found = readDay(typed(name), hereOf(context, 'future'));
    if ('date' in found) return found.date;
    fault(name, wrongWhen(found.why, typed(name), context.locale));
    return undefined;
  };
  const today = hereOf(context, 'future').now.date;
  const from = day('from') ?? today;
  const until = day('until');
  if (typed('person') === '') fault('person', FAULT.noPerson);
  else if (!/^(?=.{3,80}$)\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+)+$/u.test(typed('person'))) fault('person', FAULT.notName(typed('person')));
  const person = was && reads('person', values, before) ? { ...was.person, isNew: false } : personCalled(typed('person') || '-', context);
  const role = ROLE_TYPED.find(([name, words]) => name === typed('role') || new RegExp(`^(?:${words})$`, 'u').test(foldAscii(typed('role'))))?.[0];
  if (typed('role') === 'leaves') {
    const own = seats.filter((s) => s.body === body && s.person === person.id);
    // A day without a year is the one to come, unless it is lately past or only the last one falls in the time of the seat.
    const past = until === undefined ? undefined : readDay(typed('until'), hereOf(context, 'past'));
    const last = past && 'date' in past ? [past.date] : [];
    const days = last.some((date) => date >= addDays(today, -LATELY)) ? [...last, until ?? today] : [until ?? today, ...last];
    const on = days.find((date) => own.some((s) => heldOn(s, date))) ?? today;
    const held = own.filter((s) => heldOn(s, on));
    if (body !== '' && held.length === 0) fault('person', FAULT.notSeated(person.name, catalog.inText(body)));
    return { kind: 'left', body, name: person.name, ends: held.map((s) => endingOf(s, on, context)) };
  }
  if (!role) fault('role', FAULT.noRole);
  const [place] = typed('municipality') === '' ? [] : catalog.resolve(typed('municipality'), ['municipality']);
  const municipality =
    catalog.get(typed('municipality'))?.kind === 'municipality' ? typed('municipality') : place && !place.guess ? place.entity.id : undefined;
  if (typed('municipality') !== '' && municipality === undefined) fault('municipality', FAULT.noMunicipality(typed('municipality')));
  // "Ledamot till 30/11" of somebody who has that seat is its last day, not another seat.
  const ending =
    until !== undefined && typed('from') === '' && !was
      ? seats.filter((s) => s.body === body && s.person === person.id && s.role === role && heldOn(s, until))
      : [];
  if (until !== undefined && ending.length > 0) return { kind: 'left', body, name: person.name, ends: ending.map((s) => endingOf(s, until, context)) };
  if (until !== undefined && until < from) fault('until', FAULT.untilBefore);
  const takenOver = seats.filter(
    (s) => s.body === body && heldOn(s, from) && (s.person === person.id ? s.role !== role : role !== undefined && SINGLE.has(role) && s.role === role),
  );
  return {
    kind: 'taken',
    seat: {
      body,
      person: { id: person.id, name: person.name },
      role: role ?? 'member',
      ...(typed('party') === '' ? {} : { party: typed('party').replace(/[()]/g, '').toUpperCase() }),
      ...(municipality === undefined ? {} : { municipality }),
      from,
      ...(until === undefined ? {} : { to: until }),
    },
    ends: takenOver.map((s) => endingOf(s, addDays(from, -1), context)),
    isNew: person.isNew,
  };
};

const show = (change: SeatChange, context: CommandContext): Block[] => {
  const { locale, knowledge } = context;
  const { catalog } = knowledge;
  const ends = change.ends.map((e) => ({ label: LABEL.ends[locale], value: [string(`${e.who}: ${lastDayIs(longDate(e.on, locale))[locale]}`)] }));
  const heading: Block = { kind: 'heading', text: catalog.name(bodyOf(change)) };
  if (change.kind === 'left') return [heading, { kind: 'fields', fields: ends }];
  const { seat } = change;
  const field = (label: string, value: string) => ({ label, value: [string(value)] });
  return [
    heading,
    {
      kind: 'fields',
      fields: [
        field(LABEL.person[locale], seat.person.name),
        field(LABEL.role[locale], SEAT_ROLE[seat.role][locale]),
        ...(seat.party === undefined ? [] : [field(LABEL.party[locale], seat.party)]),
        ...(seat.municipality === undefined ? [] : [field(LABEL.municipality[locale], catalog.name(seat.municipality))]),
        field(LABEL.from[locale], longDate(seat.from, locale)),
        ...(seat.to === undefined ? [] : [field(LABEL.until[locale], longDate(seat.to, locale))]),
        ...ends,
      ],
    },
    ...(change.isNew ? [note(newPerson(seat.person.name)[locale])] : []),
  ];
};

const sameSeat = (held: Pick<Seat, 'body' | 'person' | 'role' | 'period'>, seat: Omit<RecordedSeat, 'id'>): boolean =>
  held.body === seat.body &&
  held.person === seat.person.id &&
  held.role === seat.role &&
  spanOf(held.period).from <= seat.from &&
  heldOn(held as HeldSeat, seat.from);

/** Records who takes a seat in a body, and who leaves one. What the source documents say stands beside it, with its own period. */
export const seat = recording<SeatChange>({
  noun: 'natverk',
  ...SEAT_CARD,
  verbs: ['seat'],
  prefix: 'L',
  summary: { sv: 'Registrera vem som tar eller lämnar en plats', en: 'Record who takes or leaves a seat' },
  examples: {
    sv: ['/natverk plats {body}: Anna Ek (S), {one}, ledamot från 1/1 2027', '/natverk plats {body}: {member} lämnar 31/12'],
    en: ['/network seat {body}: Anna Ek (S), {one}, member from 1/1 2027', '/network seat {body}: {member} leaves 31/12'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: SEAT_FIELDS,
  read: seatValues,
  may: (actor, change) => mayRecordFor(actor, bodyOf(change)),
  understand,
  show,
  events: (change, id) => {
    const ends = change.ends.map(({ seat: ended, on }) => ({ seat: ended, on }));
    if (change.kind === 'taken') return { visibility: 'open', what: { type: 'seat.taken', seat: { id, ...change.seat }, ends } };
    return { visibility: 'open', what: { type: 'seat.left', id, body: change.body, ends } };
  },
  same: (change, state, { knowledge }) => {
    if (change.kind === 'taken') return knowledge.records.seats.find((s) => sameSeat(s, change.seat))?.id;
    const [first] = change.ends;
    const there = first && state.endings.get(first.seat);
    return first && there?.on === first.on ? there.because : undefined;
  },
  at: (id, state) => state.seats.get(id)?.recordedAt ?? [...state.endings.values()].find((e) => e.because === id)?.recordedAt,
  seen: () => true,
  mending: {
    find: (id, context, state) => standingSeat(id, context, state) ?? standingLeaving(id, context, state),
    corrected: (change, id, why) => {
      if (change.kind === 'left') throw new Error('a leaving is taken back and recorded anew');
      const ends = change.ends.map(({ seat: ended, on }) => ({ seat: ended, on }));
      return { visibility: 'open', what: { type: 'seat.corrected', seat: { id, ...change.seat }, ends, why } };
    },
    withdrawn: (id, _change, why) => ({ visibility: 'open', what: { type: 'seat.withdrawn', seat: id, why } }),
  },
});
