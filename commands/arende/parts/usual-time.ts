import { instantOf, wallAt } from '../../../src/domain/wall-time.ts';
import type { CommandContext } from '../../context.ts';

export const NINE = '09:00';
/** How many working days before the last day to answer the reminder comes, when no time is written. */
const BEFORE = 3;

export const usualDay = (due: string, { working }: Pick<CommandContext, 'working'>): string => working.add(due, -BEFORE);
/** Three working days before the last day at nine, or, when that has been, the next working day at nine. */
export const usualTime = (due: string, context: Pick<CommandContext, 'now' | 'zone' | 'working'>): string => {
  const { now, zone, working } = context;
  const day = usualDay(due, context);
  if (instantOf(day, NINE, zone).ms > now.getTime()) return `${day}T${NINE}`;
  return `${working.add(wallAt(now.getTime(), zone).date, 1)}T${NINE}`;
};
