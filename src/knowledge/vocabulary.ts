import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import { splitCompound } from './compounds.ts';
import { codeOf, Posting, weights } from './posting.ts';
import { runsOf, type Term, termsOfWord } from './words.ts';

/** A term of an index, the phrases that hold it, and its own parts where it is a compound of known words. */
export class IndexTerm {
  readonly term: string;
  /** Whether it is looked for: others only count. */
  readonly listed: boolean;
  readonly phrases: { phrase: Phrase; weight: number }[] = [];
  /** What a compound is found by too, and of a part the compounds. */
  parts: readonly IndexTerm[] = [];
  readonly compounds: IndexTerm[] = [];
  /** The reading that it was met in last, and where it stands there. */
  reading: Reading | undefined;
  slot = 0;

  constructor(term: string, listed = true) {
    this.term = term;
    this.listed = listed;
  }
}

/** Words that statements have in common, a name, a heading or a single word: its terms, what each weighs in it, and the statements that hold it. */
export class Phrase {
  readonly terms: readonly IndexTerm[];
  readonly own: readonly number[];
  /** Whether anything is found by it. */
  readonly listed: boolean;
  /** As they are written, folded. */
  readonly words: readonly string[];
  readonly #scaled = new Map<number, readonly number[]>();
  /** By place, with how much the whole says there. */
  readonly places = new Posting();

  constructor(terms: ReadonlyMap<IndexTerm, number>, words: readonly string[]) {
    this.terms = [...terms.keys()];
    this.own = [...terms.values()].map(codeOf);
    this.words = words;
    this.listed = this.terms.some((term) => term.listed);
    for (const [term, weight] of terms) term.phrases.push({ phrase: this, weight });
  }
  /** What its terms weigh where the whole weighs so much. */
  weighing(whole: number): readonly number[] {
    const known = this.#scaled.get(whole);
    if (known) return known;
    const made = this.own.map((code) => codeOf((weights[code] as number) * (weights[whole] as number)));
    this.#scaled.set(whole, made);
    return made;
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
  put(phrase: Phrase, whole: number): void {
    const codes = phrase.weighing(whole);
    for (let i = 0; i < codes.length; i++) this.raise(phrase.terms[i] as IndexTerm, codes[i] as number);
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
  /** Terms with å, ä or ö that look so without. */
  spelt(folded: string): readonly IndexTerm[] {
    return this.#spellings.get(folded) ?? [];
  }
  of(term: string): IndexTerm {
    const known = this.#terms.get(term);
    if (known) return known;
    const made = new IndexTerm(term);
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
    const terms = new Map<IndexTerm, number>();
    for (const { stem, family } of words) {
      terms.set(this.of(stem), 1);
      const kin = family === undefined ? undefined : this.of(family);
      if (kin && !terms.has(kin)) terms.set(kin, FAMILY);
    }
    const folded = words.map((w) => w.folded);
    return this.#keep(new Phrase(terms, folded));
  }
  /** A term by itself, which is no word. */
  alone(term: string): Phrase {
    return this.#keep(new Phrase(new Map([[this.of(term), 1]]), []));
  }
  #keep(phrase: Phrase): Phrase {
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
    if (!split) return;
    term.parts = split.map((part) => this.of(`sv ${part}`));
    for (const part of term.parts) part.compounds.push(term);
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
        word = this.phrase([termsOfWord(run, locale)]);
        written.set(run, word);
      }
      take(word);
    }
  }
}
