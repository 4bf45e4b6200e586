import type { Locale, Said } from '../../i18n/locale.ts';

/** What the page of goals says. */
export const G = {
  title: { sv: 'Mål', en: 'Goals' },
  lead: {
    sv: 'Vad planerna vill, hur det står enligt dem som har rapporterat, och vad dokumenten redovisar om samma sak. Att inget är rapporterat säger varken att det går bra eller dåligt.',
    en: 'What the plans want, how it stands according to those who have reported, and what the documents report about the same thing. That nothing is reported says neither that it goes well nor badly.',
  },
  none: { sv: 'Inga mål stämmer med urvalet.', en: 'No goals fit the selection.' },
  noneYet: { sv: 'Underlaget har inga mål.', en: 'The data have no goals.' },
  year: { sv: 'År', en: 'Year' },
  everyYear: { sv: 'Alla år', en: 'All years' },
  area: { sv: 'Område', en: 'Area' },
  everyArea: { sv: 'Alla områden', en: 'All areas' },
  body: { sv: 'Organ som rapporterar', en: 'Reporting body' },
  everyBody: { sv: 'Alla organ', en: 'All bodies' },
  status: { sv: 'Läge', en: 'Status' },
  everyStatus: { sv: 'Alla lägen', en: 'All statuses' },
  noArea: { sv: 'Inget särskilt område', en: 'No particular area' },
  figure: { sv: 'Siffra', en: 'Figure' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  reportedBy: { sv: 'Rapporterat', en: 'Reported' },
  earlier: { sv: 'Tidigare rapporterat', en: 'Reported before' },
  plan: { sv: 'Står i', en: 'Stated in' },
  notItsDoing: {
    sv: 'Att något är gjort om samma sak säger inte att målet är nått.',
    en: 'That something was done about the same thing does not say that the goal is reached.',
  },
  report: { sv: 'Rapportera läge', en: 'Report status' },
  correct: { sv: 'Rätta', en: 'Correct' },
} as const satisfies Record<string, Said>;

export const KIND: Readonly<Record<'goal' | 'planned-activity' | 'focus', Said>> = {
  goal: { sv: 'Prioriterat resultat', en: 'Prioritised result' },
  'planned-activity': { sv: 'Planerad aktivitet', en: 'Planned activity' },
  focus: { sv: 'Fokus', en: 'Focus' },
};

export const told = (n: number, locale: Locale): string =>
  locale === 'sv' ? `Vad dokumenten redovisar om samma sak (${n})` : `What the documents report about the same thing (${n})`;
export const counted = (n: number, locale: Locale): string => (locale === 'sv' ? `${n} mål` : `${n} ${n === 1 ? 'goal' : 'goals'}`);
/** "31 kommuner", "12,5". */
export const figureText = ({ n, unit }: { n: number; unit?: string | undefined }, locale: Locale): string => {
  const figure = new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 3 }).format(n);
  return unit === undefined ? figure : `${figure} ${unit}`;
};
