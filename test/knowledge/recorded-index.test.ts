// Statements that are put in and taken out leave the lists of those that are there, also when the ranks were closed.
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { weighs } from '../../src/knowledge/parts.ts';
import { placeIn } from '../../src/knowledge/posting.ts';
import { type Placed, RecordedIndex } from '../../src/knowledge/recorded-index.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { termsIn } from './held-terms.ts';

const base = buildKnowledge(readRecords('data/skanes-kommuner'));
const COUNT = 4_000;
const all = Array.from({ length: COUNT }, (_, i) => base.statements[(i * 7) % base.statements.length]).filter((s) => s !== undefined);
const terms = [...termsIn(base.statements, base.catalog)];

const filled = (orders: readonly number[]) => {
  const index = new RecordedIndex(base, base.catalog);
  const entries = new Map(
    orders.map((order) => {
      const statement = all[order] as (typeof all)[number];
      return [order, index.add(statement, order, () => statement)] as const;
    }),
  );
  return { index, entries };
};
/** A list by the order of what stands in it: places are nobody's business. */
const listed = (index: RecordedIndex, term: string) =>
  index
    .lists(term)
    .flatMap((listing) =>
      [...listing.posting.entries.subarray(0, listing.posting.size)].flatMap((entry) => {
        const at = index.at(placeIn(entry));
        return at ? [`${at.order} ${weighs(entry, listing)}`] : [];
      }),
    )
    .sort()
    .join();

test('what is left after many have gone stands as if they had never come', () => {
  const { index, entries } = filled(all.map((_, order) => order));
  const gone = all.flatMap((_, order) => (order % 5 < 3 ? [order] : []));
  for (const order of gone) index.remove(entries.get(order) as Placed);
  // The ranks were closed: fewer places than were put in.
  expect(index.size).toBeLessThan(COUNT);
  const left = all.flatMap((_, order) => (order % 5 < 3 ? [] : [order]));
  const fresh = filled(left).index;
  expect(terms.filter((term) => listed(index, term) !== listed(fresh, term))).toEqual([]);
  const live = left.map((order) => entries.get(order) as Placed);
  expect(live.every((entry) => index.at(entry.place) === entry && index.groupAt(entry.place) === entry.group)).toBe(true);
  expect(Array.from({ length: index.size }, (_, place) => index.at(place)).filter((entry) => entry !== undefined).length).toBe(left.length);
});
