import { eitherOf } from '../../../src/i18n/listed.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';

const quoted = (typed: string, locale: Locale) => (locale === 'sv' ? `”${typed}”` : `“${typed}”`);

/** What is wrong with a field, and what to write instead. */
export const FAULT = {
  noTitle: { sv: 'Ärendet saknar rubrik. Skriv vad det gäller.', en: 'The matter has no title. Write what it is about.' },
  tooLong: (n: number): Said => ({ sv: `Texten får ha högst ${n} tecken.`, en: `The text may have at most ${n} characters.` }),
  noStart: { sv: 'Det framgår inte i vilket organ ärendet börjar. Välj ett organ.', en: 'It does not say in which body the matter starts. Choose a body.' },
  noBody: { sv: 'Det framgår inte vilket organ det gäller. Skriv organets namn.', en: 'It does not say which body. Write the body’s name.' },
  unknownBody: (typed: string, guesses: readonly string[]): Said => ({
    sv: `Organet ${quoted(typed, 'sv')} finns inte.${guesses.length ? ` Menas ${eitherOf(guesses, 'sv')}?` : ''} Skriv organets hela namn.`,
    en: `There is no body ${quoted(typed, 'en')}.${guesses.length ? ` Is ${eitherOf(guesses, 'en')} meant?` : ''} Write the body’s full name.`,
  }),
  unknownArea: (typed: string): Said => ({ sv: `Området ${quoted(typed, 'sv')} finns inte.`, en: `There is no area ${quoted(typed, 'en')}.` }),
  visibility: (typed: string): Said => ({
    sv: `Synligheten ${quoted(typed, 'sv')} finns inte. Skriv öppen, organ eller kansli.`,
    en: `There is no visibility ${quoted(typed, 'en')}. Write open, body or secretariat.`,
  }),
  noMatter: {
    sv: 'Det framgår inte vilket ärende. Skriv beteckningen, till exempel M-7K3PD.',
    en: 'It does not say which matter. Write its id, for example M-7K3PD.',
  },
  unknownMatter: (typed: string): Said => ({
    sv: `Inget ärende stämmer med ${quoted(typed, 'sv')}. Skriv ”/arende lista” för att se vilka som finns.`,
    en: `No matter fits ${quoted(typed, 'en')}. Write “/arende list” to see what there is.`,
  }),
  severalMatters: (found: readonly string[]): Said => ({
    sv: `Flera kan menas: ${eitherOf(found, 'sv')}. Skriv beteckningen.`,
    en: `Several could be meant: ${eitherOf(found, 'en')}. Write the id.`,
  }),
  noConsultation: {
    sv: 'Det framgår inte vilken remiss. Skriv beteckningen, till exempel C-7K3PD.',
    en: 'It does not say which consultation. Write its id, for example C-7K3PD.',
  },
  unknownConsultation: (typed: string): Said => ({
    sv: `Ingen remiss stämmer med ${quoted(typed, 'sv')}. Skriv ”/arende lista” för att se vilka som finns.`,
    en: `No consultation fits ${quoted(typed, 'en')}. Write “/arende list” to see what there is.`,
  }),
  notOnWay: (body: string, chain: string): Said => ({
    sv: `${body} är inget av organen på ärendets väg: ${chain}.`,
    en: `${body} is none of the bodies on the matter’s way: ${chain}.`,
  }),
  noResult: {
    sv: 'Det framgår inte vad organet gjorde. Skriv beslutat, rekommenderat, noterat, bordlagt eller återremiss.',
    en: 'It does not say what the body did. Write decided, recommended, noted, tabled or referred back.',
  },
  future: { sv: 'Dagen har inte varit än. Skriv dagen då organet möttes.', en: 'The day has not been yet. Write the day when the body met.' },
  noDue: {
    sv: 'Det framgår inte när svaren ska vara inne. Skriv till exempel ”senast: 12/3”.',
    en: 'It does not say when answers are due. Write for example “due: 12/3”.',
  },
  duePast: { sv: 'Dagen har redan passerat. Skriv en dag framåt i tiden.', en: 'The day has already been. Write a day to come.' },
  noParties: {
    sv: 'Det framgår inte vilka. Skriv namnen på dem, eller ”alla utom” och namnen på de andra.',
    en: 'It does not say which ones. Write their names, or “all except” and the names of the others.',
  },
  unknownParties: (unknown: readonly { typed: string; guess?: string }[]): Said => {
    const said = (locale: Locale) =>
      unknown.map((u) => `${quoted(u.typed, locale)}${u.guess ? (locale === 'sv' ? ` (menas ${u.guess}?)` : ` (is ${u.guess} meant?)`) : ''}`).join(', ');
    return {
      sv: `Detta är varken kommun, samverkansområde eller organ: ${said('sv')}. Rätta namnet.`,
      en: `This is no municipality, subregion or body: ${said('en')}. Correct the name.`,
    };
  },
  notAsked: (names: string): Said => ({ sv: `Remissen har inte gått till ${names}.`, en: `The consultation has not gone to ${names}.` }),
  noReason: { sv: 'Skriv varför, så att det går att förstå efteråt.', en: 'Write why, so that it can be understood later.' },
  noMeeting: (body: string): Said => ({
    sv: `Inget möte med ${body} är känt. Skriv datumet att räkna bakåt från.`,
    en: `No meeting of ${body} is known. Write the date to count back from.`,
  }),
} as const;
