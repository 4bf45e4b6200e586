import type { Locale } from '../i18n/locale.ts';
import { RELATION_WORDS } from '../i18n/relation-words.ts';
import type { Catalog } from './catalog.ts';
import { splitCompound } from './compounds.ts';
import type { Statement } from './statements.ts';
import { termsOfWord, wordsOf } from './words.ts';

/** Where in a statement a word stands decides how much it says. */
const WEIGHT = {
  subject: 1,
  terms: 1,
  text: 0.9,
  values: 0.9,
  about: 0.85,
  whole: 0.7,
  area: 0.45,
  heading: 0.5,
  part: 0.6,
  relation: 0.55,
  family: 0.85,
} as const;

export type Own = { terms: ReadonlyMap<string, number>; subject: readonly string[]; words: Readonly<Record<Locale, readonly string[]>> };

/** Words of all statements, each with how much it says there. Terms are stems with their language in front: "sv avtal". */
export type Index = {
  /** Per statement: its terms and their weights. */
  forward: readonly ReadonlyMap<string, number>[];
  /** Per statement: what is its own, without what it inherits: its terms, its subject's official name, its words in order. */
  own: readonly Own[];
  /** Per term: the statements that hold it. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** Per entity: the statements about it, about a part of it, or that name it. */
  byEntity: ReadonlyMap<string, readonly number[]>;
  /** How telling a term is: high when few statements hold it. Unknown terms are the most telling. */
  idf(term: string): number;
  known(stemmed: string, locale: Locale): boolean;
  /** All words as they are written, folded: what a misspelling may have meant. */
  surface: ReadonlySet<string>;
};

const LOCALES: readonly Locale[] = ['sv', 'en'];

/** The subject and everything it is part of, nearest first. */
export const wholesOf = (id: string, catalog: Catalog): string[] => {
  const out: string[] = [];
  for (let at = catalog.get(id)?.partOf; at && !out.includes(at) && catalog.get(at)?.kind !== 'association'; at = catalog.get(at)?.partOf) out.push(at);
  return out;
};

const termsOf = (s: Statement, catalog: Catalog, surface: Set<string>): Map<string, number> => {
  const out = new Map<string, number>();
  const add = (text: string, locale: Locale, weight: number) => {
    for (const w of wordsOf(text)) {
      surface.add(w.folded);
      const { stem: own, family } = termsOfWord(w.text, locale);
      if ((out.get(own) ?? 0) < weight) out.set(own, weight);
      if (family && (out.get(family) ?? 0) < weight * WEIGHT.family) out.set(family, weight * WEIGHT.family);
    }
  };
  const addEntity = (id: string, weight: number) => {
    const entity = catalog.get(id);
    if (!entity) return;
    for (const locale of LOCALES) for (const name of entity.names[locale]) add(name, locale, weight);
    for (const name of entity.names.sv) add(name, 'en', weight);
    for (const a of entity.abbreviations ?? []) for (const locale of LOCALES) add(a, locale, weight);
  };
  addEntity(s.subject, WEIGHT.subject);
  for (const id of s.about) addEntity(id, WEIGHT.about);
  for (const id of wholesOf(s.subject, catalog)) addEntity(id, WEIGHT.whole);
  if (s.area) addEntity(s.area, WEIGHT.area);
  for (const locale of LOCALES) {
    add(s.text[locale], locale, WEIGHT.text);
    add(RELATION_WORDS[s.relation]?.[locale] ?? '', locale, WEIGHT.relation);
    for (const t of s.terms[locale]) add(t, locale, WEIGHT.terms);
    for (const v of s.values) {
      if (v.kind === 'number') add(v.unit[locale], locale, WEIGHT.values);
      if (v.kind === 'set' || v.kind === 'percent') add(v.of[locale], locale, WEIGHT.values);
      if (v.kind === 'date') add(v.what[locale], locale, WEIGHT.values);
    }
  }
  for (const c of s.citations) add(c.section, 'sv', WEIGHT.heading);
  return out;
};

const ownOf = (s: Statement, catalog: Catalog): Own => {
  const terms = new Map<string, number>();
  const words: Record<Locale, string[]> = { sv: [], en: [] };
  for (const locale of LOCALES) {
    for (const text of [s.text[locale], ...s.terms[locale]])
      for (const w of wordsOf(text)) {
        const { stem, family } = termsOfWord(w.text, locale);
        terms.set(stem, 1);
        if (family && !terms.has(family)) terms.set(family, WEIGHT.family);
      }
    words[locale] = wordsOf(s.text[locale]).map((w) => termsOfWord(w.text, locale).stem.slice(3));
  }
  const entity = catalog.get(s.subject);
  const names = entity && entity.kind !== 'association' ? [entity.names.sv[0] ?? '', entity.names.en[0] ?? ''] : [];
  const subject = wordsOf(names[0] ?? '').map((w) => termsOfWord(w.text, 'sv').stem);
  return { terms, subject, words };
};

/** Adds statements to an index without touching it: what is recorded comes on top of the data, which stays as it was read. */
export const buildIndex = (statements: readonly Statement[], catalog: Catalog, base?: Index): Index => {
  const first = base?.forward.length ?? 0;
  const surface = new Set<string>(base?.surface);
  const added = statements.slice(first).map((s) => termsOf(s, catalog, surface));
  const forward = [...(base?.forward ?? []), ...added];
  const own = [...(base?.own ?? []), ...statements.slice(first).map((s) => ownOf(s, catalog))];
  const vocabulary = new Set(added.flatMap((m) => [...m.keys()]));
  const isKnown = (stemmed: string, locale: Locale) => vocabulary.has(`${locale} ${stemmed}`) || (base?.known(stemmed, locale) ?? false);
  addParts(added, isKnown);
  const postings = new Map<string, readonly number[]>(base?.postings);
  const byEntity = new Map<string, readonly number[]>(base?.byEntity);
  const push = (map: Map<string, readonly number[]>, fresh: Map<string, number[]>, key: string, i: number) => {
    const list = fresh.get(key);
    if (list) return void list.push(i);
    const copy = [...(map.get(key) ?? []), i];
    fresh.set(key, copy);
    map.set(key, copy);
  };
  const freshTerms = new Map<string, number[]>();
  const freshEntities = new Map<string, number[]>();
  added.forEach((terms, k) => {
    const s = statements[first + k];
    if (!s) return;
    for (const term of terms.keys()) push(postings, freshTerms, term, first + k);
    for (const id of new Set([s.subject, ...s.about, ...wholesOf(s.subject, catalog)])) push(byEntity, freshEntities, id, first + k);
  });
  const n = forward.length;
  return { forward, own, postings, byEntity, idf: (term) => Math.log(1 + n / ((postings.get(term)?.length ?? 0) + 0.5)), known: isKnown, surface };
};

/** The parts of compounds are found too, with less weight. */
const addParts = (forward: readonly Map<string, number>[], known: (stemmed: string, locale: Locale) => boolean): void => {
  const parts = new Map<string, [string, string] | undefined>();
  for (const terms of forward)
    for (const [term, weight] of [...terms]) {
      if (!term.startsWith('sv ') || term.length < 12) continue;
      if (!parts.has(term))
        parts.set(
          term,
          splitCompound(term.slice(3), (x) => known(x, 'sv')),
        );
      for (const part of parts.get(term) ?? []) {
        const key = `sv ${part}`;
        if ((terms.get(key) ?? 0) < weight * WEIGHT.part) terms.set(key, weight * WEIGHT.part);
      }
    }
};
