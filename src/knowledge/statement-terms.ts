import type { Locale } from '../i18n/locale.ts';
import { RELATION_WORDS } from '../i18n/relation-words.ts';
import type { Catalog } from './catalog.ts';
import type { Statement } from './statements.ts';
import { runsOf, termsOfWord } from './words.ts';

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
  relation: 0.55,
  family: 0.85,
  mentioned: 0.6,
  cited: 0.6,
} as const;

/** The term of a thing itself, whatever it is called: for what a question names only as its frame, the association and the documents. */
export const frameTerm = (id: string): string => `id ${id}`;

const LOCALES: readonly Locale[] = ['sv', 'en'];

/** The subject and everything it is part of, nearest first. */
export const wholesOf = (id: string, catalog: Catalog): string[] => {
  const out: string[] = [];
  for (let at = catalog.get(id)?.partOf; at && !out.includes(at) && catalog.get(at)?.kind !== 'association'; at = catalog.get(at)?.partOf) out.push(at);
  return out;
};

/** All that statements are written with: their words, folded, and the terms of these. */
export type Vocabulary = { surface: Set<string>; terms: Set<string> };
/** What becomes of a reading. `of` gives what stands for a term from then on; one that is taken again counts as the greatest of what it was given. */
export type Takes<T> = { of(term: string): T; take(target: T, weight: number): void };
type Weighted<T> = readonly { target: T; weight: number }[];

/** What reads everything that a statement can be found by; what statements are written with is added to `vocabulary`. */
export const termReader = <T>(catalog: Catalog, { surface, terms }: Vocabulary, takes: Takes<T>): ((s: Statement) => void) => {
  const met: Record<Locale, Map<string, { stem: T; family: T | undefined }>> = { sv: new Map(), en: new Map() };
  const meet = (run: string, locale: Locale) => {
    const known = met[locale].get(run);
    if (known) return known;
    const term = termsOfWord(run, locale);
    surface.add(term.folded);
    terms.add(term.stem);
    if (term.family) terms.add(term.family);
    const made = { stem: takes.of(term.stem), family: term.family === undefined ? undefined : takes.of(term.family) };
    met[locale].set(run, made);
    return made;
  };
  // Names, relation words and headings are met again and again: each is taken apart once.
  const kept = new Map<string, Weighted<T>>();
  const keep = (key: string, texts: () => readonly (readonly [text: string, locale: Locale])[]): Weighted<T> => {
    const known = kept.get(key);
    if (known) return known;
    const made = new Map<T, number>();
    for (const [text, locale] of texts())
      for (const run of runsOf(text)) {
        const { stem, family } = meet(run, locale);
        made.set(stem, 1);
        if (family !== undefined && !made.has(family)) made.set(family, WEIGHT.family);
      }
    const weighted = Array.from(made, ([target, weight]) => ({ target, weight }));
    kept.set(key, weighted);
    return weighted;
  };
  const inBoth = (texts: readonly string[]) => texts.flatMap((text) => LOCALES.map((locale) => [text, locale] as const));
  const entityTerms = (id: string) =>
    keep(`entity ${id}`, () => {
      const { names, abbreviations = [] } = catalog.get(id) ?? { names: { sv: [], en: [] } };
      return [...inBoth([...names.sv, ...abbreviations]), ...names.en.map((name) => [name, 'en'] as const)];
    });
  const relationTerms = (relation: Statement['relation']) =>
    keep(`relation ${relation}`, () => LOCALES.map((locale) => [RELATION_WORDS[relation]?.[locale] ?? '', locale] as const));
  const headingTerms = (heading: string) => keep(`heading ${heading}`, () => [[heading, 'sv']]);

  const { of, take } = takes;
  // Plain loops: a start goes through them a hundred thousand times before the engine has made them fast.
  const takeAll = (all: Weighted<T>, scale: number) => {
    for (let i = 0; i < all.length; i++) {
      const { target, weight } = all[i] as Weighted<T>[number];
      take(target, weight * scale);
    }
  };
  const takeText = (text: string, locale: Locale, weight: number) => {
    const runs = runsOf(text);
    const less = weight * WEIGHT.family;
    for (let i = 0; i < runs.length; i++) {
      const { stem, family } = meet(runs[i] as string, locale);
      take(stem, weight);
      if (family !== undefined) take(family, less);
    }
  };
  return (s) => {
    takeAll(entityTerms(s.subject), WEIGHT.subject);
    for (const id of s.about) takeAll(entityTerms(id), WEIGHT.about);
    for (const id of wholesOf(s.subject, catalog)) takeAll(entityTerms(id), WEIGHT.whole);
    if (s.area) takeAll(entityTerms(s.area), WEIGHT.area);
    for (const locale of LOCALES) {
      takeText(s.text[locale], locale, WEIGHT.text);
      for (const t of s.terms[locale]) takeText(t, locale, WEIGHT.terms);
      for (const v of s.values) {
        if (v.kind === 'number') takeText(v.unit[locale], locale, WEIGHT.values);
        if (v.kind === 'set' || v.kind === 'percent') takeText(v.of[locale], locale, WEIGHT.values);
        if (v.kind === 'date') takeText(v.what[locale], locale, WEIGHT.values);
      }
    }
    takeAll(relationTerms(s.relation), WEIGHT.relation);
    take(of(frameTerm(s.subject)), 1);
    for (const id of s.about) take(of(frameTerm(id)), WEIGHT.mentioned);
    for (const c of s.citations) take(of(frameTerm(c.document)), WEIGHT.cited);
    for (const c of s.citations) takeAll(headingTerms(c.section), WEIGHT.heading);
  };
};
