import { HOLIDAYS, MONTHS, NUMBERS, ORDINALS, RELATIVE_DAYS, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, WORD } from '../../i18n/when-words.ts';
import { spanOf } from '../period.ts';
import { addDays, addMonths, dateOf, daysInMonth, mondayOfWeek, wallAt, weekdayOf } from '../wall-time.ts';
import {
  any,
  calendarDay,
  day,
  type Here,
  monthIn,
  monthSpan,
  numberOf,
  type Rule,
  rule,
  valueIn,
  type When,
  weekdayIn,
  weekSpan,
  wrong,
  yearOf,
} from './part.ts';

const N = `(?<n>\\d{1,3}|${any(NUMBERS)})`;
const WD = `(?<wd>${any(WEEKDAYS)})`;
const WD_ANY = `(?<wd>${any(WEEKDAYS)}|${any(SHORT_WEEKDAYS)})\\.?`;
const MON = `(?<mon>${any(MONTHS)})\\.?`;
const UNIT = `(?<unit>${UNITS.map(([p]) => p).join('|')})`;
const YEAR = '(?<y>(?:19|20)\\d\\d)';
const BEFORE = `(?:(?:${WORD.on}) )?(?:${WD_ANY},? )?(?:(?:${WORD.on}) )?(?:(?:${WORD.the}) )?`;
const NTH = '(?::?[ea]|st|nd|rd|th)?';

const thisYear = (here: Here) => Number(here.now.date.slice(0, 4));
const monday = (date: string) => addDays(date, 1 - weekdayOf(date));

/** The next one after today, or with a lean to the past the last one, today included. */
const nearWeekday = (wd: number, here: Here): When => {
  const today = here.now.date;
  if (here.lean === 'past') return day(addDays(today, -((weekdayOf(today) - wd + 7) % 7)));
  const ahead = (wd - weekdayOf(today) + 7) % 7;
  return ahead === 0 ? day(addDays(today, 7), 'not-today') : day(addDays(today, ahead));
};

const shifted = (n: number, unit: ReturnType<typeof valueIn<(typeof UNITS)[number][1]>>, here: Here): When | undefined => {
  const today = here.now.date;
  const exact = (minutes: number): When => {
    const wall = wallAt(here.nowMs + minutes * 60_000, here.zone);
    return { ...day(wall.date), grain: 'minute', time: wall.time };
  };
  switch (unit) {
    case 'minute':
      return exact(n);
    case 'hour':
      return exact(n * 60);
    case 'day':
      return day(addDays(today, n));
    case 'working-day':
      return day(here.working.add(today, n));
    case 'week':
      return day(addDays(today, n * 7));
    case 'month':
      return day(addMonths(today, n));
    case 'year':
      return day(addMonths(today, n * 12));
    case undefined:
      return undefined;
  }
};

const inMonth = (nth: number, wd: number, year: number, month: number): string => {
  const last = dateOf(year, month, daysInMonth(year, month)) ?? '';
  if (nth < 0) return addDays(last, -((weekdayOf(last) - wd + 7) % 7));
  const first = dateOf(year, month, 1) ?? '';
  return addDays(first, ((wd - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
};
/** The first year, from this one, in which what is made of it lies where the writer leans. */
const leaning = (here: Here, y: number | undefined, make: (year: number) => When): When => {
  if (y !== undefined) return make(y);
  const now = make(thisYear(here));
  const fits = here.lean === 'future' ? now.to >= here.now.date : now.from <= here.now.date;
  if (fits && !now.wrong) return now;
  const other = make(thisYear(here) + (here.lean === 'future' ? 1 : -1));
  return { ...other, assumed: ['year'] };
};

const dayOf = (date: string | undefined): When => (date === undefined ? wrong('no-such-day') : day(date));

const weekIn = (g: Readonly<Record<string, string | undefined>>, here: Here): When =>
  leaning(here, yearOf(g.y), (year) => {
    const first = mondayOfWeek(year, Number(g.w));
    if (!first) return wrong('no-such-week');
    return g.wd ? day(addDays(first, weekdayIn(g.wd) - 1)) : weekSpan(first);
  });
const period = (text: string, grain: When['grain']): When => {
  const span = spanOf(text);
  return { from: span.from, to: span.to, grain, assumed: [] };
};

/** Every way of writing a date. Where several fit, the longest is meant. */
export const DATE_RULES: readonly Rule<When>[] = [
  rule('(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[t ](?<h>[01]\\d|2[0-3]):(?<min>[0-5]\\d))?', (g, here) => {
    const date = calendarDay(Number(g.d), Number(g.m), Number(g.y), 0, here);
    return g.h ? { ...date, grain: 'minute', time: `${g.h}:${g.min}` } : date;
  }),
  rule(`${BEFORE}(?<d>\\d{1,2})/(?<m>\\d{1,2})(?:(?:[/-]| )(?<y>(?:19|20)\\d\\d)|[/-](?<yy>\\d\\d))?`, (g, here) =>
    calendarDay(Number(g.d), Number(g.m), yearOf(g.y ?? g.yy), weekdayIn(g.wd), here),
  ),
  rule('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})', (g, here) => calendarDay(Number(g.d), Number(g.m), Number(g.y), 0, here)),
  rule(`${BEFORE}(?<d>\\d{1,2})${NTH} (?:of )?${MON}(?:,? ${YEAR})?`, (g, here) =>
    calendarDay(Number(g.d), monthIn(g.mon), yearOf(g.y), weekdayIn(g.wd), here),
  ),
  rule(`${BEFORE}${MON} (?:the )?(?<d>\\d{1,2})${NTH}(?:,? ${YEAR})?`, (g, here) =>
    calendarDay(Number(g.d), monthIn(g.mon), yearOf(g.y), weekdayIn(g.wd), here),
  ),
  rule(`(?:${WORD.the}) (?<d>\\d{1,2})(?::?e|:?a|st|nd|rd|th)?`, (g, here) => {
    const [y = 0, m = 0] = here.now.date.split('-').map(Number);
    const step = here.lean === 'future' ? 1 : -1;
    const months = Array.from({ length: 3 }, (_, i) => m - 1 + i * step).map((i) => dateOf(y + Math.floor(i / 12), (((i % 12) + 12) % 12) + 1, Number(g.d)));
    const found = months.find((x) => x !== undefined && (step > 0 ? x >= here.now.date : x <= here.now.date));
    return found ? day(found) : wrong('no-such-day');
  }),
  ...RELATIVE_DAYS.map(([words, days]) => rule(words, (_g, here) => day(addDays(here.now.date, days)))),
  rule(`(?:(?:${WORD.on}) )?${WD}`, (g, here) => nearWeekday(weekdayIn(g.wd), here)),
  // Where a country does not keep a day, its name is none.
  ...HOLIDAYS.map(([words, name]) =>
    rule(`(?:(?:${WORD.on}) )?(?:${words})(?:,? ${YEAR})?`, (g, here) => {
      if (here.working.holiday(name, thisYear(here)) === undefined) return undefined;
      return leaning(here, yearOf(g.y), (year) => dayOf(here.working.holiday(name, year)));
    }),
  ),
  rule(`(?:pa|on) ${WD_ANY}`, (g, here) => nearWeekday(weekdayIn(g.wd), here)),
  rule(`(?:(?:${WORD.on}) )?(?:(?:${WORD.next}) ${WD}|(?<after>${any(WEEKDAYS)}) (?:i )?(?:nasta vecka|next week))`, (g, here) =>
    day(addDays(monday(here.now.date), 6 + weekdayIn(g.wd ?? g.after)), ...(g.wd ? (['next-week'] as const) : [])),
  ),
  rule(`i (?<wds>${any(WEEKDAYS.map((w) => `(?:${w.split('(')[0]})s`))})|last ${WD}`, (g, here) => {
    const wd = weekdayIn(g.wd ?? g.wds?.slice(0, -1));
    return day(addDays(here.now.date, -((weekdayOf(here.now.date) - wd + 6) % 7) - 1));
  }),
  rule(`(?:${WORD.in}) ${N} ${UNIT}|(?<n2>\\d{1,3}|${any(NUMBERS)}) (?<unit2>${UNITS.map(([p]) => p).join('|')}) from now`, (g, here) =>
    shifted(numberOf(g.n ?? g.n2), valueIn(UNITS, g.unit ?? g.unit2), here),
  ),
  rule(`(?:${WORD.for}) ${N} ${UNIT} (?:sedan|sen)|(?<n2>\\d{1,3}|${any(NUMBERS)}) (?<unit2>${UNITS.map(([p]) => p).join('|')}) ago`, (g, here) =>
    shifted(-numberOf(g.n ?? g.n2), valueIn(UNITS, g.unit ?? g.unit2), here),
  ),
  rule(`(?:${WORD.in}) (?:${WORD.halfHour})`, (_g, here) => shifted(30, 'minute', here)),
  rule(`(?:${WORD.in}) (?:${WORD.quarterHour})`, (_g, here) => shifted(15, 'minute', here)),
  rule(
    `(?:(?:${WORD.the}) )?(?<nth>${ORDINALS.map(([p]) => p).join('|')}) ${WD} (?:${WORD.of}) (?:${MON}(?: ${YEAR})?|(?<this>manaden|the month))`,
    (g, here) =>
      leaning(here, yearOf(g.y), (year) => {
        const month = g.this ? Number(here.now.date.slice(5, 7)) : monthIn(g.mon);
        return day(inMonth(valueIn(ORDINALS, g.nth) ?? 1, weekdayIn(g.wd), year, month));
      }),
  ),
  rule(`(?:(?:${WORD.the}) )?(?:sista|last) (?<work>arbets|working )?(?:dagen|day) (?:${WORD.of}) ${MON}(?: ${YEAR})?`, (g, here) =>
    leaning(here, yearOf(g.y), (year) => {
      const { to } = monthSpan(year, monthIn(g.mon));
      return day(g.work ? here.working.backTo(to) : to);
    }),
  ),
  rule(`(?:(?:${WORD.on}) )?(?:${WD_ANY} (?:i |in |of )?)?(?:i )?(?:${WORD.week}) ?(?<w>\\d{1,2})(?:,? ${YEAR})?`, weekIn),
  rule(`(?:${WORD.next}) (?:${WORD.weekAlone})`, (_g, here) => weekSpan(addDays(monday(here.now.date), 7))),
  rule(`(?:denna|this) (?:${WORD.weekAlone})`, (_g, here) => weekSpan(monday(here.now.date))),
  rule(`(?:${WORD.next}) (?:${WORD.month})`, (_g, here) => {
    const first = addMonths(`${here.now.date.slice(0, 7)}-01`, 1);
    return monthSpan(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  }),
  rule(`(?:${WORD.next}) (?:${WORD.year})`, (_g, here) => period(String(thisYear(here) + 1), 'year')),
  rule(`(?:(?:i|in) )?${MON} ${YEAR}`, (g) => monthSpan(Number(g.y), monthIn(g.mon))),
  rule(`(?:i|in) ${MON}`, (g, here) => leaning(here, undefined, (year) => monthSpan(year, monthIn(g.mon)))),
  rule(`(?<s>${SEASONS.map(([p]) => p).join('|')}) (?:of )?${YEAR}`, (g) => period(`${g.y}-${valueIn(SEASONS, g.s)}`, 'season')),
  rule(`(?:i|this) (?<s>${SEASONS.map(([p]) => p).join('|')})`, (g, here) =>
    leaning(here, undefined, (year) => period(`${year}-${valueIn(SEASONS, g.s)}`, 'season')),
  ),
  rule(`(?:${WORD.quarterOfYear})(?<q>[1-4])(?:,? ${YEAR})?`, (g, here) => leaning(here, yearOf(g.y), (year) => period(`${year}-Q${g.q}`, 'quarter'))),
];
