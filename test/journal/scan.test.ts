import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/journal/canonical.ts';
import { fromLine, toLine } from '../../src/journal/line.ts';
import { scan } from '../../src/journal/scan.ts';

const items = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 });
const journal = fc.array(items, { minLength: 1, maxLength: 6 }).map((lines) => lines.map(toLine).map((line) => Buffer.from(line)));

test('a line comes back as it was written, and with one bit changed it does not', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.integer({ min: 0, max: 7 }), (value, at, bit) => {
      const line = Buffer.from(toLine(value)).subarray(0, -1);
      expect(fromLine(line)).toBe(JSON.stringify(value));
      const changed = Buffer.from(line);
      changed[at % line.length] = (changed[at % line.length] ?? 0) ^ (1 << bit);
      expect(fromLine(changed)).toBeUndefined();
    }),
  );
});

test('cut anywhere, the whole lines before the cut are found and nothing counts as damaged', () => {
  fc.assert(
    fc.property(journal, fc.nat(), (lines, at) => {
      const bytes = Buffer.concat(lines);
      const cut = at % (bytes.length + 1);
      const taken: string[] = [];
      const found = scan(bytes.subarray(0, cut), (json) => taken.push(json));
      const ends = lines.map((_, i) => Buffer.concat(lines.slice(0, i + 1)).length);
      const whole = ends.filter((end) => end <= cut);
      expect(found).toEqual({ lines: whole.length, end: whole.at(-1) ?? 0, damaged: false });
      expect(taken).toEqual(lines.slice(0, whole.length).map((line) => fromLine(line.subarray(0, -1))));
    }),
  );
});

test('one bit changed anywhere before the last line counts as damaged', () => {
  fc.assert(
    fc.property(journal, fc.nat(), fc.integer({ min: 0, max: 7 }), (lines, at, bit) => {
      fc.pre(lines.length > 1);
      const bytes = Buffer.concat(lines);
      const place = at % (bytes.length - (lines.at(-1)?.length ?? 0));
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      expect(scan(bytes, () => {}).damaged).toBe(true);
    }),
  );
});

test('canonical JSON is the same however the keys are ordered, and says the same as JSON', () => {
  expect(canonical({ b: [1, { d: null, c: 'å"\n' }], a: undefined })).toBe('{"b":[1,{"c":"å\\"\\n","d":null}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(reversed)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
