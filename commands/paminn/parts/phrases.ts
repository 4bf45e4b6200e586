import type { Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  text: { sv: 'Vad', en: 'What' },
  when: { sv: 'När', en: 'When' },
  to: { sv: 'Vem', en: 'Who' },
  me: { sv: 'Mig', en: 'Me' },
  status: { sv: 'Läge', en: 'Status' },
} as const satisfies Record<string, Said>;

const WHEN: Said = {
  sv: 'Skriv till exempel ”på torsdag kl 9”, ”15/12 kl 13”, ”om 3 arbetsdagar” eller ”14 dagar före mötet”.',
  en: 'Write for example “on Thursday at 9”, “15/12 at 13:00”, “in 3 working days” or “14 days before the meeting”.',
};
export const FAULT = {
  noWhen: { sv: `Det framgår inte när. ${WHEN.sv}`, en: `It does not say when. ${WHEN.en}` },
  noText: {
    sv: 'Det framgår inte vad påminnelsen gäller. Skriv till exempel ”om remissen”.',
    en: 'It does not say what to be reminded of. Write for example “about the consultation”.',
  },
  noBody: {
    sv: 'Det framgår inte vilket organs möte det är. Skriv till exempel ”före styrelsens möte”.',
    en: 'It does not say which body’s meeting. Write for example “before the board meeting”.',
  },
  tooLong: { sv: 'Texten får ha högst 1 000 tecken.', en: 'The text may have at most 1,000 characters.' },
  tooFar: { sv: 'Högst 366 dagar före mötet.', en: 'At most 366 days before the meeting.' },
} as const satisfies Record<string, Said>;
export const past = (when: string): Said => ({ sv: `${cap(when)} har redan varit. ${WHEN.sv}`, en: `${cap(when)} has already been. ${WHEN.en}` });
export const coarse = (typed: string): Said => ({
  sv: `”${typed}” är för lång tid: skriv vilken dag. ${WHEN.sv}`,
  en: `“${typed}” is too long a time: write which day. ${WHEN.en}`,
});
export const unread = (typed: string): Said => ({
  sv: `”${typed}” gick inte att läsa som en tid. ${WHEN.sv}`,
  en: `“${typed}” could not be read as a time. ${WHEN.en}`,
});
export const unknownBody = (typed: string): Said => ({
  sv: `Organet ”${typed}” finns inte, eller så kan flera menas. Skriv dess hela namn, eller ”mig”.`,
  en: `There is no body “${typed}”, or several could be meant. Write its full name, or “me”.`,
});
export const notTo = (typed: string): Said => ({
  sv: `”${typed}” kan inte få en påminnelse. Den går till dig själv eller till ett organ: skriv ”mig” eller organets namn. Det som någon annan ska göra skrivs som en uppgift: /uppgift.`,
  en: `“${typed}” cannot be sent a reminder. It goes to yourself or to a body: write “me” or the name of the body. What somebody else is to do is written as an action: /action.`,
});
export const repeats = (typed: string): Said => ({
  sv: `”${typed}” återkommer, och en påminnelse kommer en gång. Skriv en dag i taget, till exempel ”på måndag kl 8”. Bara före ett organs möten återkommer den: ”14 dagar före varje möte”.`,
  en: `“${typed}” comes again, and a reminder comes once. Write one day at a time, for example “on Monday at 8”. Only before a body’s meetings does it come again: “14 days before each meeting”.`,
});
const cap = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
export const capital = cap;

export const SAY = {
  waiting: { sv: 'väntar på mötesdatum', en: 'waiting for a meeting date' },
  done: { sv: 'Klar', en: 'Done' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  none: { sv: 'Du har inga påminnelser.', en: 'You have no reminders.' },
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  late: { sv: 'Den tiden har passerat, så den skickas nu.', en: 'That time has passed, so it is sent now.' },
  closed: { sv: 'avslutad', en: 'closed' },
} as const satisfies Record<string, Said>;

export const setAs = (id: string, to: string | undefined, text: string): Said => ({
  sv: `${id}: jag påminner ${to ?? 'dig'} om: ${text}`,
  en: `${id}: I will remind ${to ?? 'you'} about: ${text}`,
});
export const beforeMeetings = (days: number, working: boolean, body: string, time: string): Said => {
  const sv = days === 0 ? 'Samma dag som' : days === 1 ? `${working ? 'Arbetsdagen' : 'Dagen'} före` : `${days} ${working ? 'arbetsdagar' : 'dagar'} före`;
  const en =
    days === 0 ? 'On the day of' : days === 1 ? `${working ? 'One working day' : 'The day'} before` : `${days} ${working ? 'working days' : 'days'} before`;
  return { sv: `${sv} varje möte: ${body}, kl. ${time.replace(':', '.')}`, en: `${en} each meeting: ${body}, at ${time}` };
};
export const nextTime = (wall: string, meeting: string): Said => ({
  sv: `Nästa gång: ${wall} (möte ${meeting}).`,
  en: `Next time: ${wall} (meeting ${meeting}).`,
});
export const waiting: Said = {
  sv: 'Nästa gång: väntar på mötesdatum. Påminnelsen följer med när ett datum registreras eller flyttas.',
  en: 'Next time: waiting for a meeting date. The reminder follows when a date is recorded or moved.',
};
export const closedAs = (id: string, how: 'done' | 'removed', text: string | undefined): Said => {
  const said: Said = how === 'done' ? { sv: `${id} är klar`, en: `${id} is done` } : { sv: `${id} är borttagen`, en: `${id} is removed` };
  return text === undefined ? { sv: `${said.sv}.`, en: `${said.en}.` } : { sv: `${said.sv}: ${text}`, en: `${said.en}: ${text}` };
};
export const sentAt = (wall: string): Said => ({ sv: `skickad ${wall}`, en: `sent ${wall}` });
export const notSent = (reason: string): Said => {
  const why: Readonly<Record<string, Said>> = {
    refused: { sv: 'platsen finns inte längre eller tar inte emot', en: 'the place is gone or does not accept it' },
    missed: { sv: 'mötet hade redan varit', en: 'the meeting had already been' },
    'gave-up': { sv: 'platsen gick inte att nå på tre dygn', en: 'the place could not be reached for three days' },
  };
  const said = why[reason] ?? { sv: 'platsen går inte att nå just nu, nytt försök görs', en: 'the place cannot be reached now, it will be tried again' };
  return { sv: `inte skickad: ${said.sv}`, en: `not sent: ${said.en}` };
};
export const andMore = (n: number): Said => ({ sv: `Och ${n} till.`, en: `And ${n} more.` });
export const leftOut = (n: number): Said => ({
  sv: `${n === 1 ? 'En påminnelse' : `${n} påminnelser`} visas inte i kanalen. Skriv ”/paminn lista” till mig enskilt.`,
  en: `${n === 1 ? 'One reminder is' : `${n} reminders are`} not shown in the channel. Write “/paminn list” to me alone.`,
});
