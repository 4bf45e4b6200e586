import { eitherOf, listed } from '../../../src/i18n/listed.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  body: { sv: 'Organ', en: 'Body' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  when: { sv: 'När', en: 'When' },
  date: { sv: 'Datum', en: 'Date' },
  time: { sv: 'Klockslag', en: 'Time' },
  place: { sv: 'Plats', en: 'Place' },
  link: { sv: 'Länk', en: 'Link' },
  series: { sv: 'Serie', en: 'Series' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
  daysOff: { sv: 'Om dagen är ledig', en: 'If the day is not worked' },
  reason: { sv: 'Skäl', en: 'Reason' },
  before: { sv: 'Tidigare', en: 'Before' },
  after: { sv: 'Nu', en: 'Now' },
  status: { sv: 'Läge', en: 'Status' },
  item: { sv: 'Punkt', en: 'Item' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  actions: { sv: 'Öppna uppgifter', en: 'Open actions' },
  due: { sv: 'Förfaller före mötet', en: 'Due before the meeting' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  history: { sv: 'Ändringar', en: 'Changes' },
  papers: { sv: 'Handlingar', en: 'Papers' },
  called: { sv: 'Kallas', en: 'Called' },
  notice: { sv: 'Kallelse senast', en: 'Notice by' },
  cutOff: { sv: 'Punkter senast', en: 'Items by' },
  mailing: { sv: 'Utskick senast', en: 'Mailing by' },
  approval: { sv: 'Justering senast', en: 'Minutes approved by' },
} as const satisfies Record<string, Said>;

const q = (typed: string, locale: Locale) => (locale === 'sv' ? `”${typed}”` : `“${typed}”`);

/** What is wrong with a field, and what to write instead. */
export const FAULT = {
  noBody: { sv: 'Det framgår inte vilket organ det gäller. Skriv till exempel styrelsen.', en: 'It does not say which body. Write for example the board.' },
  unknownBody: (typed: string, guesses: readonly string[]): Said => ({
    sv: `Organet ${q(typed, 'sv')} finns inte.${guesses.length ? ` Menas ${eitherOf(guesses, 'sv')}?` : ''} Skriv organets hela namn.`,
    en: `There is no body ${q(typed, 'en')}.${guesses.length ? ` Is ${eitherOf(guesses, 'en')} meant?` : ''} Write the body’s full name.`,
  }),
  noDate: {
    sv: 'Det framgår inte vilken dag. Skriv till exempel 12/3 kl 9, eller en serie: andra fredagen varje månad.',
    en: 'It does not say which day. Write for example 12/3 at 9, or a series: second Friday of every month.',
  },
  past: (day: string): Said => ({
    sv: `${day} har redan varit. Skriv en dag framåt i tiden. Vad ett hållet möte beslutade registreras med /utfall.`,
    en: `${day} has already been. Write a day to come. What a meeting decided is recorded with /outcome.`,
  }),
  severalDays: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} gick inte att läsa som dagar i rad. Skriv ett möte i taget, flera dagar med samma tid (15/1, 12/3 och 21/5 kl 9) eller en serie: andra fredagen varje månad. Inget har sparats, det skrivna står kvar.`,
    en: `${q(typed, 'en')} could not be read as days in a row. Write one meeting at a time, several days with the same time (15/1, 12/3 and 21/5 at 9) or a series: second Friday of every month. Nothing has been saved, what you wrote is still there.`,
  }),
  tooManyDays: (max: number): Said => ({ sv: `Högst ${max} möten kan planeras på en gång.`, en: `At most ${max} meetings can be planned at once.` }),
  oneDay: {
    sv: 'Här ryms en dag, och serien börjar på den. Skriv antingen en serie eller flera dagar.',
    en: 'One day fits here, and the series begins on it. Write either a series or several days.',
  },
  notUnderstood: (words: string): Said => ({
    sv: `${q(words, 'sv')} gick inte att tyda. Om det hör till platsen, låt det stå och granska igen, annars ta bort det. På en rad skrivs platsen efter ”i” eller ”plats:”. Inget har sparats än.`,
    en: `${q(words, 'en')} could not be understood. If it belongs to the place, leave it and review again, otherwise take it away. On a line the place is written after “in” or “place:”. Nothing has been saved yet.`,
  }),
  noTime: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är inget klockslag. Skriv till exempel 9.30.`,
    en: `${q(typed, 'en')} is no time. Write for example 9:30.`,
  }),
  noLink: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är ingen webbadress. Den ska börja med https://`,
    en: `${q(typed, 'en')} is no web address. It must begin with https://`,
  }),
  noSeries: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} gick inte att läsa som en serie. Skriv till exempel ”andra fredagen varje månad”, ”4 gånger per år” eller ”varannan torsdag till 30/6”.`,
    en: `${q(typed, 'en')} could not be read as a series. Write for example “second Friday of every month”, “4 times a year” or “every other Thursday until 30/6”.`,
  }),
  noSeriesDay: {
    sv: 'Serien säger inte vilken dag den börjar. Skriv datumet för det första mötet.',
    en: 'The series does not say on which day it begins. Write the date of the first meeting.',
  },
  emptySeries: { sv: 'Serien ger inga möten under tiden som den gäller.', en: 'The series gives no meetings in its time.' },
  visibility: (typed: string): Said => ({
    sv: `Synligheten ${q(typed, 'sv')} finns inte. Skriv öppen, organ eller kansli.`,
    en: `There is no visibility ${q(typed, 'en')}. Write open, body or secretariat.`,
  }),
  daysOff: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} säger inte vart mötet ska flyttas. Skriv före eller efter.`,
    en: `${q(typed, 'en')} does not say where the meeting is to go. Write before or after.`,
  }),
  noMeeting: {
    sv: 'Det framgår inte vilket möte. Skriv organ och datum, till exempel styrelsen 12/3, eller beteckningen.',
    en: 'It does not say which meeting. Write body and date, for example board 12/3, or the id.',
  },
  unknownMeeting: (typed: string): Said => ({
    sv: `Inget möte stämmer med ${q(typed, 'sv')}. Skriv ”/mote lista” för att se vilka som finns.`,
    en: `No meeting fits ${q(typed, 'en')}. Write “/meeting list” to see what there is.`,
  }),
  noneComing: (body: string): Said => ({
    sv: `Inget kommande möte i ${body} är känt. Planera ett med ”/mote planera”.`,
    en: `No coming meeting of ${body} is known. Plan one with “/meeting plan”.`,
  }),
  several: (all: readonly string[]): Said => ({
    sv: `Flera möten kan menas: ${eitherOf(all, 'sv')}. Skriv beteckningen.`,
    en: `Several meetings could be meant: ${eitherOf(all, 'en')}. Write the id.`,
  }),
  held: { sv: 'Mötet har redan hållits. Inget ändrades.', en: 'The meeting has already been held. Nothing was changed.' },
  isCancelled: { sv: 'Mötet är inställt. Planera ett nytt möte i stället.', en: 'The meeting is cancelled. Plan a new meeting instead.' },
  nothingNew: { sv: 'Det står redan så. Skriv ny dag, tid, plats eller länk.', en: 'It stands like that already. Write a new day, time, place or link.' },
  noItem: { sv: 'Det framgår inte vad punkten gäller. Skriv den efter ett kolon.', en: 'It does not say what the item is about. Write it after a colon.' },
  tooLong: (max: number): Said => ({ sv: `Texten får ha högst ${max} tecken.`, en: `The text may have at most ${max} characters.` }),
} as const;

export const SAY = {
  settings: {
    sv: 'Dagarna räknas i arbetsdagar efter förbundets egna inställningar för ledtider.',
    en: 'The days are counted in working days from the association’s own settings of lead times.',
  },
  cancelled: { sv: 'inställt', en: 'cancelled' },
  thereAlready: { sv: 'Finns redan och planeras inte en gång till:', en: 'There already, and not planned once more:' },
  whichMeeting: { sv: 'Flera möten kan menas. Vilket? Det du skrev finns kvar.', en: 'Several meetings may be meant. Which one? What you wrote is kept.' },
  none: { sv: 'Inga kommande möten är kända.', en: 'No coming meetings are known.' },
  coming: { sv: 'Kommande möten', en: 'Coming meetings' },
  noItems: { sv: 'Inga punkter är föreslagna än.', en: 'No items are proposed yet.' },
  noActions: { sv: 'Inga öppna uppgifter.', en: 'No open actions.' },
  noSeats: { sv: 'Vilka som sitter i organet är inte registrerat.', en: 'Who sits in the body is not recorded.' },
  noPapers: { sv: 'Inga länkar till handlingar än.', en: 'No links to papers yet.' },
  propose: { sv: 'Föreslå till nästa möte', en: 'Propose for the next meeting' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  cancel: { sv: 'Ställ in', en: 'Cancel' },
  overdue: { sv: 'försenad', en: 'overdue' },
  toPage: { sv: 'Utfallet', en: 'The outcome' },
} as const satisfies Record<string, Said>;

export const GONE = {
  cutOff: { sv: 'punkter', en: 'items' },
  notice: { sv: 'kallelse', en: 'notice' },
  mailing: { sv: 'utskick', en: 'mailing' },
} as const satisfies Record<string, Said>;
export const daysGone = (names: readonly string[]): Said => {
  const list = (locale: Locale) => listed(names, locale);
  return {
    sv: `Sista dagen har redan passerat för ${list('sv')}. Välj en senare dag för mötet, eller spara ändå.`,
    en: `The last day has already passed for ${list('en')}. Choose a later day for the meeting, or save anyway.`,
  };
};
export const notWorked = (day: string): Said => ({ sv: `${day} är ingen arbetsdag.`, en: `${day} is not a working day.` });
export const someOf = (n: number): Said => ({ sv: n === 1 ? '1 möte' : `${n} möten`, en: n === 1 ? '1 meeting' : `${n} meetings` });
export const remindersFollow = (n: number): Said => ({
  sv: n === 1 ? 'En påminnelse inför organets möten följer med.' : `${n} påminnelser inför organets möten följer med.`,
  en: n === 1 ? 'One reminder before the body’s meetings follows.' : `${n} reminders before the body’s meetings follow.`,
});
export const itemsGoOn = (n: number, to: string | undefined): Said => ({
  sv: `${n === 1 ? 'En punkt' : `${n} punkter`} går vidare till ${to === undefined ? 'organets nästa möte' : `mötet ${to}`}.`,
  en: `${n === 1 ? 'One item goes' : `${n} items go`} on to ${to === undefined ? 'the body’s next meeting' : `the meeting on ${to}`}.`,
});
export const PASSED: Said = { sv: 'har passerat', en: 'has passed' };
export const tooLate = (body: string, day: string, cutOff: string): Said => ({
  sv: `Sista dagen för punkter till mötet i ${body} ${day} var ${cutOff}. Dagen följer förbundets egna inställningar. Inget sparades.`,
  en: `The last day for items for the meeting of ${body} on ${day} was ${cutOff}. The day follows the association’s own settings. Nothing was saved.`,
});
export const nextIs = (day: string, cutOff: string): Said => ({
  sv: `Nästa möte är ${day}. Punkter tas emot till ${cutOff}.`,
  en: `The next meeting is on ${day}. Items are taken until ${cutOff}.`,
});
export const noNext = (body: string): Said => ({
  sv: `Något senare möte i ${body} är inte känt. Be organets samordnare planera det.`,
  en: `No later meeting of ${body} is known. Ask the body’s coordinator to plan it.`,
});
export const withdrawn = (id: string, text: string): Said => ({ sv: `${id} är tillbakadragen: ${text}`, en: `${id} is withdrawn: ${text}` });
export const proposedBy = (name: string): Said => ({ sv: `föreslagen av ${name}`, en: `proposed by ${name}` });
export const fromCancelled = (day: string): Said => ({ sv: `från det inställda mötet ${day}`, en: `from the cancelled meeting on ${day}` });
export const stepText = (kind: 'planned' | 'moved' | 'changed' | 'cancelled', spot: string, by: string, at: string, reason?: string): Said => {
  const sv = { planned: `Planerat till ${spot}`, moved: `Flyttat till ${spot}`, changed: 'Ändrad synlighet', cancelled: 'Inställt' }[kind];
  const en = { planned: `Planned for ${spot}`, moved: `Moved to ${spot}`, changed: 'Visibility changed', cancelled: 'Cancelled' }[kind];
  return { sv: `${sv} av ${by} ${at}.${reason ? ` Skäl: ${reason}` : ''}`, en: `${en} by ${by} on ${at}.${reason ? ` Reason: ${reason}` : ''}` };
};
export const leftOut = (n: number): Said => ({
  sv:
    n === 1
      ? 'Ett möte visas inte här: det är inte öppet för dig eller för kanalen.'
      : `${n} möten visas inte här: de är inte öppna för dig eller för kanalen.`,
  en:
    n === 1
      ? 'One meeting is not shown here: it is not open to you or to the channel.'
      : `${n} meetings are not shown here: they are not open to you or to the channel.`,
});
export const noticeTitle = (body: string): Said => ({ sv: `Kallelse: ${body}`, en: `Notice of meeting: ${body}` });
