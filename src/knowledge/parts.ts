import { spanOf } from '../domain/period.ts';
import type { Catalog } from './catalog.ts';
import { type Posting, weightIn } from './posting.ts';
import type { Statement } from './statements.ts';

/**
 * A list that leads to a term, and the place that its places are counted from: of the term itself, or of a phrase that holds it, where it weighs
 * so much of what the whole does; and that much less where it is but a part of a compound there.
 */
export type Listing = { posting: Posting; first: number; weight: number; share: number };
/** What a term weighs by an entry of such a list. */
export const weighs = (entry: number, { weight, share }: Pick<Listing, 'weight' | 'share'>): number => weightIn(entry) * weight * share;
/** Statements that are searched together, each in a place. */
export type Part = {
  readonly size: number;
  /** Where the statement in a place stands among all. */
  at(place: number): number;
  /** Whether there is something in a place that may be seen. */
  seen(place: number): boolean;
  lists(term: string): readonly Listing[];
  /** Two numbers for each place, to count in: zero before and after every search. Made once, for so many anew with every question keep the memory busy. */
  counters(): readonly [Float64Array, Float64Array];
};
export type Range = readonly [from: number, to: number];
/** What only documents of long ago tell. It stands by time, so that a year is a few stretches of places. */
export type Older = Part & {
  /** The places of everything that may be of these years, and of some that are not; the ends of a stretch are its first place and the one after its last. */
  within(from: number, to: number): readonly Range[];
  /** Whether what stands in a place may be of these years. */
  touches(place: number, from: number, to: number): boolean;
  /** The places of what names a thing that nothing recent names: its subject, what that is part of, what it is about, its documents. */
  naming(id: string): readonly number[];
};

/**
 * Documents this much older than the newest are of long ago: people ask for those years or things by name, and the words are weighed
 * by how the recent ones use them. More years or look-alikes in the data then leave what is asked today as it was.
 */
const RECENT_YEARS = 10;
/** A statement over more years than this stands before the others: one of a century would make every year a long stretch. */
const LONG_YEARS = 5;

const yearOf = (day: string) => Number(day.slice(0, 4));
/** The years that a document is of, from its period. */
const documentYears = (id: string, catalog: Catalog): Range | undefined => {
  const period = catalog.get(id)?.period;
  if (period === undefined) return undefined;
  const { from, to } = spanOf(period);
  return [yearOf(from), yearOf(to)];
};

/** Tells what is of long ago: every document that says it is, counted from the newest one that says anything. */
export const longAgo = (statements: readonly Statement[], catalog: Catalog): ((s: Statement) => boolean) => {
  const cited = new Set(statements.flatMap((s) => s.citations.map((c) => c.document)));
  const years = [...cited].flatMap((id) => {
    const of = documentYears(id, catalog);
    return of ? [{ id, of }] : [];
  });
  const newest = Math.max(...years.map((y) => y.of[0]));
  const old = new Set(years.filter((y) => y.of[1] <= newest - RECENT_YEARS).map((y) => y.id));
  return old.size ? (s) => s.citations.every((c) => old.has(c.document)) : () => false;
};

/** The years that a statement may be asked for: its own and those of its documents. */
const yearsOf = (s: Statement, catalog: Catalog): Range => {
  const documents = s.citations.map((c) => documentYears(c.document, catalog)).filter((y) => y !== undefined);
  const all: Range[] = [[yearOf(s.span.from), yearOf(s.span.to)], ...documents];
  return [Math.min(...all.map((y) => y[0])), Math.max(...all.map((y) => y[1]))];
};

/** The first place where the numbers, which fall, are no longer greater than this. */
const firstNotAbove = (falling: ArrayLike<number>, limit: number): number => {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] as number) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The order in which what is of long ago stands: what spans many years, then the newest first. */
export type OlderOrder = Pick<Older, 'within' | 'touches'> & { order: readonly number[] };
export const olderOrder = (statements: readonly Statement[], at: readonly number[], catalog: Catalog): OlderOrder => {
  const years = new Map(at.map((i) => [i, yearsOf(statements[i] as Statement, catalog)] as const));
  const of = (i: number) => years.get(i) as Range;
  const isLong = (i: number) => of(i)[1] - of(i)[0] > LONG_YEARS;
  const long = at.filter(isLong);
  const short = at.filter((i) => !isLong(i)).sort((a, b) => of(b)[0] - of(a)[0] || a - b);
  const order = [...long, ...short];
  const begins = Int32Array.from(order, (i) => of(i)[0]);
  const ends = Int32Array.from(order, (i) => of(i)[1]);
  const shortBegins = begins.subarray(long.length);
  return {
    order,
    touches: (place, from, to) => (begins[place] as number) <= to && (ends[place] as number) >= from,
    within: (from, to) => [
      [0, long.length],
      [long.length + firstNotAbove(shortBegins, to), long.length + firstNotAbove(shortBegins, from - LONG_YEARS - 1)],
    ],
  };
};

/** Everything that a statement names, by id. */
export const namedBy = (s: Statement, wholesOf: (id: string) => readonly string[]): Set<string> =>
  new Set([s.subject, ...s.about, ...wholesOf(s.subject), ...(s.area ? [s.area] : []), ...s.citations.map((c) => c.document)]);
