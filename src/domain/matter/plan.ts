import type { LeadTimes } from '../lead-times.ts';
import type { WorkingDays } from '../working-days.ts';

/** What a plan is counted from: the lead times of each body, its meetings that are known, and the days that are worked. */
export type PlanFrom = {
  timesOf(body: string): LeadTimes;
  /** Dates of meetings of the body that are known, nearest first. */
  meetingsOf(body: string): readonly string[];
  working: WorkingDays;
};
/** One body of a plan. `latest` is the last day it can meet; `meeting` the last known meeting on or before it; the other days belong to that one. */
export type PlanStep = { body: string; latest: string; meeting?: string; cutOff: string; mailing: string };

/**
 * From a body's meeting backwards: each earlier body must have met, and its minutes been approved, on the day when the next body's items
 * are due. All counting is in working days. First body first.
 */
export const planBack = (chain: readonly string[], date: string, { timesOf, meetingsOf, working }: PlanFrom): PlanStep[] => {
  const steps: PlanStep[] = [];
  let due: string | undefined;
  for (const body of [...chain].reverse()) {
    const times = timesOf(body);
    const latest: string = due === undefined ? date : working.add(due, -times.approval);
    const meeting = due === undefined ? date : meetingsOf(body).findLast((day) => day <= latest);
    const day = meeting ?? latest;
    due = working.add(day, -times.cutOff);
    steps.push({ body, latest, ...(meeting === undefined ? {} : { meeting }), cutOff: due, mailing: working.add(day, -times.mailing) });
  }
  return steps.reverse();
};
