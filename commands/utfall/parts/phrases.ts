import { listed } from '../../../src/i18n/listed.ts';
import type { Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  body: { sv: 'Organ', en: 'Body' },
  date: { sv: 'Datum', en: 'Date' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  actions: { sv: 'Uppgifter', en: 'Actions' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  inputs: { sv: 'Medskick från ägarna', en: 'Owners’ input' },
  reports: { sv: 'Rapporter', en: 'Reports' },
  people: { sv: 'Personer', en: 'People' },
  late: { sv: 'Kom sent', en: 'Late' },
  why: { sv: 'Skäl', en: 'Reason' },
  present: { sv: 'Närvarande', en: 'Present' },
  absent: { sv: 'Frånvarande', en: 'Absent' },
  next: { sv: 'Nästa möte', en: 'Next meeting' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
} as const satisfies Record<string, Said>;
export const VISIBILITY = {
  open: { sv: 'Öppen för alla', en: 'Open to all' },
  body: { sv: 'Organets egna', en: 'The body’s own people' },
  secretariat: { sv: 'Kansliet', en: 'The secretariat' },
} as const satisfies Record<string, Said>;

const quoted = (words: string, locale: 'sv' | 'en') => (locale === 'sv' ? `”${words}”` : `“${words}”`);
/** What is wrong with a field, and what is expected in it. */
export const FAULT = {
  noBody: (): Said => ({ sv: 'Skriv vilket organ det gäller, till exempel styrelsen.', en: 'Write which body it is about, for example the board.' }),
  unknownBody: (t: string): Said => ({
    sv: `Organet ${quoted(t, 'sv')} finns inte. Välj ett organ i listan eller skriv dess hela namn.`,
    en: `There is no body ${quoted(t, 'en')}. Choose one from the list or write its full name.`,
  }),
  future: (): Said => ({
    sv: 'Mötet har inte varit än. Skriv datumet för ett möte som har hållits, till exempel 14/1.',
    en: 'The meeting has not been held yet. Write the date of a meeting that has been held, for example 14/1.',
  }),
  beforeMeeting: (past: string, ahead: string): Said => ({
    sv: `Sista dagen, ${past}, ligger före mötet. Skriv en dag efter mötet, eller året om du menar ${ahead}.`,
    en: `The last day, ${past}, is before the meeting. Write a day after the meeting, or the year if you mean ${ahead}.`,
  }),
  nextBefore: (): Said => ({
    sv: 'Nästa möte måste ligga efter mötet som utfallet gäller.',
    en: 'The next meeting must be after the meeting that this is the outcome of.',
  }),
  empty: (): Said => ({
    sv: 'Skriv minst ett beslut, en uppgift, ett medskick, en rapport, närvaron eller nästa möte.',
    en: 'Write at least one decision, an action, an input, a report, the attendance or the next meeting.',
  }),
  tooLong: (max: number): Said => ({
    sv: `En rad får ha högst ${max} tecken. Dela upp den eller korta den.`,
    en: `A line may have at most ${max} characters. Split it or make it shorter.`,
  }),
  tooMany: (max: number): Said => ({
    sv: `Högst ${max} rader får plats. Spara resten som ett utfall till.`,
    en: `There is room for ${max} lines. Save the rest as another outcome.`,
  }),
  tooManyActions: (max: number): Said => ({
    sv: `Ett utfall rymmer högst ${max} uppgifter, och en uppgift med flera ansvariga räknas en gång för var och en. Inget har sparats, och det du skrev står kvar. Ta bort några och spara dem som ett utfall till.`,
    en: `One outcome holds at most ${max} actions, and an action with several owners counts once for each of them. Nothing has been saved, and what you wrote is kept. Take some away and save them as another outcome.`,
  }),
  municipalities: (all: readonly { typed: string; guess?: string }[]): Said => ({
    sv: all.map((u) => `${quoted(u.typed, 'sv')} är ingen av kommunerna${u.guess ? `. Menade du ${u.guess}?` : '.'}`).join(' '),
    en: all.map((u) => `${quoted(u.typed, 'en')} is none of the municipalities${u.guess ? `. Did you mean ${u.guess}?` : '.'}`).join(' '),
  }),
  miscounted: (typed: number, { of }: { of: number }, seated: number): Said => ({
    sv: `${typed} stämmer inte: ${seated > 0 ? `${seated} kommuner har plats i organet och ` : ''}förbundet har ${of}. Skriv bara ”alla”, eller vilka som var med.`,
    en: `${typed} does not fit: ${seated > 0 ? `${seated} municipalities have a seat in the body and ` : ''}the association has ${of}. Write just “all”, or who was there.`,
  }),
  unknownArea: (t: string, near: readonly string[]): Said => ({
    sv: `${quoted(t, 'sv')} är inget område.${near.length ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    en: `${quoted(t, 'en')} is no area.${near.length ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  }),
  detailFirst: (label: string): Said => ({
    sv: `Raden med ${quoted(`${label}:`, 'sv')} ska stå under det beslut som den hör till.`,
    en: `The line with ${quoted(`${label}:`, 'en')} must stand below the decision that it belongs to.`,
  }),
  noWhy: (): Said => ({ sv: 'Skriv varför, till exempel: fel belopp i protokollet.', en: 'Write why, for example: wrong amount in the minutes.' }),
  visibility: (t: string): Said => ({
    sv: `${quoted(t, 'sv')} är ingen synlighet. Skriv öppen, organ eller kansli.`,
    en: `${quoted(t, 'en')} is no visibility. Write open, body or secretariat.`,
  }),
} as const;

export const SAY = {
  preview: { sv: 'Så här uppfattade jag utfallet. Inget är sparat än.', en: 'This is how I understood the outcome. Nothing is saved yet.' },
  save: { sv: 'Spara', en: 'Save' },
  change: { sv: 'Ändra', en: 'Change' },
  discard: { sv: 'Släng', en: 'Discard' },
  replace: { sv: 'Ersätt det som finns', en: 'Replace what is there' },
  saveCorrection: { sv: 'Spara rättelsen', en: 'Save the correction' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  before: { sv: 'Så här stod det', en: 'This is what it said' },
  sameAsBefore: { sv: 'Inget skiljer sig från det som är sparat. Inget ändrades.', en: 'Nothing differs from what is saved. Nothing was changed.' },
  addition: { sv: 'Spara som tillägg', en: 'Save as an addition' },
  ifReplaced: { sv: 'Om du ersätter försvinner', en: 'If you replace it, this is gone' },
  replaced: { sv: 'Ersattes och gäller inte längre', en: 'Replaced and no longer there' },
  whoWasThere: { sv: 'vilka som var med', en: 'who was there' },
  maybeAction: { sv: 'Gäller detta en uppgift?', en: 'Is this an action?' },
  maybeActionHow: {
    sv: 'Det läses som ett beslut. Är det en uppgift, välj ”Ändra” och flytta raden, eller skriv ”uppgift:” före den.',
    en: 'It is read as a decision. If it is an action, choose “Change” and move the line, or write “action:” before it.',
  },
  toPage: { sv: 'Mötets sida', en: 'The meeting’s page' },
  discarded: { sv: 'Utkastet är slängt. Inget sparades.', en: 'The draft is discarded. Nothing was saved.' },
  notSaid: { sv: 'inte angivet', en: 'not stated' },
  none: { sv: 'ingen', en: 'none' },
  nothingRecorded: { sv: 'Inget utfall är registrerat.', en: 'No outcome is recorded.' },
  noSuchOutcome: {
    sv: 'Inget utfall med den beteckningen visas här: det finns inte, eller är inte öppet för dig eller för kanalen.',
    en: 'No outcome of that id is shown here: there is none, or it is not open to you or to the channel.',
  },
  outcome: { sv: 'Utfall', en: 'Outcome' },
} as const satisfies Record<string, Said>;

export const whichBody = (typed: string): Said => ({
  sv: `Vilket organ menar du med ${quoted(typed, 'sv')}? Det du skrev är kvar.`,
  en: `Which body do you mean by ${quoted(typed, 'en')}? What you wrote is kept.`,
});
export const ownersUnknown = (names: readonly string[]): Said => ({
  sv: `Ansvarig: ingen. Ingen som är känd här heter ${names.map((n) => quoted(n, 'sv')).join(', ')}. Är det en person, skriv namnet med stor bokstav.`,
  en: `Responsible: nobody. Nobody known here is called ${names.map((n) => quoted(n, 'en')).join(', ')}. If it is a person, write the name with capital letters.`,
});
export const alreadyThere = (id: string, body: string, day: string): Said => ({
  sv: `Det finns redan ett utfall för ${body} ${day}: ${id}. Välj om det nya ska sparas som ett tillägg eller ersätta det.`,
  en: `There is already an outcome for ${body} on ${day}: ${id}. Choose whether the new one is saved as an addition or replaces it.`,
});
export const savedAs = (id: string, by: string, at: string): Said => ({
  sv: `Sparat som ${id} av ${by} ${at}.`,
  en: `Saved as ${id} by ${by} on ${at}.`,
});
export const lostAction = (words: string, id: string, open: boolean): Said => ({
  sv: `${words} (${id}${open ? ', öppen' : ''})`,
  en: `${words} (${id}${open ? ', open' : ''})`,
});
export const lastDay = (day: string): Said => ({ sv: `senast ${day}`, en: `by ${day}` });
export const leftOut = (n: number): Said => ({
  sv:
    n === 1
      ? 'Ett utfall visas inte här: det är inte öppet för dig eller för kanalen.'
      : `${n} utfall visas inte här: de är inte öppna för dig eller för kanalen.`,
  en:
    n === 1
      ? 'One outcome is not shown here: it is not open to you or to the channel.'
      : `${n} outcomes are not shown here: they are not open to you or to the channel.`,
});
export const andMore = (n: number): Said => ({ sv: `Och ${n} äldre.`, en: `And ${n} older ones.` });

export const changes = (how: 'correct' | 'withdraw', id: string, why: string): Said =>
  how === 'correct'
    ? {
        sv: `Så här blir ${id} efter rättelsen. Inget är ändrat än. Skäl: ${why}`,
        en: `This is how ${id} will be after the correction. Nothing is changed yet. Reason: ${why}`,
      }
    : {
        sv: `Utfallet ${id} dras tillbaka: det svarar inte längre på frågor och dess öppna uppgifter tas bort. Det finns kvar i historiken. Inget är ändrat än. Skäl: ${why}`,
        en: `The outcome ${id} is withdrawn: it no longer answers questions and its open actions are removed. It is kept in the history. Nothing is changed yet. Reason: ${why}`,
      };
export const changedMeanwhile = (id: string): Said => ({
  sv: `${id} har ändrats sedan du började. Inget av detta sparades. Öppna det på nytt och gör ändringen där; det du skrev finns kvar i utkastet.`,
  en: `${id} has been changed since you began. Nothing of this was saved. Open it again and make the change there; what you wrote is kept in the draft.`,
});

type Everybody = { who: 'seats' | 'association'; why: 'said' | 'nobody' | 'unseated'; count: number; of: number };
/** Which all "all" were taken to be, before it is saved. Nothing where it was said outright that they are all of the association. */
export const everybodyIs = ({ who, why, count, of }: Everybody, body: string, unseated: string, emptied: string): Said | undefined => {
  if (who === 'seats')
    return {
      sv: `”Alla” är de ${count} kommuner som har plats i ${body}.${unseated === '' ? '' : ` ${unseated} har ingen ordinarie plats där och står som frånvarande.`}${emptied === '' ? '' : ` ${emptied} står som frånvarande, eftersom de som har ordinarie plats därifrån var det.`} Skriv ”alla ${of}” om det är hela förbundet.`,
      en: `“All” are the ${count} municipalities with a seat in ${body}.${unseated === '' ? '' : ` Noted as absent though without an ordinary seat there: ${unseated}.`}${emptied === '' ? '' : ` Noted as absent, since those who hold an ordinary seat for them were: ${emptied}.`} Write “all ${of}” if it is the whole association.`,
    };
  if (why === 'said') return undefined;
  return why === 'nobody'
    ? {
        sv: `”Alla” är alla ${of} kommuner i förbundet: vilka som har plats i ${body} är inte registrerat.`,
        en: `“All” are all ${of} municipalities of the association: who has a seat in ${body} is not recorded.`,
      }
    : {
        sv: `”Alla” är alla ${of} kommuner i förbundet: ${unseated} har ingen registrerad plats i ${body}.`,
        en: `“All” are all ${of} municipalities of the association: no seat of ${unseated} in ${body} is recorded.`,
      };
};

export const ownersGone = (names: readonly string[]): Said => {
  const list = (locale: 'sv' | 'en') => listed(names, locale);
  return {
    sv: `Det är noterat att ${list('sv')} har lämnat. Uppgiften kan sparas, och överlåtas till någon annan sedan.`,
    en: `${list('en')} is noted as having left. The action can be saved, and handed over to somebody else afterwards.`,
  };
};
