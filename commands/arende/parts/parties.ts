import { foldLetters } from '../../../src/i18n/fold.ts';
import { listed } from '../../../src/i18n/listed.ts';
import type { CommandContext } from '../../context.ts';

type Catalog = CommandContext['knowledge']['catalog'];
export type ReadParties = { ids: readonly string[]; unknown: readonly { typed: string; guess?: string }[] };

const ALL =
  /^(?:alla|allihop|all|everyone|samtliga|every municipality)(?!\p{L})(?:\s+(?:\d+\s+)?(?:kommuner(?:na)?|municipalities|organ|bodies))?(?:\s+(?:utom|utan|förutom|except(?: for)?|but|minus|save)\s+)?/iu;

/** Municipalities, subregions (their members) and bodies by name; what is none of these is handed back with the nearest name. */
const named = (text: string, catalog: Catalog) => {
  const ids: string[] = [];
  const unknown: { typed: string; guess?: string }[] = [];
  const parts = text.split(/\s*(?:,|;|\n|&|\s(?:och|samt|and|(?-i:o))\s)\s*/iu).map((t) => t.replace(/\.$/, '').trim());
  for (const typed of parts.filter(Boolean)) {
    const byId = catalog.get(typed.toLowerCase());
    const resolved = byId ? [{ entity: byId, guess: false }] : catalog.resolve(typed, ['municipality', 'subregion', 'body']);
    const [found] = resolved;
    if (!found || found.guess || resolved.length > 1) unknown.push({ typed, ...(found ? { guess: catalog.name(found.entity.id) } : {}) });
    else ids.push(...(found.entity.kind === 'subregion' ? found.entity.members : [found.entity.id]));
  }
  return { ids, unknown };
};

/** "alla utom Osby och Hörby", "Lund, Malmö", a subregion: who of `all` is meant, or others by name, in a fixed order. */
export const readParties = (text: string, all: readonly string[], catalog: Catalog): ReadParties => {
  const typed = text.trim();
  const every = ALL.exec(typed);
  const { ids, unknown } = named(typed.slice(every?.[0].length ?? 0), catalog);
  const meant = every ? all.filter((id) => !ids.includes(id)) : ids;
  return { ids: [...new Set(meant)].sort((a, b) => (foldLetters(a) < foldLetters(b) ? -1 : 1)), unknown };
};

/** Names in Swedish order, joined as in a sentence. */
export const nameList = (ids: readonly string[], { knowledge, locale }: Pick<CommandContext, 'knowledge' | 'locale'>): string =>
  listed(
    ids.map((id) => knowledge.catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')),
    locale,
  );

/** How many may be left out and still be told by those alone. */
const FEW = 5;
/** Who is asked, said the short way: "alla 33 kommuner", "32 av 33 kommuner, inte Lund", or by name. */
export const partiesSaid = (ids: readonly string[], naming: Pick<CommandContext, 'knowledge' | 'locale'>): string => {
  const every = naming.knowledge.catalog.all('municipality').map((m) => m.id);
  const out = every.filter((id) => !ids.includes(id));
  const only = ids.every((id) => every.includes(id));
  const sv = naming.locale === 'sv';
  if (!only || out.length > FEW || out.length >= ids.length) return nameList(ids, naming);
  if (out.length === 0) return sv ? `alla ${every.length} kommuner` : `all ${every.length} municipalities`;
  const rest = nameList(out, naming);
  return sv ? `${ids.length} av ${every.length} kommuner, inte ${rest}` : `${ids.length} of ${every.length} municipalities, not ${rest}`;
};
/** The same as somebody would write it. */
export const partiesWritten = (ids: readonly string[], { knowledge, locale }: Pick<CommandContext, 'knowledge' | 'locale'>): string => {
  const { catalog } = knowledge;
  const every = catalog.all('municipality').map((m) => m.id);
  const names = (some: readonly string[]) => some.map((id) => catalog.name(id)).join(', ');
  const out = every.filter((id) => !ids.includes(id));
  if (!ids.every((id) => every.includes(id)) || out.length > ids.length) return names(ids);
  const all = locale === 'sv' ? 'alla' : 'all';
  return out.length === 0 ? all : `${all} ${locale === 'sv' ? 'utom' : 'except'} ${names(out)}`;
};
