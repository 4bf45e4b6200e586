import { DAY_PARTS, NUMBERS, WORD } from '../../i18n/when-words.ts';
import { timeOf } from '../wall-time.ts';
import { type Assumed, any, numberOf, type Rule, rule, valueIn } from './part.ts';

/** A time of day. `weak`: only a time when a date stands beside it ("15.30" may be a number). */
export type Clock = { time: string; assumed: readonly Assumed[]; wrong?: 'no-such-time'; weak?: boolean };

const HOUR = `(?<hw>\\d{1,2}|${any(NUMBERS)})`;
const CLOCK = `(?:(?:${WORD.clock}) ?)`;
const PART = `(?:,? (?<part>${DAY_PARTS.map(([p]) => p).join('|')}))?`;

/** Hours from one to six with nothing that says which are taken as the afternoon: nobody is reminded at three at night. */
const clock = (hour: number, minute: number, said: { part?: string | undefined; half?: string | undefined; exact: boolean }): Clock => {
  const part = valueIn(DAY_PARTS, said.part);
  const later = part?.later === true || (said.half !== undefined && /^p/.test(said.half));
  const told = part !== undefined || said.half !== undefined || said.exact;
  const midnight = said.half !== undefined && /^a/.test(said.half) && hour === 12;
  const h = midnight ? 0 : later && hour < 12 ? hour + 12 : !told && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  const time = timeOf(h, minute);
  if (time === undefined) return { time: '', assumed: [], wrong: 'no-such-time' };
  return { time, assumed: !told && h !== hour ? ['afternoon'] : [] };
};
const exactly = (text: string | undefined) => text !== undefined && text.length === 2;

export const TIME_RULES: readonly Rule<Clock>[] = [
  rule(`${CLOCK}(?<h>\\d{1,2})(?:[.:](?<min>\\d{2}))?(?: ?(?<half>${WORD.am}|${WORD.pm}))?${PART}`, (g) =>
    clock(Number(g.h), Number(g.min ?? 0), { part: g.part, half: g.half, exact: exactly(g.h) }),
  ),
  rule(`(?<h>\\d{1,2}):(?<min>\\d{2})(?: ?(?<half>${WORD.am}|${WORD.pm}))?${PART}`, (g) =>
    clock(Number(g.h), Number(g.min), { part: g.part, half: g.half, exact: exactly(g.h) }),
  ),
  rule('(?<h>\\d{1,2})\\.(?<min>\\d{2})', (g) => ({ ...clock(Number(g.h), Number(g.min), { exact: exactly(g.h) }), weak: true })),
  rule(`(?<h>\\d{1,2}) ?(?<half>${WORD.am}|${WORD.pm})`, (g) => clock(Number(g.h), 0, { half: g.half, exact: false })),
  rule(`${CLOCK}?(?:${WORD.half}) ${HOUR}${PART}`, (g) => clock((numberOf(g.hw) + 11) % 12 || 12, 30, { part: g.part, exact: false })),
  rule(`${CLOCK}?(?:${WORD.halfPast}) ${HOUR}${PART}`, (g) => clock(numberOf(g.hw), 30, { part: g.part, exact: false })),
  rule(`${CLOCK}?(?<min>${WORD.quarter}|\\d{1,2}|${any(NUMBERS)})(?: minuter| minutes)? (?:${WORD.past}) ${HOUR}${PART}`, (g) =>
    clock(numberOf(g.hw), numberOf(g.min) || 15, { part: g.part, exact: false }),
  ),
  rule(`${CLOCK}?(?<min>${WORD.quarter}|\\d{1,2}|${any(NUMBERS)})(?: minuter| minutes)? (?:${WORD.to}) ${HOUR}${PART}`, (g) =>
    clock((numberOf(g.hw) + 11) % 12 || 12, 60 - (numberOf(g.min) || 15), { part: g.part, exact: false }),
  ),
  rule(`${CLOCK}(?<hw>${any(NUMBERS)})${PART}`, (g) => clock(numberOf(g.hw), 0, { part: g.part, exact: false })),
  ...DAY_PARTS.map(([words, part]): Rule<Clock> => rule(words, () => ({ time: part.at, assumed: ['part-of-day'], weak: true }))),
];
