import { MONTHS, NUMBERS, SHORT_WEEKDAYS, WEEKDAYS } from '../../i18n/when-words.ts';
import { addDays, dateOf, daysInMonth, type Wall, weekdayOf } from '../wall-time.ts';
import type { WorkingDays } from '../working-days.ts';

/** What was taken for granted, to be shown to whoever wrote it. */
export type Assumed = 'year' | 'afternoon' | 'next-week' | 'not-today' | 'part-of-day' | 'today' | 'tomorrow';
/** Why something that looks like a date is none. */
export type Wrong = 'no-such-day' | 'no-such-week' | 'no-such-time' | 'weekday';
export type WhenGrain = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';
/** From the first day to the last, both included; `time` where one was said or follows from what was said. */
export type When = { from: string; to: string; grain: WhenGrain; time?: string; assumed: readonly Assumed[]; wrong?: Wrong };
/** Where and when the writer is. `lean`: a date without a year is the next one, or the last one. */
export type Here = { now: Wall; nowMs: number; zone: string; working: WorkingDays; lean: 'future' | 'past' };

/** One way of writing a date or a time: a pattern over folded text, and what it means. Undefined: not this after all. */
export type Rule<T> = { pattern: RegExp; read: (groups: Readonly<Record<string, string | undefined>>, here: Here) => T | undefined };
export const rule = <T>(source: string, read: Rule<T>['read']): Rule<T> => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'yu'),
  read,
});

export const any = (words: readonly string[]) => words.join('|');
const fits = (pattern: string, word: string) => new RegExp(`^(?:${pattern})$`).test(word);
/** Which entry of a word list a word belongs to, counted from one; 0 for none. */
export const placeIn = (list: readonly string[], word: string | undefined) => (word === undefined ? 0 : list.findIndex((p) => fits(p, word)) + 1);
export const valueIn = <V>(list: readonly (readonly [string, V])[], word: string | undefined): V | undefined =>
  word === undefined ? undefined : list.find(([p]) => fits(p, word))?.[1];
export const numberOf = (word: string | undefined): number => (word !== undefined && /^\d+$/.test(word) ? Number(word) : placeIn(NUMBERS, word));
export const weekdayIn = (word: string | undefined) => placeIn(WEEKDAYS, word) || placeIn(SHORT_WEEKDAYS, word);
export const monthIn = (word: string | undefined) => placeIn(MONTHS, word);

export const day = (date: string, ...assumed: Assumed[]): When => ({ from: date, to: date, grain: 'day', assumed });
export const wrong = (why: Wrong): When => ({ from: '', to: '', grain: 'day', assumed: [], wrong: why });
export const monthSpan = (year: number, month: number, ...assumed: Assumed[]): When => {
  const first = dateOf(year, month, 1);
  const last = dateOf(year, month, daysInMonth(year, month));
  return first && last ? { from: first, to: last, grain: 'month', assumed } : wrong('no-such-day');
};
export const weekSpan = (monday: string, ...assumed: Assumed[]): When => ({ from: monday, to: addDays(monday, 6), grain: 'week', assumed });
export const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

/** How far a weekday may move the year of a date without one: "fredag den 3 mars" is the year in which it is a Friday. */
const YEARS = { future: 1, past: 6 } as const;

/** A day and a month with or without a year and a weekday. */
export const calendarDay = (d: number, m: number, y: number | undefined, weekday: number, here: Here): When => {
  if (m < 1 || m > 12) return wrong('no-such-day');
  if (y !== undefined) {
    const date = dateOf(y, m, d);
    if (!date) return wrong('no-such-day');
    return weekday && weekdayOf(date) !== weekday ? wrong('weekday') : day(date);
  }
  const step = here.lean === 'future' ? 1 : -1;
  const thisYear = Number(here.now.date.slice(0, 4));
  // Eight years on: 29 February may have to be looked for.
  const dates = Array.from({ length: 9 }, (_, i) => dateOf(thisYear + step * i, m, d)).filter((x) => x !== undefined);
  const fitting = dates.filter((x) => (here.lean === 'future' ? x >= here.now.date : x <= here.now.date));
  const [nearest] = fitting;
  if (!nearest) return wrong('no-such-day');
  const limit = Number(nearest.slice(0, 4)) + step * YEARS[here.lean];
  const found = weekday
    ? fitting.find((x) => weekdayOf(x) === weekday && (step > 0 ? Number(x.slice(0, 4)) <= limit : Number(x.slice(0, 4)) >= limit))
    : nearest;
  if (!found) return wrong('weekday');
  return Number(found.slice(0, 4)) === thisYear ? day(found) : day(found, 'year');
};
