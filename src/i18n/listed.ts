import type { Locale } from './locale.ts';

/** A list takes long to make ready and is needed for every other sentence. */
const formats = new Map<string, Intl.ListFormat>();
const formatOf = (locale: Locale, type: 'conjunction' | 'disjunction'): Intl.ListFormat => {
  const known = formats.get(`${locale} ${type}`) ?? new Intl.ListFormat(locale, { type });
  formats.set(`${locale} ${type}`, known);
  return known;
};

/** "A, B och C". */
export const listed = (words: readonly string[], locale: Locale): string => formatOf(locale, 'conjunction').format(words);
/** "A, B eller C". */
export const eitherOf = (words: readonly string[], locale: Locale): string => formatOf(locale, 'disjunction').format(words);
