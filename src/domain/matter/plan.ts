import type { MeetingDates } from '../meeting-dates.ts';
import type { WorkingDays } from '../working-days.ts';

/** What a plan is counted from: the days around a meeting of each body, its meetings that are known, and the days that are worked. */
export type PlanFrom = {
  /** The days that belong to a meeting of the body on a day, those that its statutes set among them. */
  datesOf(body: string, day: string): Omit<MeetingDates, 'approval'>;
  /** How many working days after a meeting its minutes are approved. */
  approvalOf(body: string): number;
  /** Dates of meetings of the body that are known, nearest first. */
  meetingsOf(body: string): readonly string[];
  working: WorkingDays;
};
/** One body of a plan. `latest` is the last day it can meet; `meeting` the last known meeting on or before it; the other days belong to that one. */
export type PlanStep = { body: string; latest: string; meeting?: string } & Omit<MeetingDates, 'approval'>;

/**
 * From a body's meeting backwards: each earlier body must have met, and its minutes been approved, on the day when the next body's items
 * are due. All counting is in working days. First body first.
 */
export const planBack = (chain: readonly string[], date: string, { datesOf, approvalOf, meetingsOf, working }: PlanFrom): PlanStep[] => {
  const steps: PlanStep[] = [];
  let due: string | undefined;
  for (const body of [...chain].reverse()) {
    const latest: string = due === undefined ? date : working.add(due, -approvalOf(body));
    const meeting = due === undefined ? date : meetingsOf(body).findLast((day) => day <= latest);
    const day = meeting ?? latest;
    const { cutOff, notice, mailing } = datesOf(body, day);
    due = cutOff;
    steps.push({ body, latest, ...(meeting === undefined ? {} : { meeting }), cutOff, notice, mailing });
  }
  return steps.reverse();
};
