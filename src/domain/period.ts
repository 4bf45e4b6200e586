import { z } from 'zod';

/**
 * A period as it is written in records, from the finest grain to the coarsest:
 * `2023-05-05`, `2023-05`, `2026-Q1`, `2021-spring|summer|autumn|winter`, `2021`, or two of these with `/` (both ends included).
 */
const ONE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4]|-(spring|summer|autumn|winter))?$/;
export const Period = z.string().refine((p) => p.split('/').length <= 2 && p.split('/').every((x) => ONE.test(x)), {
  message: 'a period is 2023-05-05, 2023-05, 2026-Q1, 2021-spring, 2021, or two of these with /',
});
export type Period = z.infer<typeof Period>;

export type Grain = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'span';
/** A period as days: `from` is the first day, `to` the last (ISO dates), both included. */
export type Span = { from: string; to: string; grain: Grain };

const SEASONS: Record<string, [string, string]> = {
  spring: ['01-01', '06-30'],
  summer: ['06-01', '08-31'],
  autumn: ['07-01', '12-31'],
  winter: ['11-01', '12-31'],
};
const pad = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const DAY_LENGTH = '2023-05-05'.length;
/** Days are told from the rest by their length: what is recorded has tens of thousands of them. */
const one = (text: string): Span => {
  if (text.length === DAY_LENGTH && text[7] === '-') return { from: text, to: text, grain: 'day' };
  const [year = '', rest = ''] = text.split('-');
  const y = Number(year);
  if (rest.startsWith('Q')) {
    const last = Number(rest[1]) * 3;
    return { from: `${year}-${pad(last - 2)}-01`, to: `${year}-${pad(last)}-${lastDay(y, last)}`, grain: 'quarter' };
  }
  const season = SEASONS[rest];
  if (season) return { from: `${year}-${season[0]}`, to: `${year}-${season[1]}`, grain: 'season' };
  if (rest) return { from: `${text}-01`, to: `${text}-${pad(lastDay(y, Number(rest)))}`, grain: 'month' };
  return { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' };
};

/** First and last day of a period. A span of two ends has grain `span`. */
export const spanOf = (period: Period): Span => {
  const at = period.indexOf('/');
  if (at < 0) return one(period);
  return { from: one(period.slice(0, at)).from, to: one(period.slice(at + 1)).to, grain: 'span' };
};
export const overlaps = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to;
const yearOf = (iso: string) => Number(iso.slice(0, 4));
/** Overlaps, and for terms of several years in more than the one year in which one follows on another: 2019–2023 is not 2023–2027. */
export const shares = (a: Span, b: Span): boolean => {
  if (!overlaps(a, b)) return false;
  if (a.grain !== 'span' || b.grain !== 'span') return true;
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
  const short = Math.min(yearOf(a.to) - yearOf(a.from), yearOf(b.to) - yearOf(b.from));
  return yearOf(to) > yearOf(from) || short < 2;
};
/** The calendar years that a period touches. */
export const yearsOf = (period: Period): number[] => {
  const { from, to } = spanOf(period);
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i);
};
