import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import { splitCompound } from './compounds.ts';
import { codeOf, Posting, scaled, weights } from './posting.ts';
import { runsOf, type Term, termsOfWord } from './words.ts';

/** Most terms and phrases have none of several things: they share this until the first comes. */
const NONE: never[] = [];
const withOne = <T>(some: T[], one: T): T[] => {
  if (some === NONE) return [one];
  some.push(one);
  return some;
};

/** The number of a term that is not looked for and only counts. */
export const NOT_LISTED = -1;
/** A term of an index, the phrases that it is found by, and its own parts where it is a compound of known words. */
export class IndexTerm {
  readonly term: string;
  /** Its number among those of its vocabulary. */
  readonly nr: number;
  phrases: { phrase: Phrase; weight: number }[] = NONE;
  /** What a compound is found by too, and of a part the compounds. */
  parts: readonly IndexTerm[] = NONE;
  compounds: IndexTerm[] = NONE;
  /** The reading that it was met in last, and where it stands there. */
  reading: Reading | undefined = undefined;
  slot = 0;

  constructor(term: string, nr: number) {
    this.term = term;
    this.nr = nr;
  }
  get listed(): boolean {
    return this.nr !== NOT_LISTED;
  }
}

/** Words that statements have in common, a name, a heading or a single word: its terms, what each weighs in it, and the statements that hold it. */
export class Phrase {
  readonly terms: readonly IndexTerm[];
  readonly own: readonly number[];
  /** As they are written, folded. */
  readonly words: readonly string[];
  #places: Posting | undefined = undefined;

  constructor(terms: readonly IndexTerm[], own: readonly number[], words: readonly string[]) {
    this.terms = terms;
    this.own = own;
    this.words = words;
  }
  /** Whether anything is found by it. */
  get listed(): boolean {
    return this.terms[0]?.listed === true;
  }
  /** By place, with how much the whole says there: made when the first comes, and it is found by its terms from then on. */
  get places(): Posting {
    if (this.#places) return this.#places;
    for (const [i, term] of this.terms.entries()) term.phrases = withOne(term.phrases, { phrase: this, weight: weights[this.own[i] as number] as number });
    this.#places = new Posting();
    return this.#places;
  }
}

/** Terms of one statement, each with the most that it is said to weigh there. One at a time is written. */
export class Reading {
  readonly terms: IndexTerm[] = [];
  readonly codes: number[] = [];
  size = 0;

  raise(term: IndexTerm, code: number): void {
    const { slot } = term;
    if (term.reading === this && slot < this.size && this.terms[slot] === term) {
      if ((weights[code] as number) > (weights[this.codes[slot] as number] as number)) this.codes[slot] = code;
      return;
    }
    term.reading = this;
    term.slot = this.size;
    this.terms[this.size] = term;
    this.codes[this.size] = code;
    this.size += 1;
  }
  put({ terms, own }: Phrase, whole: number): void {
    for (let i = 0; i < own.length; i++) this.raise(terms[i] as IndexTerm, scaled(own[i] as number, whole));
  }
  /** Begins with another statement. */
  clear(): void {
    this.size = 0;
  }
  /** Goes on with a statement after another was read. */
  resume(): void {
    for (let slot = 0; slot < this.size; slot++) {
      const term = this.terms[slot] as IndexTerm;
      term.reading = this;
      term.slot = slot;
    }
  }
  /** What a term weighs in it, when it was resumed last. */
  weightOf(term: IndexTerm | undefined): number {
    return term?.reading === this && this.terms[term.slot] === term ? (weights[this.codes[term.slot] as number] as number) : 0;
  }
}

/** A shorter term, with its language in front, is no compound. */
const LONG = 12;
/** How much less a word's family says than the word. */
const FAMILY = 0.85;
/** What a word by itself weighs, and what it weighs with its family. */
const ALONE = [codeOf(1)];
const WITH_FAMILY = [codeOf(1), codeOf(FAMILY)];

/** All terms of an index: by themselves, by the words they are of, and by how they look without å ä ö, as somebody without those keys types them. */
export class Vocabulary {
  /** By each other word, in the order in which they came. */
  readonly phrases: Phrase[] = [];
  readonly #terms = new Map<string, IndexTerm>();
  readonly #written = { sv: new Map<string, Phrase>(), en: new Map<string, Phrase>() };
  readonly #spellings = new Map<string, IndexTerm[]>();
  #known: ((stemmed: string) => boolean) | undefined;

  get(term: string): IndexTerm | undefined {
    return this.#terms.get(term);
  }
  /** How many terms there are: the number of the next. */
  get size(): number {
    return this.#terms.size;
  }
  /** By their numbers. */
  terms(): Iterable<IndexTerm> {
    return this.#terms.values();
  }
  /** Terms with å, ä or ö that look so without. */
  spelt(folded: string): readonly IndexTerm[] {
    return this.#spellings.get(folded) ?? [];
  }
  of(term: string): IndexTerm {
    const known = this.#terms.get(term);
    if (known) return known;
    const made = new IndexTerm(term, this.#terms.size);
    this.#terms.set(term, made);
    this.#split(made);
    const folded = foldAscii(term);
    if (folded === term) return made;
    const alike = this.#spellings.get(folded);
    if (alike) alike.push(made);
    else this.#spellings.set(folded, [made]);
    return made;
  }

  phrase(words: readonly Term[]): Phrase {
    const [word] = words;
    if (word && words.length === 1) return this.#word(word);
    const terms = new Map<IndexTerm, number>();
    for (const { stem, family } of words) {
      terms.set(this.of(stem), 1);
      const kin = family === undefined ? undefined : this.of(family);
      if (kin && !terms.has(kin)) terms.set(kin, FAMILY);
    }
    return this.#keep(
      [...terms.keys()],
      [...terms.values()].map(codeOf),
      words.map((w) => w.folded),
    );
  }
  /** Nearly all are of one word. */
  #word({ stem, family, folded }: Term): Phrase {
    const term = this.of(stem);
    return family === undefined ? this.#keep([term], ALONE, [folded]) : this.#keep([term, this.of(family)], WITH_FAMILY, [folded]);
  }
  /** A term by itself, which is no word. */
  alone(term: string): Phrase {
    return this.#keep([this.of(term)], ALONE, NONE);
  }
  #keep(terms: readonly IndexTerm[], own: readonly number[], words: readonly string[]): Phrase {
    const phrase = new Phrase(terms, own, words);
    this.phrases.push(phrase);
    return phrase;
  }
  /** Takes compounds apart, those that are there and those that come. `known` tells which words there are to take them apart into. */
  takeApart(known: (stemmed: string) => boolean): void {
    this.#known = known;
    for (const term of [...this.#terms.values()]) this.#split(term);
  }
  #split(term: IndexTerm): void {
    const { length } = term.term;
    const split = this.#known && length >= LONG && term.term.startsWith('sv ') ? splitCompound(term.term.slice(3), this.#known) : undefined;
    if (split)
      this.join(
        term,
        split.map((part) => this.of(`sv ${part}`)),
      );
  }
  /** A compound and its parts. */
  join(term: IndexTerm, parts: readonly IndexTerm[]): void {
    term.parts = parts;
    for (const part of parts) part.compounds = withOne(part.compounds, term);
  }

  /** Each word of a text, as a phrase of its own. */
  eachWord(text: string, locale: Locale, take: (word: Phrase) => void): void {
    const written = this.#written[locale];
    const runs = runsOf(text);
    // A plain loop: a start goes through it a hundred thousand times before the engine has made it fast.
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as string;
      let word = written.get(run);
      if (!word) {
        word = this.#word(termsOfWord(run, locale));
        written.set(run, word);
      }
      take(word);
    }
  }
}
