import { z } from 'zod';
import { Collection, type Grouped } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { correct, type Kept, keep, withdraw } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

/** How a goal stands. That nobody has reported is a value of its own: it says neither good nor bad. */
export const GOAL_STATUSES = ['not-reported', 'not-started', 'ongoing', 'delayed', 'partly', 'done', 'not-done', 'stopped'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** What was reported about a goal on a day. `goal` is the id of its record in the data. */
export const GoalReport = z.strictObject({
  id: z.string(),
  goal: Id,
  status: z.enum(GOAL_STATUSES),
  date: IsoDate,
  comment: z.string().optional(),
  figure: z.strictObject({ n: z.number(), unit: z.string().optional() }).optional(),
});
export type GoalReport = z.infer<typeof GoalReport>;

export const goalHappenings = [
  z.strictObject({ type: z.literal('goal.reported'), report: GoalReport }),
  /** Told anew under its own id. */
  z.strictObject({ type: z.literal('goal.corrected'), report: GoalReport, why: z.string().min(1) }),
  /** Recorded by mistake: it no longer counts, and is kept. */
  z.strictObject({ type: z.literal('goal.withdrawn'), report: z.string(), why: z.string().min(1) }),
] as const;
type GoalHappening = z.infer<(typeof goalHappenings)[number]>;
export type GoalRecord = Kept<GoalReport>;

/** Every report of every goal, by its id, oldest first: the newest of a goal holds, the earlier ones are its history. */
export type GoalState = { readonly goalReports: Grouped<GoalRecord, 'goal'> };
export const noGoals = (): GoalState => ({ goalReports: new Collection({ goal: (r) => [r.goal] }) });
export const copyGoals = (s: GoalState): GoalState => ({ goalReports: s.goalReports.copy() });
export const foldGoal = <S extends GoalState>(state: S, what: GoalHappening, stamp: Stamp): S => {
  switch (what.type) {
    case 'goal.reported':
      keep(state.goalReports, what.report, stamp);
      return state;
    case 'goal.corrected':
      correct(state.goalReports, what.report, what.why, stamp);
      return state;
    case 'goal.withdrawn':
      withdraw(state.goalReports, what.report, what.why, stamp);
      return state;
  }
};
