import type { Locale, Said } from '../../../src/i18n/locale.ts';
import { RECORD_ID } from '../../../src/i18n/record-id.ts';

export { GOAL_STATUS as STATUS } from '../../../src/i18n/goal-status.ts';

export const LABEL = {
  goal: { sv: 'Mål', en: 'Goal' },
  which: { sv: 'Område, år eller ord', en: 'Area, year or word' },
  status: { sv: 'Läge', en: 'Status' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  figure: { sv: 'Siffra', en: 'Figure' },
  date: { sv: 'Datum', en: 'Date' },
  area: { sv: 'Område', en: 'Area' },
  period: { sv: 'Avser', en: 'About' },
  record: RECORD_ID,
  kind: { sv: 'Sort', en: 'Kind' },
} as const satisfies Record<string, Said>;

export const KIND: Readonly<Record<'goal' | 'planned-activity' | 'focus', Said>> = {
  goal: { sv: 'prioriterat resultat', en: 'prioritised result' },
  'planned-activity': { sv: 'planerad aktivitet', en: 'planned activity' },
  focus: { sv: 'fokus', en: 'focus' },
};

const q = (typed: string, locale: Locale) => (locale === 'sv' ? `”${typed}”` : `“${typed}”`);
export const FAULT = {
  noGoal: { sv: 'Skriv vilket mål: dess beteckning, eller ord ur det.', en: 'Write which goal: its id, or words from it.' },
  unknown: (typed: string): Said => ({
    sv: `Inget mål stämmer med ${q(typed, 'sv')}. Skriv ”/mal lista” för att se vilka som finns.`,
    en: `No goal fits ${q(typed, 'en')}. Write “/goal list” to see what there is.`,
  }),
  several: (titles: Readonly<Record<Locale, readonly string[]>>, more: number): Said => ({
    sv: `Flera mål stämmer: ${titles.sv.map((t) => q(t, 'sv')).join(', ')}${more > 0 ? ` och ${more} till` : ''}. Skriv fler ord ur det mål du menar.`,
    en: `Several goals fit: ${titles.en.map((t) => q(t, 'en')).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Write more words from the goal you mean.`,
  }),
  status: (typed: string, all: readonly Said[]): Said => ({
    sv: `${typed === '' ? 'Skriv läget' : `Läget ${q(typed, 'sv')} finns inte`}. Det här går att skriva: ${all.map((s) => s.sv).join(', ')}.`,
    en: `${typed === '' ? 'Write the status' : `There is no status ${q(typed, 'en')}`}. You can write ${all.map((s) => s.en).join(', ')}.`,
  }),
  figure: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} börjar inte med en siffra. Skriv till exempel ”31 kommuner” eller ”12,5 procent”.`,
    en: `${q(typed, 'en')} does not begin with a figure. Write for example “31 municipalities” or “12.5 per cent”.`,
  }),
  future: { sv: 'Dagen har inte varit än. Skriv dagen som läget gäller.', en: 'The day has not been yet. Write the day that the status is about.' },
  tooLong: { sv: 'Texten får ha högst 2 000 tecken.', en: 'The text may have at most 2,000 characters.' },
} as const;

export const SAY = {
  none: { sv: 'Inga mål stämmer med det du skrev.', en: 'No goals match what you wrote.' },
  goals: { sv: 'Mål', en: 'Goals' },
  source: { sv: 'Står i', en: 'Stated in' },
  reported: { sv: 'Rapporterat', en: 'Reported' },
  changes: { sv: 'Rättat och tillbakadraget', en: 'Corrected and withdrawn' },
  inReports: { sv: 'Vad dokumenten redovisar om samma sak', en: 'What the documents report about the same thing' },
  notItsDoing: {
    sv: 'Att något är gjort om samma sak säger inte att målet är nått.',
    en: 'That something was done about the same thing does not say that the goal is reached.',
  },
  nothingInReports: { sv: 'Dokumenten redovisar inget om samma sak från den tiden.', en: 'The documents report nothing about the same thing from that time.' },
  report: { sv: 'Rapportera läge', en: 'Report status' },
  which: { sv: 'Flera mål stämmer med det du skrev. Vilket menar du?', en: 'Several goals fit what you wrote. Which one do you mean?' },
} as const satisfies Record<string, Said>;
export const andMore = (n: number): Said => ({
  sv: `Och ${n} till. Skriv ett område, ett år eller ett ord för att se färre.`,
  en: `And ${n} more. Write an area, a year or a word to see fewer.`,
});
export const shownOf = (shown: number, all: number): Said => ({
  sv: `Här är ${shown} av ${all}. Skriv ett område, ett år eller ett ord efter ”/mal lista” för att se färre.`,
  en: `Here are ${shown} of ${all}. Write an area, a year or a word after “/goal list” to see fewer.`,
});
export const leftOut = (n: number): Said => ({
  sv: `${n === 1 ? 'En rapport' : `${n} rapporter`} visas inte här: de är inte öppna för dig eller för kanalen.`,
  en: `${n === 1 ? 'One report is' : `${n} reports are`} not shown here: not open to you or to the channel.`,
});
export const reportLine = (day: string, status: string, who: string): Said => ({ sv: `${day}: ${status} (${who})`, en: `${day}: ${status} (${who})` });
/** "31 kommuner", "12,5". */
export const figureText = ({ n, unit }: { n: number; unit?: string | undefined }, locale: Locale): string => {
  const figure = new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 3 }).format(n);
  return unit === undefined ? figure : `${figure} ${unit}`;
};
