import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, compact, type DeskLine, type Shelves } from '../../src/desk/desk-line.ts';

const NOW = 1_000;
const shelf = fc.constantFrom('draft', 'thread');
const key = fc.constantFrom('a', 'b', 'c');
const line: fc.Arbitrary<DeskLine> = fc.oneof(
  fc.record({ op: fc.constant('put' as const), shelf, key, value: fc.jsonValue(), until: fc.constantFrom(NOW - 1, NOW, NOW + 1, NOW + 2) }),
  fc.record({ op: fc.constant('remove' as const), shelf, key }),
);
const alive = (lines: readonly DeskLine[]) => {
  const shelves: Shelves = lines.reduce(apply, new Map());
  return new Map(
    [...shelves].flatMap(([name, held]) => [...held].filter(([, { until }]) => until > NOW).map(([at, value]) => [`${name}/${at}`, value] as const)),
  );
};

test('compacted, the lines say the same about everything that has not expired, in as few lines as can be', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const fewer = compact(lines, NOW);
      expect(alive(fewer)).toEqual(alive(lines));
      expect(fewer).toHaveLength(alive(lines).size);
    }),
  );
});
