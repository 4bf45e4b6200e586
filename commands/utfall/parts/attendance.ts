import type { Attendance, Attendee } from '../../../src/domain/happenings/outcome.ts';
import { ALL, type Catalog, inOrder, itemsOf, municipalitiesCalled, type Unknown } from './municipalities.ts';

export type ReadAttendance = { attendance: Attendance; unknown: readonly Unknown[] };
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

/** "alla utom Osby och Hörby", "Lund, Anna Ek (Malmö) sent", "frånvarande: Osby", one or several lines. Nothing written: nothing known. */
export const readAttendance = (text: string, catalog: Catalog): ReadAttendance => {
  const [present, absent, late] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const people: Attendee[] = [];
  const unknown: Unknown[] = [];
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
    if (all) for (const m of catalog.all('municipality')) present.add(m.id);
    for (const item of itemsOf(rest.slice(all?.[0].length ?? 0))) take(item, all ? 'absent' : (state ?? 'present'));
  }
  for (const p of people) if (p.municipality !== undefined && p.state !== 'absent' && !absent.has(p.municipality)) present.add(p.municipality);
  for (const id of absent) present.delete(id);
  const lateOnes = inOrder(late).filter((id) => present.has(id));
  return {
    attendance: {
      known: present.size + absent.size > 0 || (text.trim() !== '' && people.length === 0),
      present: inOrder(present),
      absent: inOrder(absent),
      ...(lateOnes.length ? { late: lateOnes } : {}),
      ...(people.length ? { people } : {}),
    },
    unknown,
  };
};
