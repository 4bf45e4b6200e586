import type { Visibility } from '../../../src/domain/fact.ts';
import { findSeries, SERIES, saysWhichDay, seriesDates } from '../../../src/domain/series.ts';
import { timeOf } from '../../../src/domain/wall-time.ts';
import { endAfter, withoutEnd } from '../../../src/domain/when/end.ts';
import { withPlainRanges } from '../../../src/domain/when/ranges.ts';
import { findWhen, type Here, readWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { SERIES_WORD } from '../../../src/i18n/series-words.ts';
import { endsWrong, wrongWhen } from '../../../src/i18n/when-said.ts';
import { readDay } from '../../here.ts';
import { FAULT } from './phrases.ts';

type Read<T> = { value: T } | { fault: Said };
const both = (why: string, typed: string): Said => ({ sv: wrongWhen(why, typed, 'sv'), en: wrongWhen(why, typed, 'en') });

type Clock = { time: string; end?: string };
/** "9", "kl. 9.30", "09:30", "9–12". */
export const readTime = (typed: string): Read<Clock> => {
  const [start = '', until] = withPlainRanges(typed.trim()).split(/\s*(?:[-–—]|till|to|until)\s*(?:kl\.?|klockan|at)?\s*/iu);
  const [, h = '', min = '0'] = /^(?:kl\.?|klockan|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/iu.exec(start) ?? [];
  const time = h === '' ? undefined : timeOf(Number(h), Number(min));
  if (time === undefined) return { fault: FAULT.noTime(typed) };
  if (until === undefined) return { value: { time } };
  const end = endAfter(time, until);
  return end === undefined ? { fault: endsWrong(until, time) } : { value: { time, end } };
};

type Day = { date: string; time?: string; end?: string };
const ended = (day: Day, until: string | undefined): Read<Day> => {
  if (until === undefined) return { value: day };
  const end = day.time === undefined ? undefined : endAfter(day.time, until);
  return end === undefined ? { fault: endsWrong(until, day.time) } : { value: { ...day, end } };
};
/** One day, with when the meeting begins and ends where that is written beside it. */
export const readDayAndTime = (typed: string, here: Here): Read<Day> => {
  const { text, until } = withoutEnd(typed);
  const when = readWhen(text, here);
  if (!when) return { fault: both('unread', typed) };
  if (when.wrong) return { fault: both(when.wrong, typed) };
  if (when.from !== when.to) return { fault: both('coarse', typed) };
  return ended({ date: when.from, ...(when.time === undefined ? {} : { time: when.time }) }, until);
};

/** Whether what is written is a time and no day: whoever wrote it has not said today. */
export const isTimeAlone = (typed: string, here: Here): boolean => {
  const found = findWhen(withoutEnd(typed).text, here);
  return found.length > 0 && found.every(({ when }) => when.assumed.some((a) => a === 'today' || a === 'tomorrow'));
};

const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));
/** The day that a meeting goes to: the one it is on where only a time is written; without a year it is the one nearest to the day it is on, of those to come. */
export const readNewDay = (typed: string, from: string, here: Here): Read<Day> => {
  const next = readDayAndTime(typed, here);
  const last = readDayAndTime(typed, { ...here, lean: 'past' });
  if ('fault' in next || 'fault' in last) return next;
  if (isTimeAlone(typed, here)) return { value: { ...next.value, date: from } };
  const { date } = next.value;
  if (date === last.value.date || date.slice(5) !== last.value.date.slice(5)) return next;
  const years = [-1, 0, 1].map((n) => `${Number(from.slice(0, 4)) + n}${date.slice(4)}`).filter((day) => day >= date);
  return { value: { ...next.value, date: years.sort((a, b) => daysBetween(a, from) - daysBetween(b, from))[0] ?? date } };
};

const BETWEEN = /^[\s,;]*(?:(?:och|and|samt)\s+)?(?:den\s+)?$/iu;
const withoutTime = (words: string) => words.replace(/[\s,]*(?:kl\.?|klockan|at)\s.*$/iu, '');
const YEAR_IN = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "15/1, 12/3 och 3/12 2027 kl 9–12": several days in a row. A year or a time that stands once holds for all of them. */
export const readDays = (typed: string, here: Here): Read<readonly Day[]> => {
  const { text, until } = withoutEnd(typed.trim());
  const found = findWhen(text, here);
  if (found.length < 2) {
    const one = readDayAndTime(typed, here);
    return 'fault' in one ? one : { value: [one.value] };
  }
  const gaps = found.map((f, i) => text.slice(found[i - 1]?.end ?? 0, f.start));
  if (![...gaps, text.slice(found.at(-1)?.end)].every((gap) => BETWEEN.test(gap))) return { fault: FAULT.severalDays(typed) };
  const words = found.map((f) => text.slice(f.start, f.end));
  const years = [...new Set(words.flatMap((w) => YEAR_IN.exec(w)?.[0] ?? []))];
  // A year after the last day is meant for those before it; a year anywhere else is that day's own.
  const year = years.length === 1 && YEAR_IN.test(words.at(-1) ?? '') ? years[0] : undefined;
  const days: Day[] = [];
  for (const [i, { when }] of found.entries()) {
    const typedDay = words[i] ?? '';
    if (when.wrong) return { fault: both(when.wrong, typedDay) };
    if (when.from !== when.to || when.assumed.some((a) => a === 'today' || a === 'tomorrow')) return { fault: FAULT.severalDays(typed) };
    const own = year === undefined || when.from.startsWith(year) ? when : readWhen(`${withoutTime(typedDay)} ${year}`, here);
    if (!own || own.wrong || own.from !== own.to) return { fault: FAULT.severalDays(typed) };
    days.push({ date: own.from, ...(when.time === undefined ? {} : { time: when.time }) });
  }
  const times = [...new Set(days.flatMap((d) => d.time ?? []))];
  if (times.length > 1 && (until !== undefined || days.some((d) => d.time === undefined))) return { fault: FAULT.severalDays(typed) };
  const [time] = times;
  const all = days.map((d) => ended(time === undefined || d.time !== undefined ? d : { ...d, time }, until));
  const wrong = all.find((d) => 'fault' in d);
  if (wrong && 'fault' in wrong) return wrong;
  const read = all.flatMap((d) => ('value' in d ? [d.value] : []));
  const distinct = read.filter((d, i) => read.findIndex((o) => o.date === d.date) === i).sort((x, y) => x.date.localeCompare(y.date));
  return distinct.length > SERIES.meetings ? { fault: FAULT.tooManyDays(SERIES.meetings) } : { value: distinct };
};

/** Web addresses only: what is shown as a link leads nowhere else. */
export const readLink = (typed: string): Read<string> => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url?.protocol === 'https:' ? { value: typed } : { fault: FAULT.noLink(typed) };
};

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)?$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];
export const readVisibility = (typed: string): Read<Visibility> => {
  const folded = foldLetters(typed).toLowerCase().trim();
  const found = VISIBILITIES.find(([, pattern]) => pattern.test(folded))?.[0];
  return found ? { value: found } : { fault: FAULT.visibility(typed) };
};

const UNTIL = new RegExp(
  `^[\\s,;]*(?:(?:(?:under|ar|in|during|of)\\s+)?(?<year>(?:19|20)\\d\\d)[\\s,]*)?(?:(?:${SERIES_WORD.until})\\s+(?<until>.+)|(?<count>\\d{1,2})\\s+(?:ganger|moten|mote|times|meetings?))?[\\s.]*$`,
  'u',
);

/** The days of a series as it is written: how often, and perhaps until when or how many. */
export const readSeries = (typed: string, start: string, here: Here): Read<{ rule: string; dates: readonly string[] }> => {
  const found = findSeries(typed);
  const rest = found ? typed.slice(found.end) : '';
  const tail = UNTIL.exec(foldLetters(rest))?.groups;
  if (!found || typed.slice(0, found.start).trim() !== '' || !tail) return { fault: FAULT.noSeries(typed) };
  const until = tail.until === undefined ? undefined : readDay(tail.until, here);
  if (until && 'why' in until) return { fault: both(until.why, tail.until ?? '') };
  const rule = tail.count === undefined ? found.rule : `${found.rule};COUNT=${Math.min(Number(tail.count), SERIES.meetings)}`;
  const first = tail.year === undefined ? undefined : `${tail.year}-01-01`;
  const last = until?.date ?? (tail.year === undefined ? undefined : `${tail.year}-12-31`);
  // A rule that says on which days needs no first meeting: it begins with its year.
  const from = first !== undefined && first > start && saysWhichDay(rule) ? first : start;
  const dates = seriesDates(rule, from, last)?.filter((date) => first === undefined || date >= first);
  if (!dates) return { fault: FAULT.noSeries(typed) };
  return dates.length === 0 ? { fault: FAULT.emptySeries } : { value: { rule, dates } };
};
