import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MendableError } from '../../src/errors.ts';
import { readSelfTest } from '../../src/sources/read-selftest.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samklang-selftest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...lines: string[]) => {
  writeFileSync(join(folder, 'selftest.jsonl'), lines.join('\n'));
  try {
    return readSelfTest(folder);
  } catch (error) {
    if (error instanceof MendableError) return [error.code, error.details.record, error.details.field];
    throw error;
  }
};
const good = '{"id":"a","q":"Vem?","must":[["Anna"]]}';

describe('the questions of the self-test', () => {
  test('are read, empty lines are not', () => expect(read(good, '', '{"id":"b","q":["Vem?","och du?"],"lang":"en","must":[],"refused":true}')).toHaveLength(2));
  test.each<[string, string, string, string]>([
    ['no JSON', '{"id":', 'line 2', '-'],
    ['no question', '{"id":"b","must":[["x"]]}', 'line 2', 'q'],
    ['nothing that a right answer holds', '{"id":"b","q":"Vem?","must":[]}', 'line 2', 'must'],
    ['an empty group', '{"id":"b","q":"Vem?","must":[[]]}', 'line 2', 'must.0'],
    ['a field that nobody knows', '{"id":"b","q":"Vem?","must":[["x"]],"maste":1}', 'line 2', '-'],
  ])('%s: line and field are named', (_, line, record, field) => expect(read(good, line)).toEqual(['data-faulty', record, field]));
  test('a folder without the file', () => expect(() => readSelfTest(join(folder, 'none'))).toThrow(MendableError));
});
