import { firstFrom, type Part, type Posting, type Range } from '../knowledge/parts.ts';
import { type ContentWord, isPart, partsTogether } from './content.ts';

/** How much of one word of a question the statements of a part hold, from 0 to 1: the same measure as `heldBy`, from the posting lists. */
export type Holding = {
  /** Of the statement in one place, found in the lists. */
  at(place: number): number;
  /** Of every statement, by place. */
  everywhere(): Float64Array;
  /** No statement holds more. */
  most: number;
  lists: readonly Listed[];
};
/** The list of one term of a word. What stands in the list of a part says something together with the others: at most `together`. */
type Listed = { posting: Posting; quality: number; together?: number };

const weightAt = (posting: Posting, place: number): number => {
  const i = firstFrom(posting.places, place);
  return posting.places[i] === place ? (posting.weight[i] as number) : 0;
};

/** Where in a list the places of a stretch stand. */
export const stretchOf = ({ places }: Posting, [from, to]: Range): Range => [firstFrom(places, from), firstFrom(places, to)];

const spread = ({ posting: { places, weight }, quality }: Listed, into: Float64Array): Float64Array => {
  for (let i = 0; i < places.length; i++) {
    const w = (weight[i] as number) * quality;
    if (w > (into[places[i] as number] as number)) into[places[i] as number] = w;
  }
  return into;
};
const NOTHING: Posting = { places: [], weight: [], most: 0 };

export const holdingOf = (word: Pick<ContentWord, 'terms'>, part: Part): Holding => {
  const [whole, apart]: [Listed[], Listed[]] = [[], []];
  for (const t of word.terms) (isPart(t) ? apart : whole).push({ posting: part.postings.get(t.term) ?? NOTHING, quality: t.quality });
  const mostOf = (list: readonly Listed[]) => list.map((l) => l.posting.most * l.quality);
  const together = apart.length ? partsTogether(mostOf(apart)) : 0;
  const parts = apart.map((l) => ({ ...l, together }));
  return {
    at: (place) => {
      let best = 0;
      for (const { posting, quality } of whole) best = Math.max(best, weightAt(posting, place) * quality);
      return parts.length ? Math.max(best, partsTogether(parts.map(({ posting, quality }) => weightAt(posting, place) * quality))) : best;
    },
    everywhere: () => {
      const out = new Float64Array(part.at.length);
      for (const l of whole) spread(l, out);
      if (!parts.length) return out;
      const each = parts.map((l) => spread(l, new Float64Array(part.at.length)));
      for (let place = 0; place < out.length; place++) {
        const weights = each.map((e) => e[place] as number);
        if (weights.some((w) => w > 0)) out[place] = Math.max(out[place] as number, partsTogether(weights));
      }
      return out;
    },
    most: Math.max(together, ...mostOf(whole)),
    lists: [...whole, ...parts],
  };
};
