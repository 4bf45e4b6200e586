import { eitherOf } from '../../../src/i18n/listed.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';
import { RECORD_ID } from '../../../src/i18n/record-id.ts';
import { STAGE } from '../../../src/i18n/stages.ts';

export const LABEL = {
  agreement: { sv: 'Avtal', en: 'Agreement' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
  grant: { sv: 'Statsbidrag', en: 'Grant' },
  parties: { sv: 'Parter', en: 'Parties' },
  body: { sv: 'Organ', en: 'Body' },
  from: { sv: 'Gäller från', en: 'Valid from' },
  to: { sv: 'Gäller till', en: 'Valid until' },
  notice: { sv: 'Sista dag för uppsägning', en: 'Last day to give notice' },
  review: { sv: 'Översyn senast', en: 'Review by' },
  appendixOf: { sv: 'Bilaga till', en: 'Appendix to' },
  appendices: { sv: 'Bilagor', en: 'Appendices' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
  why: { sv: 'Skäl till ändringen', en: 'Reason for the change' },
  who: { sv: 'Kommuner', en: 'Municipalities' },
  date: { sv: 'Datum', en: 'Date' },
  adopted: { sv: 'Anslutna', en: 'Adopted' },
  notAdopted: { sv: 'Inte anslutna', en: 'Not adopted' },
  text: { sv: 'Vad översynen visade', en: 'What the review showed' },
  target: { sv: 'Mål för uppföljningen', en: 'Follow-up target' },
  done: { sv: 'Gjort', en: 'Done' },
  followedUp: { sv: 'Uppföljt', en: 'Followed up' },
  next: { sv: 'Nästa översyn', en: 'Next review' },
  partiesOrArea: { sv: 'Parter eller område', en: 'Parties or area' },
  funderOrArea: { sv: 'Givare eller område', en: 'Funder or area' },
  area: { sv: 'Område', en: 'Area' },
  term: { sv: 'Gäller', en: 'Valid' },
  nextDate: { sv: 'Närmast', en: 'Next date' },
  stage: { sv: 'Läge', en: 'Stage' },
  reason: { sv: 'Skäl', en: 'Reason' },
  funder: { sv: 'Givare', en: 'Funder' },
  amount: { sv: 'Belopp', en: 'Amount' },
  shares: { sv: 'Andelar', en: 'Shares' },
  reports: { sv: 'Redovisas', en: 'Reporting dates' },
  record: RECORD_ID,
} as const satisfies Record<string, Said>;

export { STAGE };

const q = (typed: string, locale: Locale) => (locale === 'sv' ? `”${typed}”` : `“${typed}”`);
const or = (names: readonly string[], locale: Locale) => eitherOf(names.slice(0, 5), locale);

/** What is wrong with a field, and what to write instead. */
export const FAULT = {
  noName: { sv: 'Skriv vad det heter, till exempel ett avtals namn.', en: 'Write what it is called, for example the name of an agreement.' },
  unknown: (typed: string): Said => ({
    sv: `Det finns inget med namnet ${q(typed, 'sv')}. Skriv ”/avtal lista” för att se vad som finns.`,
    en: `There is nothing called ${q(typed, 'en')}. Write “/agreement list” to see what there is.`,
  }),
  several: (names: readonly string[]): Said => ({
    sv: `Flera kan menas: ${or(names, 'sv')}. Skriv hela namnet.`,
    en: `Several could be meant: ${or(names, 'en')}. Write the full name.`,
  }),
  sameName: (names: readonly string[]): Said => ({
    sv: `Flera heter så: ${or(names, 'sv')}. Skriv beteckningen i stället för namnet.`,
    en: `Several have that name: ${or(names, 'en')}. Write the id instead of the name.`,
  }),
  unknownBody: (typed: string): Said => ({
    sv: `Organet ${q(typed, 'sv')} finns inte. Skriv organets hela namn.`,
    en: `There is no body ${q(typed, 'en')}. Write the body’s full name.`,
  }),
  visibility: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är ingen synlighet. Skriv öppen, organ eller kansli.`,
    en: `${q(typed, 'en')} is no visibility. Write open, body or secretariat.`,
  }),
  needsBody: { sv: 'Skriv vilket organ det är, så att det framgår vilka som får se det.', en: 'Write which body it is, so that it is clear who may see it.' },
  noParty: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är ingen part. Skriv vad det är före ett kolon: parter, från, till, uppsägning, översyn, bilaga till, organ, synlighet eller skäl.`,
    en: `${q(typed, 'en')} is no party. Write what it is before a colon: parties, from, until, notice, review, appendix to, body, visibility or reason.`,
  }),
  noEnd: {
    sv: 'Uppsägningstiden räknas från avtalets slut. Skriv när avtalet slutar, eller sista dag för uppsägning som ett datum.',
    en: 'Notice is counted back from the end of the agreement. Write when the agreement ends, or the last day to give notice as a date.',
  },
  order: { sv: 'Slutet måste ligga efter början.', en: 'The end must be after the beginning.' },
  noWho: {
    sv: 'Skriv vilka kommuner som har anslutit sig, med namn, eller ”alla utom” och namnen på de andra.',
    en: 'Write which municipalities have adopted it, by name, or “all except” and the names of the others.',
  },
  municipalities: (all: readonly { typed: string; guess?: string }[]): Said => ({
    sv: all.map((u) => `${q(u.typed, 'sv')} är ingen av kommunerna${u.guess ? `. Menade du ${u.guess}?` : '.'}`).join(' '),
    en: all.map((u) => `${q(u.typed, 'en')} is none of the municipalities${u.guess ? `. Did you mean ${u.guess}?` : '.'}`).join(' '),
  }),
  future: { sv: 'Dagen har inte varit än. Skriv dagen då det skedde.', en: 'The day has not been yet. Write the day when it happened.' },
  number: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är inget helt tal. Skriv till exempel 60.`,
    en: `${q(typed, 'en')} is no whole number. Write for example 60.`,
  }),
  nothing: {
    sv: 'Skriv vad översynen visade, hur mycket som följts upp eller när nästa översyn är.',
    en: 'Write what the review showed, how much was followed up, or when the next review is.',
  },
  noStage: (typed: string): Said => ({
    sv: `${typed === '' ? 'Skriv hur långt upphandlingen har kommit' : `Läget ${q(typed, 'sv')} finns inte`}. Det här går att skriva: ${or(
      Object.values(STAGE)
        .map((s) => s.sv)
        .slice(0, 5),
      'sv',
    )}, ${STAGE.signed.sv}, ${STAGE.delayed.sv} eller ${STAGE.stopped.sv}.`,
    en: `${typed === '' ? 'Write how far the procurement has come' : `There is no stage ${q(typed, 'en')}`}. You can write ${Object.values(STAGE)
      .map((s) => s.en)
      .join(', ')}.`,
  }),
  noReason: { sv: 'Skriv skälet: en försenad eller avbruten upphandling behöver ett.', en: 'Write the reason: a delayed or stopped procurement needs one.' },
  share: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} gick inte att läsa som en andel. Skriv kommunens namn och hur mycket, till exempel 200 000.`,
    en: `${q(typed, 'en')} could not be read as a share. Write the municipality’s name and how much, for example 200,000.`,
  }),
  shares: { sv: 'Andelarna är större än hela beloppet.', en: 'The shares are larger than the whole amount.' },
  tooLong: { sv: 'Texten får ha högst 2 000 tecken.', en: 'The text may have at most 2,000 characters.' },
  notOpen: {
    sv: 'Det finns en registrering som inte är öppen för dig, och den gäller nu. Inget är ändrat. Be en sekreterare eller administratör att registrera ändringen.',
    en: 'There is a recording that is not open to you, and it holds now. Nothing has changed. Ask a secretary or an administrator to record the change.',
  },
} as const;

export const SAY = {
  isNew: { sv: 'Det finns inte sedan tidigare: det registreras som nytt.', en: 'It was not there before: it is recorded as new.' },
  notSaid: { sv: 'inte angivet', en: 'not stated' },
  none: { sv: 'Inga avtal är registrerade.', en: 'No agreements are recorded.' },
  noMatch: { sv: 'Inget avtal stämmer med det du skrev.', en: 'No agreement matches what you wrote.' },
  fromData: { sv: 'I förbundets dokument', en: 'In the association’s documents' },
  earlier: { sv: 'Tidigare registreringar', en: 'Earlier recordings' },
  changes: { sv: 'Rättat och tillbakadraget', en: 'Corrected and withdrawn' },
  stages: { sv: 'Lägen', en: 'Stages' },
  reviews: { sv: 'Översyner', en: 'Reviews' },
  silence: { sv: 'Om övriga kommuner är inget registrerat.', en: 'Nothing is recorded of the other municipalities.' },
  nothingRecorded: { sv: 'Inget är registrerat utöver det som står i dokumenten.', en: 'Nothing is recorded besides what the documents say.' },
  noAdoption: { sv: 'Ingen uppgift om anslutning är registrerad.', en: 'Nothing is recorded about adoption.' },
} as const satisfies Record<string, Said>;

export const countOf = (n: number, total: number, what: Said): Said => ({ sv: `${n} av ${total} ${what.sv}`, en: `${n} of ${total} ${what.en}` });
export const lastWorkingDay = (day: string): Said => ({ sv: `sista arbetsdag ${day}`, en: `last working day ${day}` });
export const leftOut = (n: number): Said => ({
  sv: `${n === 1 ? 'En registrering' : `${n} registreringar`} visas inte här: de är inte öppna för dig eller för kanalen.`,
  en: `${n === 1 ? 'One recording is' : `${n} recordings are`} not shown here: not open to you or to the channel.`,
});
export const shownOf = (shown: number, all: number): Said => ({
  sv: `Här är ${shown} av ${all}. Skriv ett område eller ett ord ur namnet efter ”/avtal lista” för att se färre.`,
  en: `Here are ${shown} of ${all}. Write an area or a word of the name after “/agreement list” to see fewer.`,
});
export const outOf = (n: number, total: number): Said => ({ sv: `${n} av ${total}`, en: `${n} of ${total}` });
export const moreOf = (n: number): Said => ({ sv: `${n} till`, en: `${n} more` });
export const term = (from: string | undefined, to: string | undefined): Said => ({
  sv: [from && `från ${from}`, to && `till ${to}`].filter(Boolean).join(' '),
  en: [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' '),
});
export const recordedBy = (id: string, who: string, day: string): Said => ({ sv: `${id}, ${who} ${day}`, en: `${id}, ${who} on ${day}` });

/** Days that can hardly be meant where the agreement begins and ends as it says. */
export const termRemarks = (term: { from?: string | undefined; to?: string | undefined; notice?: string | undefined; review?: string | undefined }): Said[] => [
  ...(term.notice !== undefined && term.to !== undefined && term.notice > term.to
    ? [{ sv: 'Sista dagen för uppsägning ligger efter avtalets slut.', en: 'The last day for notice is after the end of the agreement.' }]
    : []),
  ...(term.notice !== undefined && term.from !== undefined && term.notice < term.from
    ? [{ sv: 'Sista dagen för uppsägning ligger före avtalets början.', en: 'The last day for notice is before the agreement begins.' }]
    : []),
  ...(term.review !== undefined && term.from !== undefined && term.review < term.from
    ? [{ sv: 'Översynen ligger före avtalets början.', en: 'The review is before the agreement begins.' }]
    : []),
];

export const sharesOf = (sum: string, amount: string): Said => ({
  sv: `Andelarna blir tillsammans ${sum} av ${amount}.`,
  en: `Together the shares make ${sum} of ${amount}.`,
});
