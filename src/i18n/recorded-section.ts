import { longDate, MONTHS } from './dates.ts';
import type { Locale } from './locale.ts';

const DATE = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(\\d{1,2}) (${MONTHS.sv.join('|')}) (\\d{4})(?!\\d)`, 'gu');
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Ärende (?=[A-Z]-)/u, 'Matter '],
  [/^Remiss (?=[A-Z]-)/u, 'Consultation '],
  [/^Möteskalendern, /u, 'Meeting calendar, '],
  [/, registrerat (?=\d)/u, ', recorded '],
];

/** Where something recorded stands, as it is stored (Swedish), in the language of the answer: dates and our own words change, names stay. */
export const recordedSection = (section: string, locale: Locale): string => {
  if (locale === 'sv') return section;
  const dated = section.replace(DATE, (_, day: string, month: string, year: string) =>
    longDate(`${year}-${String(MONTHS.sv.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`, locale),
  );
  return WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), dated);
};
