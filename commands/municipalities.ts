import type { Locale } from '../src/i18n/locale.ts';
import type { CommandContext } from './context.ts';

/** Municipalities as people write them: of which something was said, of which the opposite, and what is none. */
export type ReadMunicipalities = {
  yes: readonly string[];
  no: readonly string[];
  unknown: readonly { typed: string; guess?: string }[];
};
type Catalog = CommandContext['knowledge']['catalog'];

const ALL =
  /^(?:alla|all|everyone|samtliga|every municipality)(?!\p{L})(?:\s+(?:kommuner|municipalities))?(?:\s+(?:har|have)\s+(?:anslutit sig|antagit|adopted))?(?:[\s,]+(?:utom|utan|förutom|except|but|minus|save)\s+)?/iu;
const NOT = /^(?:inte|ej|ännu inte|not(?: yet)?|utom)\s*:?\s+/iu;
const ONLY = /^(?:bara|endast|only)\s+/iu;

const named = (text: string, catalog: Catalog) => {
  const ids: string[] = [];
  const unknown: { typed: string; guess?: string }[] = [];
  const parts = text.split(/\s*(?:,|;|\n|&|(?:^|\s)(?:och|samt|and|(?-i:o))\s)\s*/iu).map((t) => t.replace(/\.$/, '').trim());
  for (const typed of parts.filter(Boolean)) {
    const [found] = catalog.resolve(typed, ['municipality', 'subregion']);
    if (!found || found.guess) unknown.push({ typed, ...(found ? { guess: catalog.name(found.entity.id) } : {}) });
    else ids.push(...(found.entity.kind === 'subregion' ? found.entity.members : [found.entity.id]));
  }
  return { ids, unknown };
};

/**
 * "alla utom Osby och Hörby": those two no, all others yes. "Lund, Malmö": those two yes, of the others nothing is said.
 * "bara Lund": Lund yes, all others no. "inte Osby": Osby no.
 */
export const readMunicipalities = (typed: string, catalog: Catalog): ReadMunicipalities => {
  const text = typed.normalize('NFC').trim();
  const not = NOT.exec(text);
  const only = ONLY.exec(text);
  const all = not || only ? null : ALL.exec(text);
  const { ids, unknown } = named(text.slice((not ?? only ?? all)?.[0].length ?? 0), catalog);
  const every = catalog.all('municipality').map((m) => m.id);
  const picked = every.filter((id) => ids.includes(id));
  const others = every.filter((id) => !ids.includes(id));
  if (all) return { yes: others, no: picked, unknown };
  if (only) return { yes: picked, no: others, unknown };
  return not ? { yes: [], no: picked, unknown } : { yes: picked, no: [], unknown };
};

/** The same the other way: of which something holds and of which it does not, as people would write it. */
export const writtenMunicipalities = (yes: readonly string[], no: readonly string[], catalog: Catalog, locale: Locale): string => {
  const names = (ids: readonly string[]) => ids.map((id) => catalog.name(id)).join(', ');
  const sv = locale === 'sv';
  if (yes.length + no.length < catalog.all('municipality').length) return yes.length > 0 ? names(yes) : `${sv ? 'inte' : 'not'} ${names(no)}`;
  if (no.length === 0) return sv ? 'alla' : 'all';
  return no.length <= yes.length ? `${sv ? 'alla utom' : 'all except'} ${names(no)}` : `${sv ? 'bara' : 'only'} ${names(yes)}`;
};
