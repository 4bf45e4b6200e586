import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MendableError } from '../../src/errors.ts';
import { coverageGrid } from '../../src/sources/coverage-grid.ts';
import { inspectRecords, readRecords } from '../../src/sources/read-records.ts';
import { inspectSettings, readSettings } from '../../src/sources/read-settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samklang-data-'));
  cpSync('test/fixtures/dalarnas', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Row = Record<string, unknown>;
const rows = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[];
/** Changes one record of a file, as a hand that slips does. */
const change = (file: string, id: string, make: (row: Row) => Row) =>
  writeFileSync(join(folder, file), JSON.stringify(rows(file).map((row) => (row.id === id ? make(row) : row))));
const faults = () => inspectRecords(folder).faults;

describe('records are checked when they are read', () => {
  test('sound ones are read, each kind by itself', () => {
    const { records, faults: none } = inspectRecords(folder);
    expect(none).toEqual([]);
    expect([records?.entities.size, records?.facts.length, records?.seats.length, records?.meetings.length, records?.duties.length]).toEqual([23, 26, 5, 2, 1]);
    expect(records?.association.id).toBe('dalarnas-samverkansforbund');
  });

  test.each<[string, string, string, (row: Row) => Row, string, RegExp]>([
    ['a field that is missing', 'facts.json', 'da.isvakt.larm', ({ text: _, ...row }) => row, 'text', /expected/i],
    ['a field that nobody knows', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, colour: 'red' }), '-', /colour/],
    ['a word that is not on the list', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, relation: 'rumour' }), 'relation', /definition/],
    ['a period that is none', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, period: '2024-13' }), 'period', /period/],
    ['a term that is a question', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, terms: { sv: ['hur många larm'], en: [] } }), 'terms.sv.0', /question/],
    [
      'a term of five words',
      'facts.json',
      'da.isvakt.larm',
      (row) => ({ ...row, terms: { sv: ['larm om is och vatten'], en: [] } }),
      'terms.sv.0',
      /four words/,
    ],
    ['text in one language', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, text: { sv: 'Arton larm.' } }), 'text.en', /expected/i],
    ['a subject that is no record', 'facts.json', 'da.isvakt.larm', (row) => ({ ...row, subject: 'nobody' }), 'subject', /"nobody" is not a record/],
    ['a party that is no record', 'facts.json', 'da.skolforum.samordnare', (row) => ({ ...row, roles: { who: ['@nobody'] } }), 'roles.who', /"nobody"/],
    [
      'a member that is no record',
      'facts.json',
      'da.isvakt.kommuner',
      (row) => ({ ...row, values: [{ kind: 'set', of: { sv: 'k', en: 'm' }, members: ['@nowhere'], complete: true }] }),
      'values.members',
      /"nowhere"/,
    ],
    [
      'a conflict with nothing',
      'facts.json',
      'da.isvakt.personal',
      (row) => ({ ...row, conflicts: ['da.nothing'] }),
      'conflicts',
      /"da.nothing" is not a fact/,
    ],
    [
      'a source that is no document',
      'facts.json',
      'da.isvakt.larm',
      (row) => ({ ...row, source: { document: 'gone', section: 'x' } }),
      'source.document',
      /"gone"/,
    ],
    ['a seat of nobody', 'seats-and-meetings.json', 'forbundsradet.eva-sund', (row) => ({ ...row, person: 'nobody' }), 'person', /"nobody"/],
    ['a seat with a role that is none', 'seats-and-meetings.json', 'forbundsradet.eva-sund', (row) => ({ ...row, role: 'king' }), 'role', /chair/],
    ['a municipality in no subregion', 'entities.json', 'dalsbro', (row) => ({ ...row, subregion: 'nowhere' }), 'subregion', /"nowhere"/],
    ['a body that reports to nobody', 'entities.json', 'skolforum', (row) => ({ ...row, reportsTo: 'nobody' }), 'reportsTo', /"nobody"/],
  ])('%s: file, record, field and reason are named', (_, file, id, make, field, reason) => {
    change(file, id, make);
    expect(faults().map((f) => [f.file, f.record, f.field])).toContainEqual([file, id, field]);
    expect(faults().find((f) => f.field === field)?.reason).toMatch(reason);
  });

  test('an id that is taken', () => {
    writeFileSync(join(folder, 'more.json'), JSON.stringify([rows('facts.json')[0]]));
    expect(faults()).toMatchObject([{ file: 'more.json', record: 'da.uppdrag', field: 'id', reason: expect.stringContaining('facts.json') }]);
  });

  test('an id that is none', () => {
    change('facts.json', 'da.isvakt.larm', (row) => ({ ...row, id: 'Är Inte' }));
    expect(faults()).toContainEqual(expect.objectContaining({ file: 'facts.json', record: 'Är Inte', field: 'id' }));
  });

  test.each<[string, string, RegExp]>([
    ['broken JSON', '[{"kind":', /JSON/],
    ['no list', '{"kind":"fact"}', /list/],
  ])('%s: the file is named', (_, text, reason) => {
    writeFileSync(join(folder, 'broken.json'), text);
    expect(faults()).toMatchObject([{ file: 'broken.json', reason: expect.stringMatching(reason) }]);
  });

  test('a file that cannot be read is named once, and not said to be missing by all that point into it', () => {
    writeFileSync(join(folder, 'entities.json'), '[');
    expect(faults()).toMatchObject([{ file: 'entities.json', record: '-', reason: expect.stringMatching(/not readable as JSON/) }]);
    rmSync(join(folder, 'entities.json'));
    // A link to nowhere: there, and not to be read, also for somebody who may read everything.
    symlinkSync(join(folder, 'nowhere'), join(folder, 'entities.json'));
    expect(faults()).toMatchObject([{ file: 'entities.json', record: '-', reason: 'cannot be read (ENOENT)' }]);
  });

  test.each([
    ['null', [null]],
    ['a number', [1]],
    ['a list', [[]]],
  ])('a row that is %s: its number is named', (_, list) => {
    writeFileSync(join(folder, 'odd.json'), JSON.stringify(list));
    expect(faults()[0]).toMatchObject({ file: 'odd.json', record: 'number 1' });
  });

  test('no association', () => {
    writeFileSync(join(folder, 'entities.json'), JSON.stringify(rows('entities.json').filter((row) => row.kind !== 'association')));
    expect(faults()).toContainEqual(expect.objectContaining({ field: 'association' }));
  });

  test('all faults are listed, the first one is thrown with how many there are', () => {
    change('facts.json', 'da.isvakt.larm', (row) => ({ ...row, subject: 'nobody', source: { document: 'gone', section: 'x' } }));
    expect(faults()).toHaveLength(2);
    expect(() => readRecords(folder)).toThrow(MendableError);
    try {
      readRecords(folder);
    } catch (error) {
      expect((error as MendableError).details).toMatchObject({ count: 2, file: 'facts.json', record: 'da.isvakt.larm', field: 'source.document' });
    }
  });

  test('a folder that is not there', () => expect(() => readRecords(join(folder, 'none'))).toThrow(expect.objectContaining({ code: 'data-unreadable' })));
});

describe('settings', () => {
  test.each<[string, string, string]>([
    ['a zone that is none', '{"zone":"Europe/Falun","country":"SE"}', 'zone'],
    ['a country that is none', '{"zone":"Europe/Stockholm","country":"Sverige"}', 'country'],
    ['a field that nobody knows', '{"zone":"Europe/Stockholm","country":"SE","moon":1}', '-'],
  ])('%s is named', (_, text, field) => {
    writeFileSync(join(folder, 'settings.json'), text);
    expect(() => readSettings(folder)).toThrow(expect.objectContaining({ code: 'data-faulty', details: expect.objectContaining({ field }) }));
  });
  test('that cannot be read', () => {
    const wrong = () => inspectSettings(folder).faults;
    writeFileSync(join(folder, 'settings.json'), '{');
    expect(wrong()).toMatchObject([{ file: 'settings.json', reason: expect.stringMatching(/not readable as JSON/) }]);
    rmSync(join(folder, 'settings.json'));
    expect(wrong()).toMatchObject([{ file: 'settings.json', reason: 'cannot be read (ENOENT)' }]);
    expect(() => readSettings(folder)).toThrow(expect.objectContaining({ code: 'data-faulty' }));
  });
});

test('the coverage grid counts facts by area, year and mode, and names what nothing refers to', () => {
  change('seats-and-meetings.json', 'forbundsradet.eva-sund', (row) => ({ ...row, person: 'tomas-ek' }));
  const grid = coverageGrid(readRecords(folder));
  expect(grid).toContain('23 entities, 26 facts, 5 seats, 2 meetings, 1 duties');
  expect(grid).toMatch(/^raddning .*0\/1\/0\/0\/0/m);
  expect(grid).toMatch(/nothing refers to: eva-sund$/m);
});
