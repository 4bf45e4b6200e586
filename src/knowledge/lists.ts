import { PART } from './compounds.ts';
import { firstFrom, type Posting } from './parts.ts';

/** Puts a term where it may stand already: there it counts as much as the greatest that it was given. True when it is new there. */
const raise = (posting: Posting, place: number, weight: number): boolean => {
  const { places, weight: weights } = posting;
  if (weight > posting.most) posting.most = weight;
  const at = firstFrom(places, place);
  if (places[at] === place) {
    if (weight > (weights[at] as number)) weights[at] = weight;
    return false;
  }
  places.splice(at, 0, place);
  weights.splice(at, 0, weight);
  return true;
};

/** Gathers where each term stands among all statements, by rising place, and how many terms stand in each place. */
export const makeLists = () => {
  const postings = new Map<string, Posting>();
  const sizes: number[] = [];
  let place = -1;
  const of = (term: string): Posting => {
    const known = postings.get(term);
    if (known) return known;
    const made: Posting = { places: [], weight: [], most: 0 };
    postings.set(term, made);
    return made;
  };
  return {
    /** From now on the next statement is read. */
    next: (): void => {
      place = sizes.push(0) - 1;
    },
    of,
    take: (posting: Posting, weight: number): void => {
      const { places, weight: weights } = posting;
      const last = places.length - 1;
      if (last < 0 || places[last] !== place) {
        places.push(place);
        weights.push(weight);
        sizes[place] = (sizes[place] as number) + 1;
      } else if (weight > (weights[last] as number)) weights[last] = weight;
      if (weight > posting.most) posting.most = weight;
    },
    /** With the parts of compounds, which are found where the compound stands. */
    withParts: (partsOf: (term: string) => readonly string[]): { postings: Map<string, Posting>; sizes: readonly number[] } => {
      // Looked for before any is put in: a part is not taken apart again.
      const compounds = [...postings].flatMap(([term, { places, weight }]) => {
        const parts = partsOf(term);
        return parts.length ? [{ parts: parts.map(of), places: [...places], weight: [...weight] }] : [];
      });
      for (const { parts, places, weight } of compounds)
        for (const part of parts)
          for (let i = 0; i < places.length; i++) {
            const at = places[i] as number;
            if (raise(part, at, (weight[i] as number) * PART)) sizes[at] = (sizes[at] as number) + 1;
          }
      return { postings, sizes };
    },
  };
};

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
