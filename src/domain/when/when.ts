import { foldLetters } from '../../i18n/fold.ts';
import { addDays } from '../wall-time.ts';
import { DATE_RULES } from './dates.ts';
import type { Here, Rule, When } from './part.ts';
import { type Clock, TIME_RULES } from './times.ts';

export type { Assumed, Here, When, WhenGrain, Wrong } from './part.ts';
/** A date or time found in a text: from the character `start` to before `end`. */
export type Found = { when: When; start: number; end: number };
type Hit<T> = { value: T; start: number; end: number };

const longestAt = <T>(rules: readonly Rule<T>[], text: string, at: number, here: Here): Hit<T> | undefined => {
  let best: Hit<T> | undefined;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '' || (best && at + match[0].length <= best.end)) continue;
    const value = read(match.groups ?? {}, here);
    if (value !== undefined) best = { value, start: at, end: at + match[0].length };
  }
  return best;
};

/** Hits from left to right, none overlapping. Only beginnings of words are tried. */
const scan = <T>(rules: readonly Rule<T>[], text: string, here: Here): Hit<T>[] => {
  const out: Hit<T>[] = [];
  let free = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.index < free) continue;
    const hit = longestAt(rules, text, word.index, here);
    if (!hit) continue;
    out.push(hit);
    free = hit.end;
  }
  return out;
};

const EVENING = /^(?:i ?kvall|tonight)$/;
const BESIDE = /^[\s,]*(?:och |and |den )?$/;
const withTime = (date: When, time: Clock): When => ({
  ...date,
  grain: 'minute',
  time: time.time,
  assumed: [...date.assumed, ...time.assumed],
  ...(time.wrong ? { wrong: time.wrong } : {}),
});
const timeAlone = (time: Clock, here: Here): When => {
  const past = here.lean === 'future' && time.time <= here.now.time;
  const date = past ? addDays(here.now.date, 1) : here.now.date;
  return withTime({ from: date, to: date, grain: 'day', assumed: [past ? 'tomorrow' : 'today'] }, time);
};

/** Dates and times in a text as people write them, Swedish or English, in the order they stand. */
export const findWhen = (text: string, here: Here): Found[] => {
  const folded = foldLetters(text);
  const dates = scan(DATE_RULES, folded, here);
  // A time inside a date is part of that date ("14.1.2027" is no time).
  const times = scan(TIME_RULES, folded, here).filter((t) => !dates.some((d) => t.start < d.end && d.start < t.end));
  const beside = (a: { end: number }, b: { start: number }) => a.end <= b.start && BESIDE.test(folded.slice(a.end, b.start));
  const used = new Set<Hit<Clock>>();
  const found = dates.map((d): Found => {
    const free = (t: Hit<Clock>) => !used.has(t);
    const time =
      d.value.time === undefined && d.value.grain === 'day'
        ? (times.find((t) => free(t) && beside(d, t)) ?? times.find((t) => free(t) && beside(t, d)))
        : undefined;
    const evening = EVENING.test(folded.slice(d.start, d.end));
    if (time) {
      used.add(time);
      const [h = 0, m = ''] = time.value.time.split(':');
      const clock: Clock = evening && Number(h) >= 7 && Number(h) < 12 ? { time: `${Number(h) + 12}:${m}`, assumed: [] } : time.value;
      return { when: withTime(d.value, clock), start: Math.min(d.start, time.start), end: Math.max(d.end, time.end) };
    }
    if (evening) return { when: withTime(d.value, { time: '18:00', assumed: ['part-of-day'] }), start: d.start, end: d.end };
    return { when: d.value, start: d.start, end: d.end };
  });
  const alone = times.filter((t) => !used.has(t) && !t.value.weak).map((t): Found => ({ when: timeAlone(t.value, here), start: t.start, end: t.end }));
  return [...found, ...alone].sort((a, b) => a.start - b.start);
};

/** What a whole text means when it is a date or a time and nothing else. */
export const readWhen = (text: string, here: Here): When | undefined => {
  const trimmed = text.trim().replace(/[.,;]+$/, '');
  const [first, ...more] = findWhen(trimmed, here);
  return first && more.length === 0 && first.start === 0 && first.end === trimmed.length ? first.when : undefined;
};
