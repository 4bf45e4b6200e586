import type { Listing, Part, Range } from '../knowledge/parts.ts';
import { placeIn, weightIn } from '../knowledge/posting.ts';
import { type ContentWord, isPart, partsTogether } from './content.ts';

/** The lists of one term of a word. What stands in the list of a part says something together with the others: at most `together`. */
type Listed = { lists: readonly Listing[]; quality: number; together?: number };
/** How much of one word of a question the statements of a part hold, from 0 to 1: the same measure as `heldBy`, from the posting lists. */
export type Holding = {
  /** Of the statement in one place, found in the lists. */
  at(place: number): number;
  /** Of every statement that holds any of it: put into `held` by place. Those places, each once. */
  everywhere(held: Float64Array): number[];
  /** Its lists, and what no statement holds more than. */
  bounded(): { most: number; listed: readonly Listed[] };
};

const weightAt = ({ lists }: Listed, place: number): number => {
  let weight = 0;
  for (const l of lists) if (place >= l.first) weight = Math.max(weight, l.posting.weightAt(place - l.first) * l.weight * l.share);
  return weight;
};
/** Where in a list the places of a stretch stand. */
export const stretchOf = ({ posting, first }: Listing, [from, to]: Range): Range => [posting.from(from - first), posting.from(to - first)];

/** Raises what is held in the places of a term; those that held nothing before are added to `met`. */
const spread = ({ lists, quality }: Listed, held: Float64Array, met: number[]): void => {
  for (const { posting, first, weight, share } of lists) {
    const { entries, size } = posting;
    for (let i = 0; i < size; i++) {
      const entry = entries[i] as number;
      const place = first + placeIn(entry);
      const holds = weightIn(entry) * weight * share * quality;
      const before = held[place] as number;
      if (before === 0) met.push(place);
      if (holds > before) held[place] = holds;
    }
  }
};

export const holdingOf = (word: Pick<ContentWord, 'terms'>, part: Part): Holding => {
  const [whole, apart]: [Listed[], Listed[]] = [[], []];
  for (const t of word.terms) (isPart(t) ? apart : whole).push({ lists: part.lists(t.term), quality: t.quality });
  const mostOf = (all: readonly Listed[]) => all.map(({ lists, quality }) => Math.max(0, ...lists.map((l) => l.posting.most * l.weight * l.share)) * quality);
  const partsAt = (place: number) => partsTogether(apart.map((l) => weightAt(l, place) * l.quality));
  return {
    at: (place) => {
      let best = 0;
      for (const l of whole) best = Math.max(best, weightAt(l, place) * l.quality);
      return apart.length ? Math.max(best, partsAt(place)) : best;
    },
    everywhere: (held) => {
      const met: number[] = [];
      for (const l of whole) spread(l, held, met);
      const some = new Set(
        apart.flatMap(({ lists }) =>
          lists.flatMap(({ posting, first }) => Array.from(posting.entries.subarray(0, posting.size), (entry) => first + placeIn(entry))),
        ),
      );
      for (const place of some) {
        const before = held[place] as number;
        if (before === 0) met.push(place);
        held[place] = Math.max(before, partsAt(place));
      }
      return met;
    },
    bounded: () => {
      const together = apart.length ? partsTogether(mostOf(apart)) : 0;
      return { most: Math.max(together, ...mostOf(whole)), listed: [...whole, ...apart.map((l) => ({ ...l, together }))] };
    },
  };
};
