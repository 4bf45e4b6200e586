import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorWords } from '../../src/i18n/errors.ts';
import { startErrorWords } from '../../src/i18n/start-errors.ts';

/** What somebody who writes to the bot can meet besides what commands say; all else is met by whoever starts a program. */
const KEEPING: readonly string[] = [...['full', 'stopped', 'taken', 'closed'].flatMap((end) => [`journal-${end}`, `desk-${end}`]), 'journal-readonly'];
/** Told by a program that reads the desk beside another, and there is none. */
const NOT_MADE: ReadonlySet<string> = new Set(['desk-readonly']);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(`${folder}/${e.name}`) : [`${folder}/${e.name}`]));

/** The codes that a source makes errors with. */
const codesIn = (source: string): string[] =>
  source
    .split('new MendableError(')
    .slice(1)
    .flatMap((rest) => {
      const [first = ''] = rest.split(',');
      const literals = [...first.matchAll(/(?:^|[?:(]\s*|\s)['`]([^'`]+)['`]/g)].map((m) => m[1] ?? '');
      return literals
        .filter((l) => /^(\$\{what\}|[a-z]+)(-[a-z]+)+$/.test(l))
        .flatMap((l) => (l.includes('$') ? ['journal', 'desk'].map((what) => l.replace(/\$\{what\}/, what)) : [l]));
    });
const codesUnder = (folder: string): ReadonlySet<string> =>
  new Set(
    filesIn(folder)
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => codesIn(readFileSync(path, 'utf8')))
      .filter((code) => !NOT_MADE.has(code)),
  );
/** Commands are met in conversations only, so no program ends with what they say. */
const said = codesUnder('commands');
const codes = codesUnder('src');

const SAMPLE = { name: 'x', value: 'x', expected: 'x', option: 'x', folder: 'x', file: 'x', reason: 'x', host: 'x', port: 1, id: 'x', list: 'x', other: 'x' };
const FURTHER = { count: 1, events: 1, before: 2, record: 'x', field: 'x', line: 1, byte: 1, trace: 'x', event: 1, faults: 1 };

describe('words for every error that a person can mend', () => {
  test('the codes are found in all the ways they are written', () => {
    const written = `new MendableError('a-b', {}) new MendableError(bad ? 'c-d' : 'e-f', {}) new MendableError(\n  \`\${what}-g\`, { file })`;
    expect(codesIn(written)).toEqual(['a-b', 'c-d', 'e-f', 'journal-g', 'desk-g']);
    expect(codes.size).toBeGreaterThan(20);
    // As many errors as there are places that make them: none is written in a way that is not seen.
    const places = [...filesIn('src'), ...filesIn('commands')].flatMap((path) => readFileSync(path, 'utf8').split('new MendableError(').slice(1));
    expect(places.filter((rest) => codesIn(`new MendableError(${rest}`).length === 0)).toEqual([]);
  });

  test.each([...codes].sort())('%s, for whoever starts a program', (code) => {
    const words = startErrorWords(code, { ...SAMPLE, ...FURTHER });
    expect(words).toMatch(/^[^\n!]+[.]$/);
    expect(words).not.toMatch(/undefined|NaN/);
  });

  test.each([...said, ...KEEPING].sort())('%s, in both languages, for somebody in a conversation', (code) => {
    for (const locale of ['sv', 'en'] as const) {
      expect(errorWords(code, SAMPLE, locale)).toMatch(/^[^\n!]+[.]$/);
      expect(errorWords(code, SAMPLE, locale)).not.toMatch(/undefined|NaN/);
    }
  });

  test('every code that is said in a conversation exists, and one without words is not said', () => {
    expect(KEEPING.filter((code) => !codes.has(code))).toEqual([]);
    expect([startErrorWords('no-such-code', {}), errorWords('no-such-code', {}, 'sv')]).toEqual([undefined, undefined]);
  });
});
