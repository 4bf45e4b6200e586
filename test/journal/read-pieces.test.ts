// What is read a piece at a time is what reading the whole file says, wherever the pieces end.
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MendableError } from '../../src/errors.ts';
import { toLine } from '../../src/journal/line.ts';
import { readLines, START } from '../../src/journal/read-lines.ts';
import { readPieces } from '../../src/journal/read-pieces.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const OF = { what: 'journal', file: 'f' } as const;
const readItem = (value: unknown, index: number) => ({ value, index });
const said = (error: unknown) => {
  if (error instanceof MendableError) return { code: error.code, details: error.details };
  throw error;
};
const whole = (bytes: Buffer) => {
  try {
    const { items, place } = readLines(bytes, START, readItem, OF);
    return { items, place, rest: bytes.subarray(place.byte).toString('hex') };
  } catch (error) {
    return said(error);
  }
};

const items = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.string({ maxLength: 200, unit: 'grapheme' })), { minLength: 1, maxLength: 3 });
const change = fc.record({ at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) });

test('the same lines, the same rest and the same damage, in pieces of any size', async () => {
  await using folder = await tempFolder();
  const path = join(folder.path, 'f');
  const seen = { whole: 0, torn: 0, damaged: 0 };
  const inPieces = async (bytes: Buffer, size: number) => {
    await writeFile(path, bytes);
    const handle = await open(path, 'r');
    try {
      const { items, place, rest } = await readPieces(handle, START, readItem, OF, size);
      return { items, place, rest: rest.toString('hex') };
    } catch (error) {
      return said(error);
    } finally {
      await handle.close();
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(items, { maxLength: 8 }),
      fc.option(fc.nat()),
      fc.option(change),
      fc.integer({ min: 1, max: 600 }),
      async (lines, cut, changed, size) => {
        const all = Buffer.from(lines.map(toLine).join(''));
        const bytes = cut === null ? all : all.subarray(0, cut % (all.length + 1));
        const place = changed === null || bytes.length === 0 ? -1 : changed.at % bytes.length;
        if (changed && place >= 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << changed.bit);
        const wanted = whole(bytes);
        expect(await inPieces(bytes, size)).toEqual(wanted);
        seen['code' in wanted ? 'damaged' : wanted.rest === '' ? 'whole' : 'torn'] += 1;
      },
    ),
    { seed: 7, numRuns: 500 },
  );
  for (const n of Object.values(seen)) expect(n).toBeGreaterThan(50);
});
