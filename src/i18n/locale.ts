/** The two languages that people are answered in. */
export type Locale = 'sv' | 'en';
export const LOCALES = ['sv', 'en'] as const;
/** What is said in both languages; pick one with `said[locale]`. */
export type Said = Readonly<Record<Locale, string>>;
