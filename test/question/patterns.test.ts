// The first question after a start meets two hundred patterns. With the letters of all the world's scripts (\p{L}) each takes ten times as long
// to make ready as with Latin ones, and all that is looked for is Swedish and English.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A name may be written in any script. A question of the self-test is read when it is run. */
const ALLOWED = new Set(['src/question/recorded/person.ts', 'src/question/selftest.ts', 'src/i18n/file-words.ts']);
const letters = (text: string) => text.split('\n').filter((line) => /\\p\{L\}/.test(line) && !line.trim().startsWith('//'));

test('patterns for questions look for Latin letters', () => {
  const files = globSync(['src/question/**/*.ts', 'src/i18n/*.ts', 'commands/fraga/*.ts']).filter((path) => !ALLOWED.has(path));
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((path) => letters(readFileSync(path, 'utf8')).length > 0)).toEqual([]);
});
test.each(['const WHO = /(?<!\\p{L})vem(?!\\p{L})/iu;', 'new RegExp(`[\\\\p{L}\\\\d]word`)'])('seen red: %s', (text) => expect(letters(text)).toHaveLength(1));

test.each(['vem är ordförande', 'Åsa Öberg, Höör', 'åäö', 'Renée Müller', 'Šimić Łódź ǅ ɏ', 'SKR:s', 'VO-college 2023', 'a1b'])(
  'Latin letters are the letters of what is asked: %s',
  (text) => {
    const found = (letter: RegExp) => [...text].map((c) => letter.test(c));
    expect(found(/[a-zà-ɏ]/iu)).toEqual(found(/\p{L}/u));
    expect(found(/[A-Za-zÀ-ɏ]/u)).toEqual(found(/\p{L}/u));
  },
);
