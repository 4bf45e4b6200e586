import type { Locale } from '../i18n/locale.ts';
import type { Word } from '../knowledge/words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Words that stand in both languages say nothing about which one it is. */
const SHARED = new Set([...FUNCTION_WORDS.sv].filter((w) => FUNCTION_WORDS.en.has(w)));

/** The language of a question by its function words; `fallback` decides when there are none or equally many. */
export const languageOf = (text: string, words: readonly Word[], fallback: () => Locale, known: (word: Word, locale: Locale) => boolean): Locale => {
  const count = (locale: Locale) => words.filter((w) => FUNCTION_WORDS[locale].has(w.folded) && !SHARED.has(w.folded)).length;
  const sv = count('sv');
  const en = count('en');
  if (sv !== en) return sv > en ? 'sv' : 'en';
  // A telegram without little words: the language whose words the data know.
  const only = (locale: Locale) => words.filter((w) => known(w, locale) && !known(w, locale === 'sv' ? 'en' : 'sv')).length;
  const [svOnly, enOnly] = [only('sv'), only('en')];
  if (sv === 0 && en === 0 && Math.abs(svOnly - enOnly) >= 2 && !/[åäöÅÄÖ]/.test(text)) return svOnly > enOnly ? 'sv' : 'en';
  return /[åäöÅÄÖ]/.test(text) && sv >= en ? (en > 0 ? fallback() : 'sv') : fallback();
};
