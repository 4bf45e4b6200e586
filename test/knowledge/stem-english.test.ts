import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { expect, test } from 'vitest';
import { foldAscii } from '../../src/i18n/fold.ts';
import { stemEnglish } from '../../src/knowledge/stem-english.ts';

const reference = snowball.newStemmer('english');
const told = (words: Iterable<string>, stem: (word: string) => string) => [...words].map((word) => `${word} ${stem(word)}`);

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const wordsOfData = (): Set<string> => {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const words = files.flatMap((file) => readFileSync(join(DATA, file), 'utf8').match(/\p{L}{2,}/gu) ?? []);
  return new Set(words.map(foldAscii));
};

test('every word in the data has the stem that the Snowball project gives it', () => {
  const words = wordsOfData();
  expect(words.size).toBeGreaterThan(5_000);
  expect(told(words, stemEnglish)).toEqual(told(words, (word) => reference.stem(word)));
});

test('words that the rules would spoil are excepted', () => {
  const words =
    'skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning outings herring proceeds yes y by'.split(' ');
  expect(told(words, stemEnglish)).toEqual(told(words, (word) => reference.stem(word)));
});

const LETTERS = 'abcdefghiklmnoprstuvwxy'.split('');
const ENDINGS =
  's ies ied sses us ss ed eed edly eedly ing ingly y tional enci anci abli entli izer ization ational ation ator alism aliti alli fulness ousli ousness iveness iviti biliti bli ogi fulli lessli li alize icate iciti ical ful ness ative al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion e l ll'.split(
    ' ',
  );
test('made-up words with every ending have it too', () => {
  const begin = fc.oneof(fc.constantFrom('gener', 'commun', 'arsen', ''), fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 6 }));
  const word = fc.tuple(begin, fc.array(fc.constantFrom(...ENDINGS), { maxLength: 3 })).map(([first, rest]) => first + rest.join(''));
  fc.assert(
    fc.property(word, (w) => {
      expect(stemEnglish(w)).toBe(reference.stem(w));
    }),
    { numRuns: 5_000 },
  );
});
