import type { Citation } from '../../domain/citation.ts';
import type { Entity } from '../../domain/entity.ts';
import type { SeatEnding, SeatState } from '../../domain/happenings/body.ts';
import { spanOf } from '../../domain/period.ts';
import type { HeldSeat } from '../../domain/record.ts';
import type { Stamp } from '../../domain/stamp.ts';
import { longDate, OPEN_END } from '../../i18n/dates.ts';
import type { Catalog } from '../catalog.ts';
import type { NameOf } from './name-of.ts';

type Given = { catalog: Catalog; nameOf: NameOf };

const citation = (id: string, body: string, stamp: Stamp, { catalog, nameOf }: Given): Citation => ({
  document: `registrering:${id}`,
  section: `${catalog.name(body)}, ${longDate(stamp.recordedAt.slice(0, 10), 'sv')}, ${nameOf(stamp.recordedBy)}`,
});

/** A seat with the last day that was recorded. One that was ended before it began was a mistake: nothing is left of it. */
export const untilEnding = (seat: HeldSeat, ending: SeatEnding | undefined, given: Given): HeldSeat | undefined => {
  if (!ending) return seat;
  const { from, to } = spanOf(seat.period);
  if (ending.on < from) return undefined;
  if (ending.on >= to) return seat;
  const [start = ''] = seat.period.split('/');
  return { ...seat, period: `${start}/${ending.on}`, endedBy: citation(ending.because, seat.body, ending, given) };
};

/** A seat that was taken here. */
export const takenSeat = (seat: SeatState, given: Given): HeldSeat => ({
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
export const personIn = (seat: SeatState, given: Given): Entity => ({
  kind: 'person',
  id: seat.person.id,
  names: { sv: [seat.person.name], en: [seat.person.name] },
  ...(seat.party === undefined ? {} : { party: seat.party }),
  ...(seat.municipality === undefined ? {} : { municipality: seat.municipality }),
  visibility: seat.visibility,
  source: citation(seat.id, seat.body, seat, given),
});
