import { foldLetters } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';

export type Catalog = CommandContext['knowledge']['catalog'];
/** What was typed where a name was expected, with the nearest name. */
export type Unknown = { typed: string; guess?: string };

const EXCEPT = '(?:utom|utan|förutom|except|but|minus|save)';
/** "alla utom", "alla 13 med plats i styrelsen utom", "alla kommuner i förbundet": `count` and `whole` say which all. */
export const ALL = new RegExp(
  `^(?:alla|all|everyone|samtliga|every municipality)(?!\\p{L})(?:\\s+(?:de\\s+|the\\s+)?(?<count>\\d{1,4}))?(?:\\s+(?:kommuner(?:na)?|municipalities|ledamöter(?:na)?|members))?(?:\\s+(?:(?<whole>i förbundet|in the association)|(?:med plats|with a seat)(?:\\s+(?:i|in|on)\\s+(?:(?!\\s${EXCEPT}\\s)[^,;\\n])+)?))?(?![\\p{L}\\p{N}])(?:\\s+(?<except>${EXCEPT})\\s+)?`,
  'iu',
);
/** Names between commas and "och", or a small "o" for it, outside brackets. */
export const itemsOf = (text: string): string[] =>
  text
    .split(/\s*(?:,|;|\n|&|\s(?:och|samt|and|(?-i:o))\s)\s*(?![^()]*\))/iu)
    .map((t) => t.replace(/\.$/, '').trim())
    .filter(Boolean);
export const inOrder = (ids: Iterable<string>): string[] => [...new Set(ids)].sort((a, b) => (foldLetters(a) < foldLetters(b) ? -1 : 1));

/** One municipality, or those of a subregion; undefined with the nearest name when it is neither. */
export const municipalitiesCalled = (typed: string, catalog: Catalog): readonly string[] | Unknown => {
  const [found] = catalog.resolve(typed, ['municipality', 'subregion']);
  if (!found || found.guess) return { typed, ...(found ? { guess: catalog.name(found.entity.id) } : {}) };
  return found.entity.kind === 'subregion' ? found.entity.members : [found.entity.id];
};

/** "Lund, Malmö", "alla utom Osby": ids in order, and what is no municipality. */
export const readMunicipalities = (text: string, catalog: Catalog): { ids: string[]; unknown: Unknown[] } => {
  const all = ALL.exec(text);
  const named: string[] = [];
  const unknown: Unknown[] = [];
  for (const typed of itemsOf(text.slice(all?.[0].length ?? 0))) {
    const found = municipalitiesCalled(typed, catalog);
    if ('typed' in found) unknown.push(found);
    else named.push(...found);
  }
  const every = catalog.all('municipality').map((m) => m.id);
  return { ids: inOrder(all ? every.filter((id) => !named.includes(id)) : named), unknown };
};
