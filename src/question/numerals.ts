import type { Locale } from '../i18n/locale.ts';
import { wordsOf } from '../knowledge/words.ts';

/** From two on. One is an article as often as a number, and is left out. */
export const NUMBER_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
};
const FIRST = 2;
const placeOf = (word: string): number => {
  const small = word.toLocaleLowerCase('sv');
  return Math.max(NUMBER_WORDS.sv.indexOf(small), NUMBER_WORDS.en.indexOf(small));
};

/** Small numbers in a text, in digits or words: "vilka fyra", "de tre". */
export const numeralsIn = (text: string): number[] =>
  wordsOf(text).flatMap(({ text: word }) => {
    if (/^\d{1,2}$/.test(word)) return [Number(word)];
    const at = placeOf(word);
    return at < 0 ? [] : [at + FIRST];
  });

/** A small number as it may be written as well: "två" for "2", "2" for "två". */
export const writtenOtherwise = (word: string, locale: Locale): string | undefined => {
  if (/^\d{1,2}$/.test(word)) return NUMBER_WORDS[locale][Number(word) - FIRST];
  const at = placeOf(word);
  return at < 0 ? undefined : String(at + FIRST);
};
