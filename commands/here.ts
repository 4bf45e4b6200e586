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
