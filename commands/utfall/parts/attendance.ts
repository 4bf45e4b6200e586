import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';

export type ReadAttendance = { attendance: Outcome['attendance']; unknown: readonly { typed: string; guess?: string }[] };
type Catalog = CommandContext['knowledge']['catalog'];

const ALL =
  /^(?:alla|all|everyone|samtliga|every municipality)(?!\p{L})(?:\s+(?:kommuner|municipalities))?(?:\s+(?:utom|utan|förutom|except|but|minus|save)\s+)?/iu;
const ABSENT = /^(?:frånvarande|frånvaro|ej närvarande|inte närvarande|absent|not present)\s*:?\s+/iu;
const PRESENT = /^(?:närvarande|närvaro|present)\s*:\s*/iu;

/** Municipalities by name, and whole subregions; what is neither is handed back with the nearest name. */
const named = (text: string, catalog: Catalog) => {
  const ids: string[] = [];
  const unknown: { typed: string; guess?: string }[] = [];
  for (const typed of text
    .split(/\s*(?:,|;|\n|&|\s(?:och|samt|and)\s)\s*/iu)
    .map((t) => t.replace(/\.$/, '').trim())
    .filter(Boolean)) {
    const [found] = catalog.resolve(typed, ['municipality', 'subregion']);
    if (!found || found.guess) unknown.push({ typed, ...(found ? { guess: catalog.name(found.entity.id) } : {}) });
    else ids.push(...(found.entity.kind === 'subregion' ? found.entity.members : [found.entity.id]));
  }
  return { ids, unknown };
};

/** "alla utom Osby och Hörby", "Lund, Malmö", "frånvarande: Osby", one or several lines. Nothing written: nothing known. */
export const readAttendance = (text: string, catalog: Catalog): ReadAttendance => {
  const present = new Set<string>();
  const absent = new Set<string>();
  const unknown: { typed: string; guess?: string }[] = [];
  const lines = text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
  for (const line of lines) {
    const away = ABSENT.exec(line);
    const rest = line.slice(away?.[0].length ?? 0).replace(PRESENT, '');
    const all = away ? null : ALL.exec(rest);
    const found = named(rest.slice(all?.[0].length ?? 0), catalog);
    unknown.push(...found.unknown);
    if (all) for (const m of catalog.all('municipality')) present.add(m.id);
    for (const id of found.ids) (all || away ? absent : present).add(id);
  }
  for (const id of absent) present.delete(id);
  const inOrder = (ids: ReadonlySet<string>) => [...ids].sort((a, b) => (foldLetters(a) < foldLetters(b) ? -1 : 1));
  return { attendance: { known: lines.length > 0, present: inOrder(present), absent: inOrder(absent) }, unknown };
};
