import { foldAscii } from '../i18n/fold.ts';
import { firstFrom, type Posting } from './parts.ts';

export type GrowingPosting = Posting & { readonly term: string };

/** The terms of statements that the same people may see. Statements come and go one by one; each list of places stays rising. */
export class TermStore {
  readonly postings = new Map<string, GrowingPosting>();
  /** By how they look without å ä ö: the terms that somebody without those keys may have meant. */
  readonly spellings = new Map<string, Set<string>>();
  /** All words as they are written, folded. A word stays when the last statement that holds it goes: then nothing is found by it. */
  readonly surface = new Set<string>();

  /** The lists that it stands in now, for when it goes. */
  add(place: number, terms: ReadonlyMap<string, number>): GrowingPosting[] {
    return Array.from(terms, ([term, weight]) => {
      const posting = this.postings.get(term) ?? this.#begin(term);
      const { places, weight: weights } = posting;
      const at = places.length === 0 || (places.at(-1) as number) < place ? places.length : firstFrom(places, place);
      if (at === places.length) {
        places.push(place);
        weights.push(weight);
      } else {
        places.splice(at, 0, place);
        weights.splice(at, 0, weight);
      }
      if (weight > posting.most) posting.most = weight;
      return posting;
    });
  }

  remove(place: number, held: readonly GrowingPosting[]): void {
    for (const posting of held) {
      const at = firstFrom(posting.places, place);
      posting.places.splice(at, 1);
      const [weight = 0] = posting.weight.splice(at, 1);
      if (posting.places.length === 0) this.#end(posting.term);
      else if (weight === posting.most) posting.most = posting.weight.reduce((most, w) => (w > most ? w : most), 0);
    }
  }

  #begin(term: string): GrowingPosting {
    const posting = { term, places: [], weight: [], most: 0 };
    this.postings.set(term, posting);
    const folded = foldAscii(term);
    if (folded !== term) this.spellings.set(folded, (this.spellings.get(folded) ?? new Set()).add(term));
    return posting;
  }
  #end(term: string): void {
    this.postings.delete(term);
    this.spellings.get(foldAscii(term))?.delete(term);
  }
}
