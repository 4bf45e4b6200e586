import type { Citation } from '../../domain/citation.ts';
import type { Entity } from '../../domain/entity.ts';
import type { SeatState } from '../../domain/happenings/body.ts';
import { spanOf } from '../../domain/period.ts';
import type { HeldSeat, Records } from '../../domain/record.ts';
import type { Stamp } from '../../domain/stamp.ts';
import type { State } from '../../domain/state.ts';
import { longDate, OPEN_END } from '../../i18n/dates.ts';
import type { Catalog } from '../catalog.ts';
import type { NameOf } from './name-of.ts';

/** The seats as they are with what was recorded: those of the data first, those that were taken since after them. */
export type SeatsNow = { seats: readonly HeldSeat[]; ended: ReadonlySet<string>; persons: readonly Entity[] };
type Given = { records: Records; catalog: Catalog; state: Pick<State, 'seats' | 'endings'>; nameOf: NameOf };

const citation = (id: string, body: string, stamp: Stamp, { catalog, nameOf }: Given): Citation => ({
  document: `registrering:${id}`,
  section: `${catalog.name(body)}, ${longDate(stamp.recordedAt.slice(0, 10), 'sv')}, ${nameOf(stamp.recordedBy)}`,
});

/** A seat ended before it began was a mistake: nothing is left of it. */
const cut = (seat: HeldSeat, given: Given): HeldSeat | undefined => {
  const ending = given.state.endings.get(seat.id);
  if (!ending) return seat;
  const { from, to } = spanOf(seat.period);
  if (ending.on < from) return undefined;
  if (ending.on >= to) return seat;
  const [start = ''] = seat.period.split('/');
  return { ...seat, period: `${start}/${ending.on}`, endedBy: citation(ending.because, seat.body, ending, given) };
};

const taken = (seat: SeatState, given: Given): HeldSeat => ({
  kind: 'seat',
  id: seat.id,
  body: seat.body,
  person: seat.person.id,
  role: seat.role,
  ...(seat.party === undefined ? {} : { party: seat.party }),
  ...(seat.municipality === undefined ? {} : { municipality: seat.municipality }),
  period: `${seat.from}/${seat.to ?? OPEN_END}`,
  visibility: seat.visibility,
  source: citation(seat.id, seat.body, seat, given),
});

/** Somebody whom no source document names is known from the seat they were recorded in. */
const personOf = (seat: SeatState, given: Given): Entity => ({
  kind: 'person',
  id: seat.person.id,
  names: { sv: [seat.person.name], en: [seat.person.name] },
  ...(seat.party === undefined ? {} : { party: seat.party }),
  ...(seat.municipality === undefined ? {} : { municipality: seat.municipality }),
  visibility: seat.visibility,
  source: citation(seat.id, seat.body, seat, given),
});

export const seatsNow = (given: Given): SeatsNow => {
  const { records, state } = given;
  const recorded = [...state.seats.values()].filter((s) => s.withdrawn === undefined);
  const seats = [...records.seats, ...recorded.map((s) => taken(s, given))].flatMap((s) => cut(s, given) ?? []);
  const strangers = recorded.filter((s) => !records.entities.has(s.person.id));
  const persons = [...new Map(strangers.map((s) => [s.person.id, personOf(s, given)])).values()];
  return { seats, ended: new Set(state.endings.keys()), persons };
};
