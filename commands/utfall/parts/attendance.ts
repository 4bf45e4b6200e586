import type { Attendance, Attendee } from '../../../src/domain/happenings/outcome.ts';
import { type Membership, membershipOf, unrepresented } from '../../../src/domain/membership.ts';
import { seatsOf } from '../../../src/domain/seats-of.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { ALL, type Catalog, inOrder, itemsOf, municipalitiesCalled, type Unknown } from './municipalities.ts';

/**
 * Whom "all" was: those with a seat in the body, or the association, and why. `unseated` were named without having a seat; those who sit for
 * `emptied` were named as away.
 */
export type Everybody = {
  who: 'seats' | 'association';
  why: 'said' | 'nobody' | 'unseated';
  count: number;
  of: number;
  unseated: readonly string[];
  emptied: readonly string[];
};
export type ReadAttendance = {
  attendance: Attendance;
  unknown: readonly Unknown[];
  everybody?: Everybody;
  /** A number of all that is neither that of the body nor that of the association. */
  miscounted?: number;
};
type State = Attendee['state'];

const PREFIXES: readonly (readonly [State, RegExp])[] = [
  ['absent', /^(?:frånvarande|frånvaro|ej närvarande|inte närvarande|absent|not present)\s*:?\s+/iu],
  ['late', /^(?:sena|kom sent|late)\s*:\s*/iu],
  ['present', /^(?:närvarande|närvaro|ersättare|present|substitutes?)\s*:\s*/iu],
];
const STATES: readonly (readonly [State, RegExp])[] = [
  ['late', /^(?:(?:kom |anlände |came )?(?:sent|late)|sen|försenad)$/iu],
  ['absent', /^(?:frånvarande|borta|absent)$/iu],
  ['present', /^(?:närvarande|present)$/iu],
];
const SUBSTITUTE =
  /^(?:(?:tjänstgörande )?ersättare(?: för)?|ersätter|i ?stället för|tjänstgör för|för|substitut(?:e|ing)(?: for)?|in place of|for)\s+(\p{L}.*)$/iu;
const ITEM =
  /^(.+?)(?:\s*\(([^()]*)\))?(?:\s+((?:kom |anlände |came )?(?:sent|late)|sen|försenad|frånvarande|borta|absent|närvarande|present|(?:(?:tjänstgörande )?ersättare för|ersätter|i ?stället för|tjänstgör för|för|substitut(?:e|ing) for|in place of|for)\s+\p{L}.*))?$/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:af|av|von|de|van|der)\s+)?\p{Lu}[\p{L}'’-]+){1,3}$/u;

type Said = { state?: State; for?: string; municipality?: string; unknown?: Unknown };
/** What is said of somebody beside the name: a state, whom they stand in for, or their municipality. */
const saidOf = (words: string, catalog: Catalog): Said => {
  const state = STATES.find(([, p]) => p.test(words))?.[0];
  if (state) return { state };
  const substitute = SUBSTITUTE.exec(words)?.[1];
  if (substitute !== undefined) return { for: substitute.trim() };
  const found = municipalitiesCalled(words, catalog);
  return 'typed' in found || found.length !== 1 || found[0] === undefined ? { unknown: { typed: words } } : { municipality: found[0] };
};

const isPerson = (name: string, catalog: Catalog): boolean => NAME.test(name) || catalog.named(name, ['person']).length > 0;
const personOf = (name: string, catalog: Catalog): Pick<Attendee, 'name' | 'person'> => {
  const [known, other] = catalog.named(name, ['person']);
  return known && !other ? { name, person: known.id } : { name };
};

/** Who "all" are where these were named as away: whoever says how many says which. */
const everybodyOf = (
  count: number | undefined,
  whole: boolean,
  away: readonly string[],
  { municipalities, complete }: Membership,
  total: number,
): Everybody => {
  const of = municipalities.length;
  const unseated = of === 0 ? [] : inOrder(away.filter((id) => !municipalities.includes(id)));
  const association = (why: Everybody['why']): Everybody => ({ who: 'association', why, count: total, of: total, unseated, emptied: [] });
  if (whole || (count === total && count !== of)) return association('said');
  if (of === 0) return association('nobody');
  // Where not all its seats are written down, somebody without one may well belong to it.
  if (count !== of && unseated.length > 0 && !complete) return association('unseated');
  return { who: 'seats', why: 'said', count: of, of: total, unseated, emptied: [] };
};

const NOBODY: Membership = { municipalities: [], complete: false, seats: [] };
/** Who belongs to a body on the day of a meeting. */
export const membersOf = (body: string | undefined, date: string, { records, catalog }: Pick<Knowledge, 'records' | 'catalog'>): Membership => {
  const entity = body === undefined ? undefined : catalog.get(body);
  return entity?.kind === 'body' ? membershipOf(entity.id, date, seatsOf(entity.id, records.seats), entity.seatsComplete) : NOBODY;
};
/**
 * "alla utom Osby och Hörby", "Lund, Anna Ek (Malmö) sent", "frånvarande: Osby", one or several lines. Nothing written: nothing known.
 * "All" are those who belong to the body, where that is known.
 */
export const readAttendance = (text: string, catalog: Catalog, membership: Membership = NOBODY): ReadAttendance => {
  const [present, absent, late] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const people: Attendee[] = [];
  const unknown: Unknown[] = [];
  const alls: RegExpExecArray[] = [];
  const take = (item: string, meant: State) => {
    const [, head = item, inside = '', after = ''] = ITEM.exec(item) ?? [];
    const said = [...itemsOf(inside), ...(after ? [after] : [])].map((words) => saidOf(words, catalog));
    const standsFor = said.find((s) => s.for)?.for;
    // Who stands in for somebody is there, also in a list of those who are not.
    const state = said.find((s) => s.state)?.state ?? (standsFor ? 'present' : meant);
    const found = municipalitiesCalled(head, catalog);
    unknown.push(...said.flatMap((s) => s.unknown ?? []));
    if (!('typed' in found)) {
      for (const id of found) (state === 'absent' ? absent : present).add(id);
      if (state === 'late') for (const id of found) late.add(id);
    } else if (found.guess === undefined && isPerson(head, catalog)) {
      const municipality = said.find((s) => s.municipality)?.municipality;
      people.push({ ...personOf(head, catalog), ...(municipality ? { municipality } : {}), state, ...(standsFor ? { for: standsFor } : {}) });
    } else unknown.push(found);
  };
  for (const line of text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)) {
    const [state, prefix] = PREFIXES.find(([, p]) => p.test(line)) ?? [];
    const rest = prefix ? line.replace(prefix, '') : line;
    const all = state === undefined || state === 'present' ? ALL.exec(rest) : null;
    if (all) alls.push(all);
    for (const item of itemsOf(rest.slice(all?.[0].length ?? 0))) take(item, all?.groups?.except === undefined ? (state ?? 'present') : 'absent');
  }
  const every = catalog.all('municipality').map((m) => m.id);
  const [all] = alls;
  const count = all?.groups?.count === undefined ? undefined : Number(all.groups.count);
  const everybody = all && everybodyOf(count, all.groups?.whole !== undefined, [...absent], membership, every.length);
  // "All but Anna" leaves out whom she sits for, where she is all that they have there.
  const emptied = everybody?.who === 'seats' ? unrepresented(membership.seats, people).filter((id) => !present.has(id) && !absent.has(id)) : [];
  for (const id of emptied) absent.add(id);
  for (const id of everybody === undefined ? [] : everybody.who === 'seats' ? membership.municipalities : every) present.add(id);
  for (const p of people) if (p.municipality !== undefined && p.state !== 'absent' && !absent.has(p.municipality)) present.add(p.municipality);
  for (const id of absent) present.delete(id);
  const lateOnes = inOrder(late).filter((id) => present.has(id));
  return {
    attendance: {
      known: present.size + absent.size > 0 || (text.trim() !== '' && people.length === 0),
      present: inOrder(present),
      absent: inOrder(absent),
      ...(everybody?.who === 'seats' ? { among: inOrder(membership.municipalities) } : {}),
      ...(lateOnes.length ? { late: lateOnes } : {}),
      ...(people.length ? { people } : {}),
    },
    unknown,
    ...(everybody ? { everybody: { ...everybody, emptied: inOrder(emptied) } } : {}),
    ...(everybody && count !== undefined && count !== everybody.count ? { miscounted: count } : {}),
  };
};
