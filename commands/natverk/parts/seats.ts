import type { RecordedSeat } from '../../../src/domain/happenings/body.ts';
import { spanOf } from '../../../src/domain/period.ts';
import type { HeldSeat } from '../../../src/domain/record.ts';
import type { State } from '../../../src/domain/state.ts';
import { OPEN_END } from '../../../src/i18n/dates.ts';
import { BRIEF } from '../../../src/knowledge/brief.ts';
import { SEAT_ROLE, seatHolder } from '../../../src/knowledge/texts.ts';
import type { CommandContext } from '../../context.ts';
import type { Standing } from '../../recording.ts';
import { asValues, standsAs, withoutId } from '../../standing.ts';
import { ONLY_TAKEN_BACK } from './phrases.ts';

type Ending = { seat: string; on: string; who: string };
/** A seat taken with what it takes over, or the seats of somebody who leaves. */
export type SeatChange =
  | { kind: 'taken'; seat: Omit<RecordedSeat, 'id'>; ends: readonly Ending[]; isNew: boolean }
  | { kind: 'left'; body: string; name: string; ends: readonly Ending[] };

export const heldOn = (seat: HeldSeat, date: string): boolean => {
  const { from, to } = spanOf(seat.period);
  return from <= date && date <= to;
};
/** The seats as if one had not been recorded: what it ended goes on. */
export const seatsWithout = (id: string, { knowledge }: CommandContext): HeldSeat[] =>
  knowledge.records.seats.flatMap((s) => {
    if (s.id === id) return [];
    return [s.endedBy?.document === `registrering:${id}` ? { ...s, period: `${s.period.split('/')[0]}/${OPEN_END}` } : s];
  });
export const endingOf = (seat: HeldSeat, on: string, { knowledge, locale }: Pick<CommandContext, 'knowledge' | 'locale'>): Ending => ({
  seat: seat.id,
  on,
  who: `${seatHolder(seat, knowledge.catalog)}, ${(seat.title ?? SEAT_ROLE[seat.role])[locale]}`,
});

/** The seats that something recorded ended. */
const endsOf = (because: string, { knowledge, locale }: CommandContext, state: State): Ending[] =>
  [...state.endings]
    .filter(([, ending]) => ending.because === because)
    .map(([seat, { on }]) => {
      const held = knowledge.records.seats.find((s) => s.id === seat);
      return held ? endingOf(held, on, { knowledge, locale }) : { seat, on, who: seat };
    });
export const standingSeat = (id: string, context: CommandContext, state: State): Standing<SeatChange> | undefined =>
  standsAs<RecordedSeat, SeatChange>(state.seats.get(id), context, (s) => ({
    input: { kind: 'taken', seat: withoutId(s), ends: endsOf(id, context, state), isNew: false },
    values: asValues({ body: s.body, person: s.person.name, role: s.role, party: s.party, municipality: s.municipality, from: s.from, until: s.to }),
    said: BRIEF.seat(s, { catalog: context.knowledge.catalog, locale: context.locale }),
  }));
/** A leaving is nothing but the last days that it gave: it is taken back, and recorded anew. */
export const standingLeaving = (id: string, context: CommandContext, state: State): Standing<SeatChange> | undefined => {
  const ends = endsOf(id, context, state);
  const [first] = ends;
  const body = first && (state.seats.get(first.seat)?.body ?? context.knowledge.records.seats.find((s) => s.id === first.seat)?.body);
  if (first === undefined || body === undefined) return undefined;
  const input = { kind: 'left', body, name: first.who, ends } as const;
  return { id, input, values: {}, said: first.who, version: 0, fixed: { said: ONLY_TAKEN_BACK, goes: true } };
};
