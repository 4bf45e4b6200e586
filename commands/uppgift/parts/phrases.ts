import type { ActionStep } from '../../../src/domain/happenings/action.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { RECORD_ID } from '../../../src/i18n/record-id.ts';

export const LABEL = {
  id: RECORD_ID,
  text: { sv: 'Uppgift', en: 'Action' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  due: { sv: 'Klar senast', en: 'Due' },
  body: { sv: 'Organ som följer upp', en: 'Body that follows up' },
  from: { sv: 'Från', en: 'From' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
  who: { sv: 'Vems', en: 'Whose' },
  only: { sv: 'Urval', en: 'Which' },
  to: { sv: 'Till vem', en: 'To whom' },
  why: { sv: 'Skäl', en: 'Reason' },
  note: { sv: 'Vad som gjordes', en: 'What was done' },
  question: { sv: 'Fråga', en: 'Question' },
  flagNote: { sv: 'Kommentar', en: 'Comment' },
  answer: { sv: 'Svar', en: 'Answer' },
  status: { sv: 'Läge', en: 'Status' },
} as const satisfies Record<string, Said>;

export const FAULT = {
  noText: {
    sv: 'Skriv vad som ska göras, till exempel: svara på remissen senast 1 mars.',
    en: 'Write what is to be done, for example: reply to the consultation by 1 March.',
  },
  noOwner: (t: string): Said => ({
    sv: `”${t}” är ingen person, kommun eller roll och inget organ. Skriv till exempel ett för- och efternamn, eller namnet på en kommun eller ett organ.`,
    en: `“${t}” is no person, municipality, role or body. Write for example a first and last name, or the name of a municipality or a body.`,
  }),
  nearOwner: (typed: string, name: string): Said => ({
    sv: `Menade du ${name}? ”${typed}” är ingen kommun. Rätta namnet, eller skriv vem som är ansvarig för sig: ”ansvarig: Anna Ek”.`,
    en: `Did you mean ${name}? “${typed}” is no municipality. Correct the name, or write who is responsible by itself: “owner: Anna Ek”.`,
  }),
  unknownOwner: (typed: string): Said => ({
    sv: `Är ”${typed}” den som är ansvarig? Ingen som är känd här heter så. Skriv namnet med stor bokstav, eller vem som är ansvarig för sig: ”ansvarig: Anna Ek”.`,
    en: `Is “${typed}” the one responsible? Nobody known here is called that. Write the name with capital letters, or who is responsible by itself: “owner: Anna Ek”.`,
  }),
  noReceiver: (t: string): Said => ({
    sv: `”${t}” kan inte ta emot en uppgift. Skriv en person med för- och efternamn, eller ett organ.`,
    en: `“${t}” cannot take over an action. Write a person with first and last name, or a body.`,
  }),
  notKnown: (t: string): Said => ({
    sv: `${t} har inte skrivit till mig än, så jag kan inte visa uppgiften för rätt person. Skriv namnet med e-postadress, till exempel Anna Ek <anna@example.org>.`,
    en: `${t} has not written to me yet, so I cannot show the action to the right person. Write the name with an e-mail address, for example Anna Ek <anna@example.org>.`,
  }),
  hasLeft: (name: string): Said => ({
    sv: `${name} har lämnat, enligt en notering, och kan inte ta sig an en uppgift. Inget är ändrat. Skriv någon annan, eller ett organ.`,
    en: `${name} is noted as having left and cannot take on an action. Nothing has changed. Write somebody else, or a body.`,
  }),
  noBody: (t: string): Said => ({ sv: `Organet ”${t}” finns inte. Skriv dess hela namn.`, en: `There is no body “${t}”. Write its full name.` }),
  visibility: (t: string): Said => ({
    sv: `”${t}” är ingen synlighet. Skriv öppen, organ eller kansli.`,
    en: `“${t}” is no visibility. Write open, body or secretariat.`,
  }),
  noBodyToSee: {
    sv: 'Synligheten ”organ” kräver ett organ. Skriv vilket organ som följer upp uppgiften.',
    en: 'The visibility “body” needs a body. Write which body follows up the action.',
  },
  past: { sv: 'Dagen har redan passerat. Skriv en dag som kommer.', en: 'That day has already been. Write a day to come.' },
  justBeen: (been: string, next: string) => ({
    sv: `Dagen har redan passerat i år. Skriv ${been} om uppgiften redan är sen, annars ${next}.`,
    en: `That day has already been this year. Write ${been} if the action is late already, otherwise ${next}.`,
  }),
  noDue: { sv: 'Skriv till vilken dag, till exempel 15/3.', en: 'Write to which day, for example 15/3.' },
  noWhy: { sv: 'Skriv varför, till exempel: underlaget är försenat.', en: 'Write why, for example: the memo is late.' },
  noNote: {
    sv: 'Skriv vad som rättades. Den som anmälde svaret får läsa det.',
    en: 'Write what was put right. The person who flagged the answer will read it.',
  },
  who: (t: string): Said => ({
    sv: `”${t}” är ingen kommun, inget organ och ingen person. Skriv ett sådant namn, eller mina eller alla.`,
    en: `“${t}” is no municipality, body or person. Write such a name, or mine or all.`,
  }),
} as const;

export const SAY = {
  oneEach: {
    sv: 'En uppgift har en ansvarig. Lägg till en uppgift för var och en, en i taget.',
    en: 'An action has one owner. Add one action for each of them, one at a time.',
  },
  none: { sv: 'Inga öppna uppgifter.', en: 'No open actions.' },
  open: { sv: 'Öppna uppgifter', en: 'Open actions' },
  mine: { sv: 'Dina öppna uppgifter', en: 'Your open actions' },
  concerning: { sv: 'Öppna uppgifter som rör dig', en: 'Open actions that concern you' },
  overdue: { sv: 'Försenade uppgifter', en: 'Overdue actions' },
  flags: { sv: 'Svar att rätta', en: 'Answers to put right' },
  offered: { sv: 'Erbjuds dig', en: 'Offered to you' },
  accept: { sv: 'Ta emot', en: 'Accept' },
  decline: { sv: 'Avböj', en: 'Decline' },
  done: { sv: 'Klar', en: 'Done' },
  next: { sv: 'Nästa sida', en: 'Next page' },
  history: { sv: 'Vad som har hänt', en: 'What has happened' },
  private: { sv: 'Bara de som den gäller', en: 'Only those it is about' },
  nobody: { sv: 'ingen', en: 'nobody' },
  noDue: { sv: 'ingen dag angiven', en: 'no day given' },
  late: { sv: 'försenad', en: 'overdue' },
  notOffered: {
    sv: 'Ingen väntar på svar om uppgiften: den är redan mottagen, avböjd eller klar.',
    en: 'Nobody is waiting for an answer: it is already accepted, declined or done.',
  },
  willTell: { sv: 'Den som anmälde svaret får ett meddelande.', en: 'The person who flagged the answer gets a message.' },
  state: { sv: 'öppen', en: 'open' },
  isDone: { sv: 'klar', en: 'done' },
  isGone: { sv: 'borttagen: utfallet som den kom från är ändrat eller tillbakadraget', en: 'removed: the outcome it came from was changed or withdrawn' },
  isWithdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
} as const satisfies Record<string, Said>;

export const page = (from: number, to: number, of: number): Said => ({ sv: `${from}–${to} av ${of}`, en: `${from}–${to} of ${of}` });
export const of = (whose: string): Said => ({ sv: `Öppna uppgifter: ${whose}`, en: `Open actions: ${whose}` });
export const closed = (id: string, text: string, note?: string): Said => ({
  sv: `${id} är klar: ${text}${note === undefined ? '' : `. ${note}`}`,
  en: `${id} is done: ${text}${note === undefined ? '' : `. ${note}`}`,
});
export const isClosed = (id: string): Said => ({
  sv: `${id} är inte öppen längre. Inget ändrades. Skriv ”/uppgift lista ${id}” för att se vad som har hänt.`,
  en: `${id} is not open any more. Nothing was changed. Write “/action list ${id}” to see what has happened.`,
});
export const standsInOutcome = (id: string, outcome: string): Said => ({
  sv: `${id} står i utfallet ${outcome} och rättas där. Inget ändrades.`,
  en: `${id} stands in the outcome ${outcome} and is corrected there. Nothing was changed.`,
});
export const offeredTo = (id: string, to: string, text: string): Said => ({
  sv: `${id} är erbjuden till ${to}: ${text}. Uppgiften är kvar hos den som har den tills ${to} tar emot den.`,
  en: `${id} is offered to ${to}: ${text}. It stays with whoever has it until ${to} accepts.`,
});
export const offer = (by: string, why?: string): Said => ({
  sv: `erbjuds av ${by}${why === undefined ? '' : `: ${why}`}`,
  en: `offered by ${by}${why === undefined ? '' : `: ${why}`}`,
});
export const waitsFor = (to: string): Said => ({ sv: `väntar på svar från ${to}`, en: `waiting for an answer from ${to}` });
export const acceptedAs = (id: string, text: string): Said => ({ sv: `Du har tagit emot ${id}: ${text}`, en: `You have accepted ${id}: ${text}` });
export const declinedAs = (id: string, text: string): Said => ({
  sv: `Du har avböjt ${id}: ${text}. Uppgiften är kvar där den var.`,
  en: `You have declined ${id}: ${text}. It stays where it was.`,
});
export const movedTo = (id: string, due: string, why: string): Said => ({
  sv: `${id} ska vara klar senast ${due}. Skäl: ${why}`,
  en: `${id} is due ${due}. Reason: ${why}`,
});
export const correctedText = (question: string, note: string): Said => ({
  sv: `Svaret som du anmälde är åtgärdat. Frågan var: ”${question}”. ${note}`,
  en: `The answer that you flagged has been put right. The question was: “${question}”. ${note}`,
});
export const closeWith = (task: string): Said => ({
  sv: `Inte rättat än. Sekreteraren skriver ”/uppgift klar ${task}: vad som rättades”.`,
  en: `Not put right yet. The secretary writes “/action done ${task}: what was put right”.`,
});
export const correctedAs = (task: string, note: string): Said => ({ sv: `${task} är klar: ${note}`, en: `${task} is done: ${note}` });
export const leftOut = (n: number): Said => ({
  sv:
    n === 1
      ? 'En uppgift visas inte här: den är inte öppen för dig eller för kanalen.'
      : `${n} uppgifter visas inte här: de är inte öppna för dig eller för kanalen.`,
  en:
    n === 1
      ? 'One action is not shown here: it is not open to you or to the channel.'
      : `${n} actions are not shown here: they are not open to you or to the channel.`,
});
/** As many, where what is hidden was not compared with what was asked for. */
export const leftOutUnread = (n: number): Said => ({
  sv: `${leftOut(n).sv} ${n === 1 ? 'Om den' : 'Om de'} stämmer med det du frågade efter sägs inte.`,
  en: `${leftOut(n).en} Whether ${n === 1 ? 'it fits' : 'they fit'} what you asked for is not said.`,
});
export const STEP: Readonly<Record<ActionStep['what'], Said>> = {
  closed: { sv: 'Klar', en: 'Done' },
  offered: { sv: 'Erbjuden', en: 'Offered' },
  accepted: { sv: 'Mottagen', en: 'Accepted' },
  declined: { sv: 'Avböjd', en: 'Declined' },
  moved: { sv: 'Flyttad', en: 'Moved' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  withdrawn: { sv: 'Borttagen', en: 'Removed' },
};
export const stepBy = (what: string, by: string, at: string, text?: string): Said => ({
  sv: `${what} av ${by} ${at}${text === undefined ? '' : `: ${text}`}`,
  en: `${what} by ${by} on ${at}${text === undefined ? '' : `: ${text}`}`,
});
export const toWhom = (name: string): Said => ({ sv: `till ${name}`, en: `to ${name}` });
export const wasBefore = (said: string): Said => ({ sv: `. Förut: ${said}`, en: `. Before: ${said}` });
export const untilDay = (day: string): Said => ({ sv: `till ${day}`, en: `to ${day}` });
