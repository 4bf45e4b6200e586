import Holidays from 'date-holidays';
import { foldAscii } from '../i18n/fold.ts';
import { addDays, weekdayOf } from './wall-time.ts';

/** Which days are worked: not Saturdays, Sundays, holidays by law, or the eves on which everything is closed. */
export interface WorkingDays {
  isWorking(date: string): boolean;
  /** So many working days after a date, or before it when negative. */
  add(date: string, days: number): string;
  /** The date itself, or the last working day before it. */
  backTo(date: string): string;
  /** The day of a year on which a holiday or an eve falls, by its name in the language of the country, folded. */
  holiday(name: string, year: number): string | undefined;
}

const KEPT = 20_000;

/** `country` is ISO 3166 ("SE"); `also` are days that the association itself has closed. */
export const workingDaysOf = (country: string, also: readonly string[] = []): WorkingDays => {
  const holidays = new Holidays(country);
  const closed = new Set(also);
  const years = new Map<number, ReadonlySet<string>>();
  const closedIn = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known) return known;
    // `public` is closed by law, `bank` the eves (midsummer, Christmas, New Year); observances are ordinary days.
    const made = new Set(
      holidays
        .getHolidays(year)
        .filter((h) => h.type === 'public' || h.type === 'bank')
        .map((h) => h.date.slice(0, 10)),
    );
    years.set(year, made);
    return made;
  };
  const isWorking = (date: string) => weekdayOf(date) <= 5 && !closed.has(date) && !closedIn(Number(date.slice(0, 4))).has(date);
  /** What falls due is gone through again and again, mostly with the same days. */
  const last = new Map<string, string>();
  const backTo = (date: string): string => {
    const known = last.get(date);
    if (known !== undefined) return known;
    let day = date;
    while (!isWorking(day)) day = addDays(day, -1);
    if (last.size >= KEPT) last.clear();
    last.set(date, day);
    return day;
  };
  const add = (date: string, days: number): string => {
    const step = days < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(days); left > 0; ) {
      day = addDays(day, step);
      if (isWorking(day)) left--;
    }
    return day;
  };
  const named = new Map<number, ReadonlyMap<string, string>>();
  const holiday = (name: string, year: number): string | undefined => {
    const known = named.get(year) ?? new Map(holidays.getHolidays(year).map((h) => [foldAscii(h.name), h.date.slice(0, 10)]));
    named.set(year, known);
    return known.get(name);
  };
  return { isWorking, add, backTo, holiday };
};
