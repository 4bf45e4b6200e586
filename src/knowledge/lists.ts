import { entryOf, Posting } from './posting.ts';
import { raiseParts } from './statement-terms.ts';
import { type IndexTerm, NOT_LISTED, type Phrase, Reading, type Vocabulary } from './vocabulary.ts';

/** The phrases of statements, each with what it weighs there, one statement after the other: few large rows are made sooner than many small ones. */
export class Phrases {
  readonly #phrases: Phrase[] = [];
  readonly #weights: number[] = [];
  readonly #ends: number[] = [];

  add(phrase: Phrase, weight: number): void {
    this.#phrases.push(phrase);
    this.#weights.push(weight);
  }
  /** What comes now is of the next statement. */
  end(): void {
    this.#ends.push(this.#phrases.length);
  }
  /** Reads the terms of a statement, by the order in which they came. */
  readInto(reading: Reading, nth: number): void {
    const end = this.#ends[nth] as number;
    for (let i = this.#ends[nth - 1] ?? 0; i < end; i++) reading.put(this.#phrases[i] as Phrase, this.#weights[i] as number);
  }
}

/** The lists of all terms in one row, by the terms' numbers: where each begins, and what stands there. */
export type Row = { starts: Uint32Array; entries: Uint32Array };
/** What the statements hold that stand in these places, in this order. */
export const rowOf = (at: readonly number[], phrases: Phrases, terms: number): Row => {
  const reading = new Reading();
  const [numbers, found]: [number[], number[]] = [[], []];
  const starts = new Uint32Array(terms + 1);
  for (let place = 0; place < at.length; place++) {
    reading.clear();
    phrases.readInto(reading, at[place] as number);
    raiseParts(reading);
    for (let k = 0; k < reading.size; k++) {
      const { nr } = reading.terms[k] as IndexTerm;
      if (nr === NOT_LISTED) continue;
      numbers.push(nr);
      found.push(entryOf(place, reading.codes[k] as number));
      starts[nr + 1] = (starts[nr + 1] as number) + 1;
    }
  }
  for (let nr = 0; nr < terms; nr++) starts[nr + 1] = (starts[nr + 1] as number) + (starts[nr] as number);
  const next = starts.slice();
  const entries = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const nr = numbers[i] as number;
    const to = next[nr] as number;
    entries[to] = found[i] as number;
    next[nr] = to + 1;
  }
  return { starts, entries };
};

/** The statements that hold each term of a vocabulary, by place. */
export class Lists {
  readonly #vocabulary: Vocabulary;
  readonly #row: Row;
  readonly #postings = new Map<number, Posting>();

  constructor(vocabulary: Vocabulary, row: Row) {
    this.#vocabulary = vocabulary;
    this.#row = row;
  }
  get(term: string): Posting | undefined {
    const { starts, entries } = this.#row;
    const { nr } = this.#vocabulary.get(term) ?? { nr: NOT_LISTED };
    const known = this.#postings.get(nr);
    const [from, to] = [starts[nr] ?? 0, starts[nr + 1] ?? 0];
    if (known || from >= to) return known;
    const made = new Posting(entries.subarray(from, to));
    this.#postings.set(nr, made);
    return made;
  }
}
