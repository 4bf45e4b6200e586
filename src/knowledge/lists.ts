import { PART } from './compounds.ts';
import type { Posting } from './parts.ts';
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

  /** A compound's parts are found where it stands too. A part is not taken apart again. */
  takeParts(partsOf: (term: string) => readonly string[]): void {
    const more = new Map<string, Map<number, number>>();
    for (const [term, { places, weight }] of this.postings)
      for (const part of partsOf(term)) {
        const held = more.get(part) ?? new Map<number, number>();
        more.set(part, held);
        for (const [i, place] of places.entries()) held.set(place, Math.max((weight[i] as number) * PART, held.get(place) ?? 0));
      }
    for (const [part, held] of more) this.#add(this.of(part), held);
  }

  #add(posting: Posting, held: Map<number, number>): void {
    for (const place of held.keys()) this.sizes[place] = (this.sizes[place] ?? 0) + 1;
    for (const [i, place] of posting.places.entries()) {
      const [before, also] = [posting.weight[i] as number, held.get(place)];
      if (also !== undefined) this.sizes[place] = (this.sizes[place] ?? 0) - 1;
      held.set(place, Math.max(before, also ?? 0));
    }
    const all = [...held].sort((a, b) => a[0] - b[0]);
    posting.places = all.map(([place]) => place);
    posting.weight = all.map(([, weight]) => weight);
    posting.most = posting.weight.reduce((most, weight) => Math.max(most, weight), 0);
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
