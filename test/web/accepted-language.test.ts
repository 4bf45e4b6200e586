import { expect, test } from 'vitest';
import { acceptedLanguage } from '../../src/web/accepted-language.ts';

test.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['en;q=0.4, sv;q=0.5', 'sv'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['sv;q=0, en;q=0.1', 'en'],
  ['de', undefined],
  ['svan, engelbrekt', undefined],
  ['', undefined],
  [undefined, undefined],
])('a browser that asks for %s is answered in %s', (header, locale) => {
  expect(acceptedLanguage(header)).toBe(locale);
});
