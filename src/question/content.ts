import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import { synonymsOf } from '../i18n/synonyms.ts';
import { splitCompound } from '../knowledge/compounds.ts';
import type { Index } from '../knowledge/index-statements.ts';
import { root, stem, termsOfWord, type Word } from '../knowledge/words.ts';
import { nearestWord, stemsAround } from './near-words.ts';
import { writtenOtherwise } from './numerals.ts';

/** A word of the question that says what it is about, and the terms of the index that it may stand for, each with how well. */
export type ContentWord = {
  word: Word;
  terms: readonly { term: string; quality: number }[];
  /** How telling the word is. A word that nothing holds is the most telling. */
  weight: number;
  /** Nothing in the data holds this word, in any form. */
  unknown: boolean;
  /** Written with a capital letter inside a sentence: a name. */
  capital?: boolean;
  /** Only a part of a longer word of the data. */
  partial?: boolean;
  /** The word it was taken for, when it was taken for a misspelling. */
  guess?: string;
};

const QUALITY = { own: 1, other: 0.8, synonym: 0.7, part: 0.62, guess: 0.9, family: 0.85, partial: 0.75, spelling: 0.93 } as const;
const UNKNOWN = 0.45;
const other = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

/** Synonyms are listed in one form and met in any: they are looked up by stem too. */
const bySynonymStem = (locale: Locale): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const [word, others] of synonymsOf(locale)) {
    const s = stem(word, locale);
    out.set(
      s,
      [...new Set([...(out.get(s) ?? []), ...others.map((o) => stem(o, locale))])].filter((o) => o !== s),
    );
  }
  return out;
};
/** Read with the first question in a language. */
const synonymStems = new Map<Locale, ReadonlyMap<string, readonly string[]>>();
const companionsOf = (word: string, locale: Locale): readonly string[] => {
  const known = synonymStems.get(locale) ?? bySynonymStem(locale);
  synonymStems.set(locale, known);
  return known.get(foldAscii(stem(word, locale))) ?? [];
};

/** A stem as the data spell it: itself where that is known, otherwise those it is without å ä ö. */
const spellings = (stemmed: string, locale: Locale, index: Index): readonly string[] => {
  if (/[åäö]/.test(stemmed)) return index.known(stemmed, locale) ? [stemmed] : [];
  const others = index.spelt(stemmed, locale);
  return index.known(stemmed, locale) ? [stemmed, ...others] : others;
};
/** The word itself, then its family ("dimensionera" for "dimensionering"), in the question's language and in the other one. */
const exactTerms = (word: string, locale: Locale, index: Index): { term: string; quality: number }[] => {
  const out: { term: string; quality: number }[] = [];
  for (const l of [locale, other(locale)]) {
    const { stem: own, family } = termsOfWord(word, l);
    const scale = l === locale ? 1 : out.length ? QUALITY.other : 0.95;
    const add = (stemmed: string, quality: number) => {
      spellings(stemmed, l, index).forEach((s, i) => {
        out.push({ term: `${l} ${s}`, quality: quality * (i ? QUALITY.spelling : 1) });
      });
    };
    const before = out.length;
    add(own.slice(3), scale);
    if (family) add(family.slice(3), scale * QUALITY.family);
    // A noun's family holds its verb: "beslut" meets "beslutade" under the verb's own stem.
    else if (out.length === before) add(root(own.slice(3), l), scale * QUALITY.family);
  }
  return out;
};

const synonymTerms = (word: string, locale: Locale, index: Index) =>
  companionsOf(word, locale)
    .flatMap((s) => spellings(s, locale, index))
    .map((s) => ({ term: `${locale} ${s}`, quality: QUALITY.synonym }));

const MOST_AROUND = 6;
/** Words of the data that the word begins or ends: "konvention" in "barnkonventionen", "vuxenutb" for "vuxenutbildning". */
const partial = (word: string, locale: Locale, index: Index): { term: string; quality: number }[] => {
  const s = foldAscii(stem(word, locale));
  if (s.length < 5 || locale !== 'sv') return [];
  const spelt = stemsAround(s, index.surface, MOST_AROUND).flatMap((own) => spellings(own, 'sv', index));
  return spelt.slice(0, MOST_AROUND).map((own) => ({ term: `sv ${own}`, quality: QUALITY.partial }));
};

/** "Kommunikationssidan", "VFU-biten": a head that only says that it is about that. */
const ABOUT = /^(.{4,}?)s?(?:sidan|området|områdena|frågan|frågor|frågorna|biten|bitarna|delen|arbetet|hållet|fronten|snacket|grejen|grejerna|läget)$/iu;

/** Letters of a word that is worth splitting: every place is tried. */
const COMPOUND = { least: 8, most: 60 } as const;
/** Reads one word of a question against the data. `mayGuess`: whether a misspelling may be looked for, which costs a pass over all words. */
export const contentWord = (word: Word, locale: Locale, index: Index, mayGuess = true): ContentWord => {
  const number = writtenOtherwise(word.text, locale);
  const exact = [word.text, ...(number === undefined ? [] : [number])].flatMap((w) => exactTerms(w, locale, index));
  const synonyms = synonymTerms(word.text, locale, index);
  const parts =
    locale === 'sv' && word.folded.length >= COMPOUND.least && word.folded.length <= COMPOUND.most
      ? splitCompound(stem(word.text, 'sv'), (s) => spellings(stem(s, 'sv'), 'sv', index).length > 0)
      : undefined;
  const partTerms = parts ? parts.map((p) => ({ term: `sv ${spellings(stem(p, 'sv'), 'sv', index)[0] ?? p}`, quality: QUALITY.part })) : [];
  const core = locale === 'sv' && !exact.length ? ABOUT.exec(word.text)?.[1] : undefined;
  const terms = [...exact, ...synonyms, ...partTerms, ...(core === undefined ? [] : exactTerms(core, locale, index))];
  const weightOf = (list: readonly { term: string }[]) => Math.min(...list.map((t) => index.idf(t.term)));
  if (exact.length) return { word, terms, weight: weightOf(exact.slice(0, 1)), unknown: false };
  if (terms.length) return { word, terms, weight: weightOf(terms), unknown: false };
  const within = mayGuess ? partial(word.text, locale, index) : [];
  if (within.length) return { word, terms: within, weight: weightOf(within), unknown: false, partial: true };
  const guess = !mayGuess || /\d/.test(word.folded) ? undefined : nearestWord(word.folded, index.surface);
  if (guess !== undefined) {
    const guessed = exactTerms(guess, locale, index).map((t) => ({ ...t, quality: t.quality * QUALITY.guess }));
    if (guessed.length) return { word, terms: guessed, weight: weightOf(guessed), unknown: false, guess };
  }
  // A word that nothing holds says that something may be missing, but often it is only another way of putting it.
  return { word, terms: [], weight: index.idf('?') * UNKNOWN, unknown: true };
};

/** Half a compound is another word: "besök" alone is no "kvalitetsuppföljningsbesök". */
export const partsTogether = (weights: readonly number[]): number => {
  const both = weights.length > 0 && weights.every((w) => w > 0);
  return Math.min(weights.reduce((sum, w) => sum + w, 0) * (both ? 0.8 : 0.45), 0.95);
};

/** A term that is only a part of the word counts together with the other parts. */
export const isPart = (term: { quality: number }): boolean => term.quality === QUALITY.part;

/** How much of a word a bag of terms holds, from 0 to 1: the best single term, or the parts of a compound together. */
export const heldBy = (word: ContentWord, terms: Pick<ReadonlyMap<string, number>, 'get'>): number => {
  let best = 0;
  const parts: number[] = [];
  for (const { term, quality } of word.terms) {
    const w = (terms.get(term) ?? 0) * quality;
    if (quality === QUALITY.part) parts.push(w);
    else if (w > best) best = w;
  }
  return Math.max(best, partsTogether(parts));
};
