import { PART } from './compounds.ts';
import { firstFrom, type Posting } from './parts.ts';
import type { Takes } from './statement-terms.ts';

/** Where each term stands among all statements, by rising place. */
export class Lists implements Takes<Posting> {
  readonly postings = new Map<string, Posting>();
  /** How many terms stand in each place. */
  readonly sizes: number[] = [];
  /** The place of the statement that is being read: one after the other. */
  place = 0;

  of(term: string): Posting {
    const known = this.postings.get(term);
    if (known) return known;
    const made: Posting = { places: [], weight: [], most: 0 };
    this.postings.set(term, made);
    return made;
  }

  take(posting: Posting, weight: number): void {
    const { places, weight: weights } = posting;
    const last = places.length - 1;
    if (places[last] !== this.place) {
      places.push(this.place);
      weights.push(weight);
      this.sizes[this.place] = (this.sizes[this.place] ?? 0) + 1;
    } else if (weight > (weights[last] as number)) weights[last] = weight;
    if (weight > posting.most) posting.most = weight;
  }

  /** A compound's parts are found where it stands too. */
  takeParts(partsOf: (term: string) => readonly string[]): void {
    // Looked for before any is taken: a part is not taken apart again.
    const compounds = [...this.postings].flatMap(([term, { places, weight }]) => {
      const parts = partsOf(term);
      return parts.length ? [{ parts, places: [...places], weight: [...weight] }] : [];
    });
    for (const { parts, places, weight } of compounds)
      for (const part of parts) {
        const posting = this.of(part);
        for (const [i, place] of places.entries()) this.raise(posting, place, (weight[i] as number) * PART);
      }
  }

  private raise(posting: Posting, place: number, weight: number): void {
    const at = firstFrom(posting.places, place);
    if (posting.places[at] !== place) {
      posting.places.splice(at, 0, place);
      posting.weight.splice(at, 0, weight);
      this.sizes[place] = (this.sizes[place] ?? 0) + 1;
    } else if (weight > (posting.weight[at] as number)) posting.weight[at] = weight;
    if (weight > posting.most) posting.most = weight;
  }
}

/** The lists of some statements only, each in a place of its own. */
export const listsAt = (postings: ReadonlyMap<string, Posting>, at: readonly number[]): Map<string, Posting> => {
  const placeOf = new Map(at.map((one, place) => [one, place]));
  const out = new Map<string, Posting>();
  for (const [term, { places, weight }] of postings) {
    const here = places.flatMap((one, i) => {
      const place = placeOf.get(one);
      return place === undefined ? [] : [{ place, weight: weight[i] as number }];
    });
    if (here.length === 0) continue;
    here.sort((a, b) => a.place - b.place);
    out.set(term, { places: here.map((h) => h.place), weight: here.map((h) => h.weight), most: here.reduce((most, h) => Math.max(most, h.weight), 0) });
  }
  return out;
};
