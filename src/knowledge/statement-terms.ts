import type { Locale } from '../i18n/locale.ts';
import { RELATION_WORDS } from '../i18n/relation-words.ts';
import type { Catalog } from './catalog.ts';
import { splitCompound } from './compounds.ts';
import type { Statement } from './statements.ts';
import { type Term, termsOf } from './words.ts';

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

/** All that statements are written with: their words, folded, and the terms of these. */
export type Vocabulary = { surface: Set<string>; terms: Set<string> };
type Weighted = ReadonlyMap<string, number>;
/** Keeps the greatest weight that a term is given. */
const raise = (terms: Map<string, number>, term: string, weight: number): void => {
  const before = terms.get(term);
  if (before === undefined || before < weight) terms.set(term, weight);
};

/** What reads the terms of statements; what they are written with is added to `vocabulary`. */
export const termReader = (catalog: Catalog, { surface, terms }: Vocabulary): ((s: Statement) => Read) => {
  const met = new Set<Term>();
  const read = (text: string, locale: Locale): readonly Term[] => {
    const found = termsOf(text, locale);
    for (const term of found) {
      if (met.has(term)) continue;
      met.add(term);
      surface.add(term.folded);
      terms.add(term.stem);
      if (term.family) terms.add(term.family);
    }
    return found;
  };
  // Names, relation words and headings are met again and again: each is taken apart once.
  const kept = new Map<string, Weighted>();
  const keep = (key: string, texts: () => readonly (readonly [text: string, locale: Locale])[]): Weighted => {
    const known = kept.get(key);
    if (known) return known;
    const made = new Map<string, number>();
    for (const [text, locale] of texts())
      for (const { stem, family } of read(text, locale)) {
        raise(made, stem, 1);
        if (family) raise(made, family, WEIGHT.family);
      }
    kept.set(key, made);
    return made;
  };
  const inBoth = (texts: readonly string[]) => texts.flatMap((text) => LOCALES.map((locale) => [text, locale] as const));
  return (s) =>
    readStatement(s, catalog, {
      read,
      entityTerms: (id) =>
        keep(`entity ${id}`, () => {
          const { names, abbreviations = [] } = catalog.get(id) ?? { names: { sv: [], en: [] } };
          return [...inBoth([...names.sv, ...abbreviations]), ...names.en.map((name) => [name, 'en'] as const)];
        }),
      relationTerms: (relation) => keep(`relation ${relation}`, () => LOCALES.map((locale) => [RELATION_WORDS[relation]?.[locale] ?? '', locale] as const)),
      headingTerms: (heading) => keep(`heading ${heading}`, () => [[heading, 'sv']]),
    });
};
type Reader = Record<'entityTerms' | 'relationTerms' | 'headingTerms', (key: string) => Weighted> & {
  read(text: string, locale: Locale): readonly Term[];
};
/** Everything that a statement can be found by, and what of it is its own. */
export type Read = { terms: Map<string, number>; own: Own };

/** Everything a statement can be found by, and what of it is its own. Each text is taken apart once. */
const readStatement = (s: Statement, catalog: Catalog, reader: Reader): Read => {
  const out = new Map<string, number>();
  const put = (terms: Weighted, scale: number) => {
    for (const [term, w] of terms) raise(out, term, w * scale);
  };
  const ownTerms = new Set<string>();
  const words: Record<Locale, readonly string[]> = { sv: [], en: [] };
  const add = (text: string, locale: Locale, weight: number, own: boolean): readonly Term[] => {
    const found = reader.read(text, locale);
    for (const { stem, family } of found) {
      raise(out, stem, weight);
      if (own) ownTerms.add(stem);
      if (!family) continue;
      raise(out, family, weight * WEIGHT.family);
      if (own) ownTerms.add(family);
    }
    return found;
  };
  put(reader.entityTerms(s.subject), WEIGHT.subject);
  for (const id of s.about) put(reader.entityTerms(id), WEIGHT.about);
  for (const id of wholesOf(s.subject, catalog)) put(reader.entityTerms(id), WEIGHT.whole);
  if (s.area) put(reader.entityTerms(s.area), WEIGHT.area);
  for (const locale of LOCALES) {
    words[locale] = add(s.text[locale], locale, WEIGHT.text, true).map((term) => term.stem);
    for (const t of s.terms[locale]) add(t, locale, WEIGHT.terms, true);
    for (const v of s.values) {
      if (v.kind === 'number') add(v.unit[locale], locale, WEIGHT.values, false);
      if (v.kind === 'set' || v.kind === 'percent') add(v.of[locale], locale, WEIGHT.values, false);
      if (v.kind === 'date') add(v.what[locale], locale, WEIGHT.values, false);
    }
  }
  put(reader.relationTerms(s.relation), WEIGHT.relation);
  raise(out, frameTerm(s.subject), 1);
  for (const id of s.about) raise(out, frameTerm(id), WEIGHT.mentioned);
  for (const c of s.citations) raise(out, frameTerm(c.document), WEIGHT.cited);
  for (const c of s.citations) put(reader.headingTerms(c.section), WEIGHT.heading);
  const entity = catalog.get(s.subject);
  const name = entity && entity.kind !== 'association' ? (entity.names.sv[0] ?? '') : '';
  return { terms: out, own: { terms: ownTerms, subject: termsOf(name, 'sv').map((term) => term.stem), words } };
};

/** The parts of compounds are found too, with less weight. */
export const addParts = (all: readonly Map<string, number>[], known: (stemmed: string, locale: Locale) => boolean): void => {
  const none: readonly string[] = [];
  const parts = new Map<string, readonly string[]>();
  const partsOf = (term: string): readonly string[] => {
    if (term.length < 12 || !term.startsWith('sv ')) return none;
    const kept = parts.get(term);
    if (kept) return kept;
    const made = splitCompound(term.slice(3), (x) => known(x, 'sv'))?.map((p) => `sv ${p}`) ?? none;
    parts.set(term, made);
    return made;
  };
  for (const terms of all) {
    // Looked for before any is put in: a part is not taken apart again.
    const found: [parts: readonly string[], weight: number][] = [];
    for (const [term, weight] of terms) {
      const made = partsOf(term);
      if (made.length > 0) found.push([made, weight * WEIGHT.part]);
    }
    for (const [made, weight] of found) for (const part of made) raise(terms, part, weight);
  }
};
