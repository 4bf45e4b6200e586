import type { Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  body: { sv: 'Organ', en: 'Body' },
  area: { sv: 'Område', en: 'Area' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  kind: { sv: 'Slag', en: 'Kind' },
  matter: { sv: 'Ärende', en: 'Matter' },
  period: { sv: 'Period', en: 'Period' },
  words: { sv: 'Ord', en: 'Words' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  decision: { sv: 'Beslut', en: 'Decision' },
  recorded: { sv: 'Registrerat av', en: 'Recorded by' },
} as const satisfies Record<string, Said>;

const near = (names: readonly string[], or: string, asked: string) => (names.length ? ` ${asked} ${names.join(` ${or} `)}?` : '');
const none =
  (sv: string, en: string) =>
  (typed: string, names: readonly string[]): Said => ({
    sv: `${sv.replace('…', `”${typed}”`)}${near(names, 'eller', 'Menade du')}`,
    en: `${en.replace('…', `“${typed}”`)}${near(names, 'or', 'Did you mean')}`,
  });
export const FAULT = {
  body: none('Organet … finns inte.', 'There is no body ….'),
  area: none('… är inget område.', '… is no area.'),
  municipality: none('… är ingen av kommunerna.', '… is none of the municipalities.'),
  kind: (typed: string): Said => ({
    sv: `”${typed}” är inget slag av beslut. Skriv beslutat, bordlagt, återremitterat, noterat eller rekommenderat.`,
    en: `“${typed}” is no kind of decision. Write decided, tabled, referred back, noted or recommended.`,
  }),
} as const;

export const SAY = {
  none: { sv: 'Inget sådant beslut är registrerat.', en: 'No such decision is recorded.' },
  open: { sv: 'Öppna i konsolen', en: 'Open in the console' },
  previous: { sv: 'Föregående sida', en: 'Previous page' },
  next: { sv: 'Nästa sida', en: 'Next page' },
} as const satisfies Record<string, Said>;
export const counted = (from: number, to: number, of: number, all: boolean): Said =>
  all ? { sv: `Beslut: ${of}`, en: `Decisions: ${of}` } : { sv: `Beslut ${from}–${to} av ${of}`, en: `Decisions ${from}–${to} of ${of}` };
export const leftOut = (n: number): Said => ({
  sv:
    n === 1
      ? 'Ett beslut visas inte här: det är inte öppet för dig eller för kanalen.'
      : `${n} beslut visas inte här: de är inte öppna för dig eller för kanalen.`,
  en:
    n === 1
      ? 'One decision is not shown here: it is not open to you or to the channel.'
      : `${n} decisions are not shown here: they are not open to you or to the channel.`,
});
/** Those that may not be seen are not compared with what is asked of their content. */
export const leftOutUnread = (n: number): Said => ({
  sv: `${leftOut(n).sv} ${n === 1 ? 'Om det' : 'Om de'} stämmer med det du sökte sägs inte.`,
  en: `${leftOut(n).en} Whether ${n === 1 ? 'it fits' : 'they fit'} what you looked for is not said.`,
});
