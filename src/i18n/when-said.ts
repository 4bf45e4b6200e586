import { weekdayDate } from './dates.ts';
import { listed } from './listed.ts';
import type { Locale, Said } from './locale.ts';

/** "torsdag 14 januari 2027 kl. 09.00" / "Thursday 14 January 2027 at 09:00". */
export const wallText = (date: string, time: string | undefined, locale: Locale): string => {
  if (time === undefined) return weekdayDate(date, locale);
  return locale === 'sv' ? `${weekdayDate(date, locale)} kl. ${time.replace(':', '.')}` : `${weekdayDate(date, locale)} at ${time}`;
};

/** "torsdag 14 januari 2027 kl. 09.00–12.00": the same with the end, where that is known. */
export const spanText = ({ date, time, end }: { date: string; time?: string | undefined; end?: string | undefined }, locale: Locale): string =>
  time === undefined || end === undefined ? wallText(date, time, locale) : `${wallText(date, time, locale)}–${locale === 'sv' ? end.replace(':', '.') : end}`;

const ASSUMED: Readonly<Record<string, Said>> = {
  year: { sv: 'årtalet', en: 'the year' },
  afternoon: { sv: 'att det är på eftermiddagen', en: 'that it is in the afternoon' },
  'next-week': { sv: 'att ”nästa” är nästa vecka', en: 'that “next” is next week' },
  'not-today': { sv: 'att det inte är i dag utan om en vecka', en: 'that it is not today but in a week' },
  'part-of-day': { sv: 'klockslaget', en: 'the time of day' },
  today: { sv: 'att det är i dag', en: 'that it is today' },
  tomorrow: { sv: 'att det är i morgon', en: 'that it is tomorrow' },
  nine: { sv: 'kl. 09.00', en: '09:00' },
  monday: { sv: 'måndagen i veckan', en: 'the Monday of the week' },
  gap: { sv: 'att tiden flyttas fram: klockan ställs om den natten', en: 'that the time moves forward: the clocks change that night' },
  twice: { sv: 'den första av två: klockan ställs om den natten', en: 'the first of two: the clocks change that night' },
};
/** "Jag har antagit årtalet och kl. 09.00." Undefined when nothing was assumed. */
export const assumedText = (assumed: readonly string[], locale: Locale): string | undefined => {
  const words = [...new Set(assumed)].flatMap((a) => ASSUMED[a]?.[locale] ?? []);
  if (words.length === 0) return undefined;
  const list = listed(words, locale);
  return locale === 'sv' ? `Jag har antagit ${list}.` : `I have assumed ${list}.`;
};

const EXPECTED: Said = {
  sv: 'Skriv till exempel 2027-01-14, 14/1 eller torsdag 14 januari.',
  en: 'Write for example 2027-01-14, 14/1 or Thursday 14 January.',
};
const WRONG: Readonly<Record<string, (typed: string) => Said>> = {
  'no-such-day': (t) => ({ sv: `Dagen ”${t}” finns inte.`, en: `There is no day “${t}”.` }),
  'no-such-week': (t) => ({ sv: `Veckan ”${t}” finns inte det året.`, en: `There is no week “${t}” that year.` }),
  'no-such-time': (t) => ({
    sv: `Klockslaget i ”${t}” finns inte: dygnet går från 00.00 till 23.59. Skriv till exempel kl. 15.30.`,
    en: `There is no such time as in “${t}”: the day goes from 00:00 to 23:59. Write for example 15:30.`,
  }),
  weekday: (t) => ({ sv: `Veckodagen stämmer inte med datumet i ”${t}”.`, en: `The weekday does not fit the date in “${t}”.` }),
  unread: (t) => ({ sv: `”${t}” gick inte att läsa som ett datum.`, en: `“${t}” could not be read as a date.` }),
  coarse: (t) => ({ sv: `”${t}” är inte en bestämd dag.`, en: `“${t}” is not one day.` }),
};
/** What was wrong with a date, and what is expected instead. */
export const wrongWhen = (why: string, typed: string, locale: Locale): string => {
  const wrong = (WRONG[why] ?? WRONG.unread)?.(typed)[locale];
  // A wrong time says what a time is; the date beside it was right.
  return why === 'no-such-time' ? `${wrong}` : `${wrong} ${EXPECTED[locale]}`;
};

/** A day without a year that may well be the one to come, where only one that has been can be meant. */
export const whichYear = (typed: string, past: string, ahead: string): Said => ({
  sv: `”${typed}” ligger närmast ${ahead}, som inte har varit än. Skriv året om du menar ${past}.`,
  en: `“${typed}” is nearest ${ahead}, which has not been yet. Write the year if you mean ${past}.`,
});

/** An end that is no time, or not after the beginning. */
export const endsWrong = (typed: string, start: string | undefined): Said => {
  if (start === undefined) return { sv: `Skriv också när mötet börjar: det slutar ${typed}.`, en: `Write when the meeting begins too: it ends at ${typed}.` };
  return {
    sv: `Mötet kan inte sluta ${typed} när det börjar kl. ${start.replace(':', '.')}. Skriv till exempel kl. 9–12.`,
    en: `The meeting cannot end at ${typed} when it begins at ${start}. Write for example 9:00–12:00.`,
  };
};
