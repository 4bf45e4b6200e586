// A collection says of every group what going through all its things says, whatever came, changed and went.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collection, following } from '../../src/domain/collection.ts';

type Thing = { id: string; colours: readonly string[]; size: string };
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const COLOURS = ['red', 'green', 'blue'];
const SIZES = ['small', 'large'];

const thing = fc.record({ id: fc.constantFrom(...IDS), colours: fc.uniqueArray(fc.constantFrom(...COLOURS)), size: fc.constantFrom(...SIZES) });
const step = fc.oneof(
  { weight: 4, arbitrary: thing.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.constantFrom(...IDS).map((gone) => ({ gone })) },
  // Groups are made when they are first asked for: some before, some after a change.
  { weight: 2, arbitrary: fc.constantFrom('colour' as const, 'size' as const).map((asked) => ({ asked })) },
);
const KEYS = { colour: (t: Thing) => t.colours, size: (t: Thing) => [t.size] };
const model = (all: ReadonlyMap<string, Thing>, name: keyof typeof KEYS, key: string) => [...all.values()].filter((t) => KEYS[name](t).includes(key));

const agree = (made: Collection<Thing, keyof typeof KEYS>, plain: ReadonlyMap<string, Thing>, name: keyof typeof KEYS) => {
  for (const key of [...COLOURS, ...SIZES]) expect(made.by(name, key)).toEqual(model(plain, name, key));
  expect([...made.keysOf(name)].sort()).toEqual([...COLOURS, ...SIZES].filter((key) => model(plain, name, key).length > 0).sort());
};

test('groups are what going through all the things says, in the order in which they came', () => {
  let late = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const made = new Collection<Thing, keyof typeof KEYS>(KEYS);
      const plain = new Map<string, Thing>();
      const changed: string[] = [];
      for (const s of steps) {
        if ('put' in s) {
          const before = plain.get(s.put.id);
          if (before && s.put.colours.some((c) => !before.colours.includes(c))) late += 1;
          made.set(s.put.id, s.put);
          plain.set(s.put.id, s.put);
          changed.push(s.put.id);
        } else if ('gone' in s) {
          expect(made.delete(s.gone)).toBe(plain.has(s.gone));
          if (plain.delete(s.gone)) changed.push(s.gone);
        } else agree(made, plain, s.asked);
      }
      expect([...made]).toEqual([...plain]);
      expect(made.changes).toEqual(changed);
      for (const name of ['colour', 'size'] as const) agree(made, plain, name);
    }),
    { seed: 7, numRuns: 300 },
  );
  // Things came into a group after others that came later.
  expect(late).toBeGreaterThan(100);
});

test('the list of a group is the same until something of it changes, and never changes itself', () => {
  const thing = (id: string, colour: string): Thing => ({ id, colours: [colour], size: 'small' });
  const made = new Collection<Thing, keyof typeof KEYS>(KEYS).set('a', thing('a', 'red'));
  const count = following((things: readonly Thing[]) => ({ ids: things.map((t) => t.id) }));
  const red = made.by('colour', 'red');
  const counted = count(red);
  made.set('b', thing('b', 'blue'));
  expect(made.by('colour', 'red')).toBe(red);
  expect(count(made.by('colour', 'red'))).toBe(counted);
  made.set('c', thing('c', 'red'));
  expect(count(made.by('colour', 'red'))).toEqual({ ids: ['a', 'c'] });
  made.delete('a');
  expect(count(made.by('colour', 'red'))).toEqual({ ids: ['c'] });
  made.set('c', thing('c', 'blue'));
  expect(count(made.by('colour', 'red'))).toEqual({ ids: [] });
  expect(red.map((t) => t.id)).toEqual(['a']);
});

test('a copy changes by itself', () => {
  const one = new Collection<Thing, keyof typeof KEYS>(KEYS).set('a', { id: 'a', colours: ['red'], size: 'small' });
  const other = one.copy().set('b', { id: 'b', colours: ['red'], size: 'small' });
  expect(one.by('colour', 'red').map((t) => t.id)).toEqual(['a']);
  expect(other.by('colour', 'red').map((t) => t.id)).toEqual(['a', 'b']);
  expect(other.changes).toEqual(['b']);
});
