import type { Attendee } from '../../domain/happenings/outcome.ts';
import { membershipOf } from '../../domain/membership.ts';
import { seatsOf } from '../../domain/seats-of.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Attendance, People } from './meetings-attended.ts';

/** One meeting's attendance: of municipalities, of people, or of both. */
export type Meeting = { attendance?: Attendance; people?: People };
/** Of whom it is asked whether they were there: a municipality or a person by id, or whoever was noted by a name. */
export type Who = { kind: 'municipality'; id: string } | { kind: 'person'; id: string } | { kind: 'name'; name: string };
/** `but`: everybody except these was there, by name. `by`: who sat in instead. */
export type There = { there: boolean; late?: boolean; but?: readonly string[]; by?: string };

const isCalled = (a: string, b: string) => foldAscii(a) === foldAscii(b);

/** What a meeting's attendance says of one: nothing where neither they nor those whom they belong to were noted. */
export const wasThere = (who: Who, { attendance, people }: Meeting, knowledge: Knowledge): There | undefined => {
  const { present = [], absent = [], among } = attendance?.told ?? {};
  if (who.kind === 'municipality') return absent.includes(who.id) ? { there: false } : present.includes(who.id) ? { there: true } : undefined;
  const noted = people?.told.people ?? [];
  const { catalog, records } = knowledge;
  const name = who.kind === 'person' ? catalog.name(who.id) : who.name;
  const own = noted.find((p) => (who.kind === 'person' && p.person === who.id) || (p.person === undefined && isCalled(p.name, name)));
  if (own) return { there: own.state !== 'absent', ...(own.state === 'late' ? { late: true } : {}) };
  const instead = noted.find((p) => p.for !== undefined && isCalled(p.for, name));
  if (instead) return { there: false, by: instead.name };
  if (who.kind === 'name' || attendance === undefined) return undefined;
  const { seats } = membershipOf(attendance.subject, attendance.period, seatsOf(attendance.subject, records.seats), false);
  const sits = seats.filter((s) => s.person === who.id && s.ordinary);
  const away = noted.filter((p) => p.state === 'absent');
  if (sits.length > 0 && sits.every((s) => absent.includes(s.municipality))) return { there: false };
  // Only where all were there except some by name is it said who was: a municipality is there by anybody of its own.
  if (among === undefined || away.length === 0 || !sits.some((s) => present.includes(s.municipality))) return undefined;
  const ofThem = (id: string) => away.some((p: Attendee) => p.municipality === id || seats.some((s) => s.municipality === id && s.person === p.person));
  return { there: true, but: [...away.map((p) => p.name), ...absent.filter((id) => !ofThem(id)).map((id) => catalog.name(id))] };
};
