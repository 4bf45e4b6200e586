import type { Seat } from './entity.ts';
import type { Attendee } from './happenings/outcome.ts';
import { overlaps, spanOf } from './period.ts';

type Held = Pick<Seat, 'body' | 'person' | 'role' | 'municipality' | 'period' | 'visibility'>;
/** Whom somebody sits for in a body, as one of its ordinary members or as a substitute. */
export type Sits = { person: string; municipality: string; ordinary: boolean };
/**
 * Which municipalities belong to a body on a day: those with a seat that is not a substitute's. None where that is not known.
 * `complete`: all its seats are in the data. `seats`: who holds them.
 */
export type Membership = { municipalities: readonly string[]; complete: boolean; seats: readonly Sits[] };

/** These alone say who belongs to a body: a chair may be all that anybody wrote down. */
const MEMBERS: readonly Seat['role'][] = ['member', 'representative', 'delegate'];
const OFFICERS: readonly Seat['role'][] = ['chair', 'vice-chair-1', 'vice-chair-2'];

/** By the seats that are open to all: what is counted here is shown to whoever may see the outcome. */
export const membershipOf = (body: string, date: string, seats: readonly Held[], complete: boolean): Membership => {
  const held = seats.filter((s) => s.body === body && s.visibility === 'open' && overlaps(spanOf(s.period), spanOf(date)));
  const isOrdinary = (s: Held) => [...MEMBERS, ...OFFICERS].includes(s.role);
  const ordinary = held.filter((s) => s.municipality !== undefined && isOrdinary(s));
  const known = complete || ordinary.some((s) => MEMBERS.includes(s.role));
  const municipalities = known ? [...new Set(ordinary.flatMap((s) => s.municipality ?? []))].sort() : [];
  const sits = held.flatMap((s) => (s.municipality === undefined ? [] : [{ person: s.person, municipality: s.municipality, ordinary: isOrdinary(s) }]));
  return { municipalities, complete, seats: sits };
};

/**
 * The municipalities of which nobody was there: all who hold an ordinary seat for them were away by name, and nobody else of theirs came. A
 * substitute who did not come keeps no seat warm.
 */
export const unrepresented = (seats: readonly Sits[], people: readonly Attendee[]): string[] => {
  const away = new Set(people.flatMap((p) => (p.state === 'absent' && p.person !== undefined ? [p.person] : [])));
  const came = people.filter((p) => p.state !== 'absent');
  const hasCome = (id: string) => came.some((p) => p.municipality === id || seats.some((s) => s.municipality === id && s.person === p.person));
  return [...Map.groupBy(seats, (s) => s.municipality)].flatMap(([id, own]) => {
    const ordinary = own.filter((s) => s.ordinary);
    return ordinary.length > 0 && ordinary.every((s) => away.has(s.person)) && !hasCome(id) ? [id] : [];
  });
};
