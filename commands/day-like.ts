import { foldLetters } from '../src/i18n/fold.ts';
import { nearestMeaning } from './misspelt.ts';

const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const NEAR: readonly (readonly [true, string])[] = [
  ...DAYS.flatMap((day) => [day, `${day}en`]),
  ...['i morgon', 'imorgon', 'övermorgon', 'i övermorgon', 'i kväll', 'ikväll', 'idag', 'tomorrow', 'tonight'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
].map((word) => [true, word] as const);
const MONTHS: readonly (readonly [true, string])[] = [
  ...['januari', 'februari', 'april', 'augusti', 'september', 'oktober', 'november', 'december'],
  ...['january', 'february', 'august', 'october'],
].map((word) => [true, word] as const);
/** Short names of weekdays, and endings that only days have. */
const DAY_WORD = /^(?:man|tis|ons|tors?|fre|lor|son)$|(?:afton|aftonen|helgen)$/u;
const ON_A_DAY = /^(?:pa|on) .*dag(?:en)?$/u;
const IN_A_MONTH = /^\d{1,2}(?::?e)? (\p{L}+)$/u;

/** Whether one or two words are meant for a day that no rule reads: misspelt, or a day that has no date of its own. */
const isDayLike = (words: string): boolean => {
  const folded = foldLetters(words);
  const month = IN_A_MONTH.exec(folded)?.[1];
  if (month !== undefined && nearestMeaning(month, MONTHS)) return true;
  return DAY_WORD.test(folded) || ON_A_DAY.test(folded) || nearestMeaning(words, NEAR) !== undefined;
};

/** What looks like a day right before or right after a time that stands without one. What is around it is left. */
export const dayBeside = (text: string, time: { start: number; end: number }): { start: number; end: number } | undefined => {
  const before = [...text.slice(0, time.start).matchAll(/[\p{L}\p{N}:]+/gu)].slice(-2).map((m) => m.index);
  const start = before.find((at) => isDayLike(text.slice(at, time.start).replace(/[\s,]+$/, '')));
  if (start !== undefined) return { start, end: time.end };
  const after = [...text.slice(time.end).matchAll(/[\p{L}\p{N}:]+/gu)].slice(0, 2).map((m) => time.end + m.index + m[0].length);
  const end = after.reverse().find((at) => isDayLike(text.slice(time.end, at).replace(/^[\s,]+/, '')));
  return end === undefined ? undefined : { start: time.start, end };
};
