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
  mentioned: 0.6,
  cited: 0.6,
} as const;

/** The term of a thing itself, whatever it is called: for what a question names only as its frame, the association and the documents. */
export const frameTerm = (id: string): string => `id ${id}`;

/** What is a statement's own, without what it inherits: its terms, its subject's official name, its words in order. */
export type Own = { terms: ReadonlySet<string>; subject: readonly string[]; words: Readonly<Record<Locale, readonly string[]>> };
const LOCALES: readonly Locale[] = ['sv', 'en'];

/** The subject and everything it is part of, nearest first. */
export const wholesOf = (id: string, catalog: Catalog): string[] => {
  const out: string[] = [];
  for (let at = catalog.get(id)?.partOf; at && !out.includes(at) && catalog.get(at)?.kind !== 'association'; at = catalog.get(at)?.partOf) out.push(at);
  return out;
};

type Weighted = readonly (readonly [term: string, weight: number])[];
/** The terms of a text; met so often in names and relation words that they are kept while an index is built. */
const textTerms = (text: string, locale: Locale, surface: Set<string>): Weighted => {
  const out: [string, number][] = [];
  for (const w of wordsOf(text)) {
    surface.add(w.folded);
    const { stem, family } = termsOfWord(w.text, locale);
    out.push([stem, 1]);
    if (family) out.push([family, WEIGHT.family]);
  }
  return out;
};

/** What reads the terms of statements; the words they are written with are added to `surface`. */
export const termReader = (catalog: Catalog, surface: Set<string>): ((s: Statement) => Read) => {
  const kept = new Map<string, Weighted>();
  const keep = (key: string, make: () => Weighted): Weighted => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
  const entityTerms = (id: string): Weighted =>
    keep(`entity ${id}`, () => {
      const entity = catalog.get(id);
      if (!entity) return [];
      const both = [...entity.names.sv, ...(entity.abbreviations ?? [])];
      return [...both.flatMap((n) => LOCALES.flatMap((l) => textTerms(n, l, surface))), ...entity.names.en.flatMap((n) => textTerms(n, 'en', surface))];
    });
  const relationTerms = (relation: string): Weighted =>
    keep(`relation ${relation}`, () => LOCALES.flatMap((l) => textTerms(RELATION_WORDS[relation]?.[l] ?? '', l, surface)));
  const headingTerms = (heading: string): Weighted => keep(`heading ${heading}`, () => textTerms(heading, 'sv', surface));
  return (s: Statement): Read => readStatement(s, catalog, surface, { entityTerms, relationTerms, headingTerms });
};
type Kept = Record<'entityTerms' | 'relationTerms' | 'headingTerms', (key: string) => Weighted>;
/** Everything that a statement can be found by, and what of it is its own. */
export type Read = { terms: Map<string, number>; own: Own };

/** Everything a statement can be found by, and what of it is its own. Each text is taken apart once. */
const readStatement = (s: Statement, catalog: Catalog, surface: Set<string>, kept: Kept): Read => {
  const out = new Map<string, number>();
  const raise = (term: string, weight: number) => {
    if ((out.get(term) ?? 0) < weight) out.set(term, weight);
  };
  const put = (terms: Weighted, scale: number) => {
    for (const [term, w] of terms) raise(term, w * scale);
  };
  const ownTerms = new Set<string>();
  const words: Record<Locale, readonly string[]> = { sv: [], en: [] };
  const add = (text: string, locale: Locale, weight: number, own: boolean): string[] =>
    wordsOf(text).map((w) => {
      surface.add(w.folded);
      const { stem, family } = termsOfWord(w.text, locale);
      raise(stem, weight);
      if (own) ownTerms.add(stem);
      if (family) {
        raise(family, weight * WEIGHT.family);
        if (own) ownTerms.add(family);
      }
      return stem;
    });
  put(kept.entityTerms(s.subject), WEIGHT.subject);
  for (const id of s.about) put(kept.entityTerms(id), WEIGHT.about);
  for (const id of wholesOf(s.subject, catalog)) put(kept.entityTerms(id), WEIGHT.whole);
  if (s.area) put(kept.entityTerms(s.area), WEIGHT.area);
  for (const locale of LOCALES) {
    words[locale] = add(s.text[locale], locale, WEIGHT.text, true);
    for (const t of s.terms[locale]) add(t, locale, WEIGHT.terms, true);
    for (const v of s.values) {
      if (v.kind === 'number') add(v.unit[locale], locale, WEIGHT.values, false);
      if (v.kind === 'set' || v.kind === 'percent') add(v.of[locale], locale, WEIGHT.values, false);
      if (v.kind === 'date') add(v.what[locale], locale, WEIGHT.values, false);
    }
  }
  put(kept.relationTerms(s.relation), WEIGHT.relation);
  raise(frameTerm(s.subject), 1);
  for (const id of s.about) raise(frameTerm(id), WEIGHT.mentioned);
  for (const c of s.citations) raise(frameTerm(c.document), WEIGHT.cited);
  for (const c of s.citations) put(kept.headingTerms(c.section), WEIGHT.heading);
  const entity = catalog.get(s.subject);
  const name = entity && entity.kind !== 'association' ? (entity.names.sv[0] ?? '') : '';
  return { terms: out, own: { terms: ownTerms, subject: wordsOf(name).map((w) => termsOfWord(w.text, 'sv').stem), words } };
};

/** The parts of compounds are found too, with less weight. */
export const addParts = (all: readonly Map<string, number>[], known: (stemmed: string, locale: Locale) => boolean): void => {
  const parts = new Map<string, readonly string[]>();
  const partsOf = (term: string): readonly string[] => {
    const kept = parts.get(term);
    if (kept) return kept;
    const made = (splitCompound(term.slice(3), (x) => known(x, 'sv')) ?? []).map((p) => `sv ${p}`);
    parts.set(term, made);
    return made;
  };
  for (const terms of all)
    for (const [term, weight] of [...terms]) {
      if (!term.startsWith('sv ') || term.length < 12) continue;
      for (const part of partsOf(term)) if ((terms.get(part) ?? 0) < weight * WEIGHT.part) terms.set(part, weight * WEIGHT.part);
    }
};
