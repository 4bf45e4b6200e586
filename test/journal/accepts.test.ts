// What is let through fast is what the schema lets through, whatever has been changed in an event.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Happening } from '../../src/domain/event.ts';
import { accepts } from '../../src/journal/accepts.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { twentyYears } from '../bench/twenty-years/index.ts';

const EVENTS = twentyYears(readRecords('data/skanes-kommuner'), 4_000).flatMap((e) => (e.payload ? [e.payload] : []));
const OTHER = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'x',
    '2027-02-30',
    '2027-01-04',
    '12:00',
    0,
    1,
    -1,
    1.5,
    1e300,
    null,
    true,
    [],
    {},
    [''],
    { kind: 'body' },
    'styrelsen',
    'Styrelsen ',
  ),
  fc.jsonValue(),
);
type Way = { at: number[]; what: 'put' | 'remove' | 'add'; value: unknown };
const way: fc.Arbitrary<Way> = fc.record({
  at: fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
  what: fc.constantFrom('put', 'put', 'remove', 'add'),
  value: OTHER,
});

/** One place in a value is another: as deep as the way leads. */
const changed = (given: unknown, { at, what, value }: Way): unknown => {
  const [here = 0, ...rest] = at;
  if (typeof given !== 'object' || given === null) return what === 'put' ? value : given;
  const keys = Object.keys(given);
  if (what === 'add' && rest.length === 0) return Array.isArray(given) ? [...given, value] : { ...given, more: value };
  const key = keys[here % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const inner = (given as Record<string, unknown>)[key];
  const put = (one: unknown) => (Array.isArray(given) ? given.map((x, i) => (String(i) === key ? one : x)) : { ...given, [key]: one });
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) return put(changed(inner, { at: rest, what, value }));
  if (what !== 'remove') return put(value);
  return Array.isArray(given) ? given.filter((_, i) => String(i) !== key) : Object.fromEntries(Object.entries(given).filter(([k]) => k !== key));
};

test('every event is taken, and a changed one only where the schema takes it', () => {
  const takes = accepts(Happening);
  expect(EVENTS.filter((e) => !takes(e))).toEqual([]);
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...EVENTS), way, (event, one) => {
      const other = changed(event, one);
      const right = Happening.safeParse(other).success;
      expect(takes(other)).toBe(right);
      seen[right ? 'taken' : 'refused'] += 1;
    }),
    { seed: 7, numRuns: 6_000 },
  );
  expect(seen.taken).toBeGreaterThan(500);
  expect(seen.refused).toBeGreaterThan(500);
});

test('what is asked of an event adds nothing to it', () => {
  for (const event of EVENTS) expect(Happening.parse(event)).toEqual(event);
});

test.each([
  ['a number within limits', z.number().min(1).lt(5), [0, 1, 4.9, 5, Number.NaN, '2']],
  ['a list of some length', z.array(z.string()).min(1).max(2), [[], ['a'], ['a', 'b', 'c'], [1], {}]],
  ['an object that may hold more', z.looseObject({ a: z.string() }), [{ a: 'x', b: 1 }, { b: 1 }, []]],
  ['a choice that nothing tells apart', z.union([z.string(), z.number()]), ['x', 1, true]],
  ['what is made into something else', z.string().trim().min(1), [' ', ' x ', 3]],
  ['what a function asks', z.strictObject({ a: z.number().optional() }).refine((o) => o.a !== 3), [{}, { a: 3 }, { a: 4 }, { b: 1 }]],
  ['a format that asks more than its pattern', z.base64url(), ['YWI', 'a', 'YWJja']],
  ['a pattern that goes on from where it was', z.string().regex(/a/y), ['a', 'a', 'ba']],
  ['a check that is not always asked', z.string().refine(() => false, { when: () => false }), ['a', 3]],
  ['a day', z.iso.date(), ['2027-01-01', '2027-1-1', 5]],
])('%s', (_, schema, values) => {
  const takes = accepts(schema);
  for (const value of values) expect([value, takes(value)]).toEqual([value, schema.safeParse(value).success]);
});
