import { wallAt } from '../src/domain/wall-time.ts';
import { type Here, readWhen } from '../src/domain/when/when.ts';
import type { CommandContext } from './context.ts';

type Clocked = Pick<CommandContext, 'now' | 'zone' | 'working'>;

export const hereOf = (context: Clocked, lean: Here['lean']): Here => ({
  now: wallAt(context.now.getTime(), context.zone),
  nowMs: context.now.getTime(),
  zone: context.zone,
  working: context.working,
  lean,
});
/** The same place at another day: what comes after a meeting is counted from that meeting. */
export const hereOn = (context: Clocked, date: string): Here => ({ ...hereOf(context, 'future'), now: { date, time: '00:00' } });

/** One day as somebody wrote it, or why it is none. */
export const readDay = (typed: string, here: Here): { date: string } | { why: string } => {
  const when = readWhen(typed, here);
  if (!when) return { why: 'unread' };
  if (when.wrong) return { why: when.wrong };
  return when.from === when.to ? { date: when.from } : { why: 'coarse' };
};

const DAY = 24 * 3_600_000;
const daysFrom = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;
/**
 * A day without a year that is nearer ahead, later this year, than it is behind: "31/12" at the end of November. Where what it is about is
 * known to begin on some day, that day lies between the two instead. Undefined when it is not.
 */
export const soonerAhead = (typed: string, context: Clocked, begins?: string): { past: string; ahead: string } | undefined => {
  const [past, ahead] = (['past', 'future'] as const).map((lean) => readDay(typed, hereOf(context, lean)));
  if (!past || !ahead || !('date' in past) || !('date' in ahead)) return undefined;
  const now = hereOf(context, 'past').now.date;
  const within = begins === undefined ? ahead.date.slice(0, 4) === now.slice(0, 4) : past.date < begins && begins <= ahead.date;
  // A year apart: weekdays and "den 3" are near both ways, and the last one is meant.
  return within && daysFrom(past.date, ahead.date) > 300 && daysFrom(now, ahead.date) < daysFrom(past.date, now)
    ? { past: past.date, ahead: ahead.date }
    : undefined;
};
/** The same day of another year that one without a year may mean as well: that which has been, and that to come. */
export const inOtherYear = (typed: string, context: Clocked): { past: string; ahead: string } | undefined => {
  const [past, ahead] = (['past', 'future'] as const).map((lean) => readDay(typed, hereOf(context, lean)));
  if (!past || !ahead || !('date' in past) || !('date' in ahead) || past.date === ahead.date) return undefined;
  return past.date.slice(5) === ahead.date.slice(5) ? { past: past.date, ahead: ahead.date } : undefined;
};
/** How long ago a day is that somebody forgot, rather than one of next year that they mean: about four months. */
const LATELY = 120;
/** Two readings of a day without a year, of which the earlier one lies shortly before `now` and the later one far ahead. */
export const passedLately = (now: string, past: string | undefined, ahead: string | undefined): boolean =>
  past !== undefined && ahead !== undefined && past < now && daysFrom(past, now) <= LATELY && daysFrom(now, ahead) > LATELY;
