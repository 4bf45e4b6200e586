import { Temporal } from 'temporal-polyfill';

/** Dates as people write them in the association's zone: ISO dates and wall times are strings, instants are milliseconds. */
export type Wall = { date: string; time: string };

const plain = (date: string) => Temporal.PlainDate.from(date);
const pad = (n: number) => String(n).padStart(2, '0');

/** The same times are asked for again and again, and each answer takes a hundred times as long as looking it up. */
const KEPT = 20_000;
const keep = <T>(kept: Map<string, T>, key: string, value: T): T => {
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, value);
  return value;
};

const walls = new Map<string, Wall>();
/** What the clock on the wall shows at an instant. */
export const wallAt = (ms: number, zone: string): Wall => {
  const key = `${Math.floor(Math.trunc(ms) / 1000)} ${zone}`;
  return walls.get(key) ?? keep(walls, key, findWall(ms, zone));
};
const findWall = (ms: number, zone: string): Wall => {
  const z = Temporal.Instant.fromEpochMilliseconds(Math.trunc(ms)).toZonedDateTimeISO(zone);
  return { date: z.toPlainDate().toString(), time: `${pad(z.hour)}:${pad(z.minute)}` };
};

export type WallInstant = { readonly ms: number; readonly how: 'plain' | 'gap' | 'twice' };
const instants = new Map<string, WallInstant>();

/**
 * The instant of a wall time. A time that does not exist (the clock is put forward) is moved forward by the gap, a time that comes
 * twice is the first: RFC 5545 3.3.5. `how` says which, so that it can be shown.
 */
export const instantOf = (date: string, time: string, zone: string): WallInstant => {
  const key = `${date}T${time} ${zone}`;
  return instants.get(key) ?? keep(instants, key, findInstant(date, time, zone));
};
const findInstant = (date: string, time: string, zone: string): WallInstant => {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (early.epochMilliseconds === late.epochMilliseconds) return { ms: early.epochMilliseconds, how: 'plain' };
  const gap = !early.toPlainDateTime().equals(wall);
  return gap ? { ms: late.epochMilliseconds, how: 'gap' } : { ms: early.epochMilliseconds, how: 'twice' };
};

const DAY_MS = 86_400_000;
/** Midnight of a day, in a calendar without zones. Throws RangeError for what is no day. */
const midnight = (date: string): Date => {
  const at = new Date(`${date}T00:00Z`);
  // 31 February is read as a day in March, and said to be what it was read as.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) throw new RangeError(`not a day: ${date}`);
  return at;
};
export const addDays = (date: string, days: number): string => new Date(midnight(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
/** The same day of a later month, or its last day where the month is shorter. */
export const addMonths = (date: string, months: number): string => plain(date).add({ months }).toString();
/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => midnight(date).getUTCDay() || 7;
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An ISO date, or undefined for a day that is not in the calendar (31 February). */
export const dateOf = (year: number, month: number, day: number): string | undefined =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
export const timeOf = (hour: number, minute: number): string | undefined =>
  hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? `${pad(hour)}:${pad(minute)}` : undefined;

/** Monday of an ISO week; undefined for week 53 in a year that has 52. */
export const mondayOfWeek = (year: number, week: number): string | undefined => {
  const fourth = plain(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return week >= 1 && monday.yearOfWeek === year ? monday.toString() : undefined;
};
