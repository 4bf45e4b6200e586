import type { Index } from '../knowledge/index-statements.ts';
import { type Older, type Part, type Range, weighs } from '../knowledge/parts.ts';
import { placeIn } from '../knowledge/posting.ts';
import { heldBy } from './content.ts';
import { type Holding, holdingOf, stretchOf } from './holding.ts';
import type { Understanding } from './understanding.ts';

/** A statement that is worth weighing: where it stands, the share of the question's words that it holds, and how much of each. */
export type Candidate = { at: number; coverage: number; held: readonly number[]; excluded: boolean };
/** What the question wants besides its words, of the statement in a place among all. */
export type Wanted = { fits: (at: number) => boolean; inTime: (at: number) => boolean };

/** Only this many of each part, with the most of the question's words, are weighed in full: the rest could not win. */
export const WEIGHED = 120;
export const LEAST = 0.12;
const LEFT_OUT = 0.5;
/** What is told of long ago steps in for something recent when it holds more of the question by this. */
export const CLEARLY = 0.01;
/** Sums of the same numbers in another order may differ by this. */
const ROUNDING = 1e-9;

/** A word of the question: its share of the question, how it is held, and the most that it can add. */
type Word = { weight: number; holding: Holding };
type Bounded = Word & { most: number; listed: ReturnType<Holding['bounded']>['listed'] };
type Found = { place: number; coverage: number };

/** What all of a question weighs: its words, and the names that only frame it. */
export const totalOf = (u: Understanding): number => u.content.reduce((sum, c) => sum + c.weight, 0) + u.frame.reduce((sum, f) => sum + f.weight, 0) || 1;
/** The words of a question, then its frame, which counts for the coverage only. */
const wordsIn = (u: Understanding, part: Part): Word[] => {
  const total = totalOf(u);
  return [...u.content, ...u.frame.map((f) => ({ weight: f.weight, terms: [{ term: f.term, quality: 1 }] }))].map((c) => {
    return { weight: c.weight / total, holding: holdingOf(c, part) };
  });
};
const best = (found: Found[]): Found[] =>
  found.length <= WEIGHED ? found : found.sort((a, b) => b.coverage - a.coverage || a.place - b.place).slice(0, WEIGHED);

/** The best of what is offered: a full heap, whose first is the one that goes when a better one comes. */
class Best {
  readonly found: Ordered[] = [];
  readonly #worseFirst: (a: Ordered, b: Ordered) => number;
  constructor({ compare }: Pick<Index, 'compare'>) {
    this.#worseFirst = (a, b) => a.coverage - b.coverage || compare(b.at, a.at);
  }
  /** What holds less is not among the best. */
  get least(): number {
    return this.found.length < WEIGHED ? 0 : (this.found[0] as Found).coverage;
  }
  get bestFirst(): readonly Ordered[] {
    return this.found.sort((a, b) => this.#worseFirst(b, a));
  }
  put(one: Ordered): void {
    const { found } = this;
    const worseFirst = this.#worseFirst;
    if (found.length < WEIGHED) {
      found.push(one);
      if (found.length === WEIGHED) found.sort(worseFirst);
      return;
    }
    if (worseFirst(one, found[0] as Ordered) < 0) return;
    // Sifted down from the top: each is worse than the two that stand under it.
    let at = 0;
    for (let under = 1; under < found.length; under = 2 * at + 1) {
      if (under + 1 < found.length && worseFirst(found[under + 1] as Ordered, found[under] as Ordered) < 0) under += 1;
      if (worseFirst(one, found[under] as Ordered) < 0) break;
      found[at] = found[under] as Ordered;
      at = under;
    }
    found[at] = one;
  }
}
type Ordered = Found & { at: number };

const inRecent = (u: Understanding, index: Index, { fits }: Wanted): Candidate[] => {
  const { recent } = index;
  const [sums, held] = recent.counters();
  for (const { weight, holding } of wordsIn(u, recent))
    for (const place of holding.everywhere(held)) {
      sums[place] = (sums[place] as number) + (held[place] as number) * weight;
      held[place] = 0;
    }
  const best = new Best(index);
  for (let place = 0; place < recent.size; place++) {
    const coverage = sums[place] as number;
    sums[place] = 0;
    if (coverage < LEAST || coverage < best.least || !recent.seen(place)) continue;
    const at = recent.at(place);
    if (fits(at)) best.put({ place, coverage, at });
  }
  return best.bestFirst.map(({ at, coverage }) => {
    const weights = index.get(at)?.weights() ?? new Map<string, number>();
    return { at, coverage, held: u.content.map((c) => heldBy(c, weights)), excluded: u.excluded.some((c) => heldBy(c, weights) > LEFT_OUT) };
  });
};

/** The words whose lists must be gone through to find all that holds more than `over`: what the others can add together is not enough. */
const telling = (words: readonly Bounded[], over: number): { gone: Bounded[]; rest: number } => {
  const long = ({ listed }: Bounded) => listed.reduce((sum, { lists }) => sum + lists.reduce((n, l) => n + l.posting.size, 0), 0);
  const gone: Bounded[] = [];
  let rest = ROUNDING;
  for (const word of words.toSorted((a, b) => long(b) - long(a)))
    if (rest + word.most <= over) rest += word.most;
    else gone.push(word);
  return { gone, rest };
};

/** The places in some stretches whose statements may hold more than `over` of the question, by what they hold of the telling words. */
const mayHold = (words: readonly Bounded[], older: Older, ranges: readonly Range[], over: number): number[] => {
  const { gone, rest } = telling(words, over);
  const [sums, held] = older.counters();
  if (!gone.length || !ranges.length) return [];
  const seen: number[] = [];
  for (const { weight, listed } of gone) {
    const here: number[] = [];
    for (const { lists, quality, together } of listed)
      for (const listing of lists)
        for (const range of ranges) {
          const { entries } = listing.posting;
          const [from, to] = stretchOf(listing, range);
          for (let i = from; i < to; i++) {
            const entry = entries[i] as number;
            const place = placeIn(entry);
            const most = together ?? weighs(entry, listing) * quality;
            const before = held[place] as number;
            if (before === 0) here.push(place);
            if (most > before) held[place] = most;
          }
        }
    for (const place of here) {
      if (sums[place] === 0) seen.push(place);
      sums[place] = (sums[place] as number) + (held[place] as number) * weight;
      held[place] = 0;
    }
  }
  const out = seen.filter((place) => (sums[place] as number) + rest > over);
  for (const place of seen) sums[place] = 0;
  return out;
};

/** How much of each word the statement in a place holds; undefined as soon as it cannot be more than `over` of the question. */
const holder = (words: readonly Bounded[]): ((place: number, over: number) => number[] | undefined) => {
  const order = [...words.entries()].map(([i, w]) => ({ i, ...w })).sort((a, b) => b.most - a.most);
  const rest = order.map((_, k) => order.slice(k + 1).reduce((sum, w) => sum + w.most, ROUNDING));
  return (place, over) => {
    const held = new Array<number>(words.length).fill(0);
    let sum = 0;
    for (let k = 0; k < order.length; k++) {
      const { i, weight, holding } = order[k] as (typeof order)[number];
      const h = holding.at(place);
      held[i] = h;
      sum += h * weight;
      if (sum + (rest[k] as number) <= over) return undefined;
    }
    return held;
  };
};

/** The places that may hold something of the question and are of a time that is asked for. */
const timelyIn = (u: Understanding, words: readonly Bounded[], older: Older, inTime: Wanted['inTime']): number[] => {
  const years = u.times.map((t): Range => [Number(t.span.from.slice(0, 4)), Number(t.span.to.slice(0, 4))]);
  const stretches = years.flatMap(([from, to]) => older.within(from, to)).filter(([from, to]) => from < to);
  return mayHold(words, older, stretches, LEAST).filter((place) => years.some(([from, to]) => older.touches(place, from, to)) && inTime(older.at(place)));
};

/** Of what is told of long ago: what is of a time that is asked for, what names a thing that nothing recent names, and what holds clearly more than `most`. */
const inOlder = (u: Understanding, { older }: Index, { fits, inTime }: Wanted, most: number): Candidate[] => {
  const words = wordsIn(u, older).map(({ weight, holding }): Bounded => {
    const { most, listed } = holding.bounded();
    return { weight, holding, listed, most: weight * most };
  });
  const excluded = u.excluded.map((c) => holdingOf(c, older));
  const heldAt = holder(words);
  const held = new Map<number, readonly number[]>();
  const found: Found[] = [];
  const take = (places: readonly number[], over: number) => {
    for (const place of places) {
      if (held.has(place)) continue;
      const each = heldAt(place, over);
      const coverage = each?.reduce((sum, h, i) => sum + h * (words[i] as Word).weight, 0) ?? 0;
      if (!each || coverage <= over || !fits(older.at(place))) continue;
      held.set(place, each);
      found.push({ place, coverage });
    }
  };
  const more = Math.max(most + CLEARLY, LEAST);
  take(mayHold(words, older, [[0, older.size]], more), more);
  take(timelyIn(u, words, older, inTime), LEAST);
  for (const id of [...u.documents, ...u.subjects.flatMap((m) => m.entities.map((e) => e.id))]) take(older.naming(id), LEAST);
  return best(found).map(({ place, coverage }) => ({
    at: older.at(place),
    coverage,
    held: (held.get(place) ?? []).slice(0, u.content.length),
    excluded: excluded.some((x) => x.at(place) > LEFT_OUT),
  }));
};

/** The statements that may answer a question, by its words: the recent ones, then those of long ago. */
export const candidates = (u: Understanding, index: Index, wanted: Wanted): Candidate[] => {
  const recent = inRecent(u, index, wanted);
  if (index.older.size === 0) return recent;
  return [...recent, ...inOlder(u, index, wanted, Math.max(0, ...recent.map((c) => c.coverage)))];
};
