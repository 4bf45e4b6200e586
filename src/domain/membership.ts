import type { Seat } from './entity.ts';
import { overlaps, spanOf } from './period.ts';

type Held = Pick<Seat, 'body' | 'role' | 'municipality' | 'period' | 'visibility'>;
/**
 * Which municipalities belong to a body on a day: those with a seat that is not a substitute's. None where that is not known.
 * `complete`: all its seats are in the data.
 */
export type Membership = { municipalities: readonly string[]; complete: boolean };

/** These alone say who belongs to a body: a chair may be all that anybody wrote down. */
const MEMBERS: readonly Seat['role'][] = ['member', 'representative', 'delegate'];
const OFFICERS: readonly Seat['role'][] = ['chair', 'vice-chair-1', 'vice-chair-2'];

/** By the seats that are open to all: what is counted here is shown to whoever may see the outcome. */
export const membershipOf = (body: string, date: string, seats: readonly Held[], complete: boolean): Membership => {
  const held = seats.filter((s) => s.body === body && s.visibility === 'open' && overlaps(spanOf(s.period), spanOf(date)));
  const ordinary = held.filter((s) => s.municipality !== undefined && [...MEMBERS, ...OFFICERS].includes(s.role));
  const known = complete || ordinary.some((s) => MEMBERS.includes(s.role));
  const municipalities = known ? [...new Set(ordinary.flatMap((s) => s.municipality ?? []))].sort() : [];
  return { municipalities, complete };
};
