import type { Locale, Said } from './locale.ts';

/** How exact a figure is, in words; what is exact has none. */
const WORDS: Readonly<Record<string, Said>> = {
  about: { sv: 'cirka', en: 'about' },
  'more-than': { sv: 'mer än', en: 'more than' },
  nearly: { sv: 'nästan', en: 'nearly' },
  'at-least': { sv: 'minst', en: 'at least' },
  'at-most': { sv: 'högst', en: 'at most' },
};
/** "cirka 600": a qualifier is never dropped when a figure is printed. */
export const qualified = (n: number, qualifier: string | undefined, locale: Locale): string => {
  const word = WORDS[qualifier ?? '']?.[locale];
  return word ? `${word} ${n}` : String(n);
};
