import { maySee } from '../../domain/actor.ts';
import type { Fact } from '../../domain/fact.ts';
import { areaOfGoal, bodiesOfGoal, isGoal, reportsOf } from '../../domain/goals.ts';
import type { GoalRecord, GoalStatus } from '../../domain/happenings/goal.ts';
import { yearsOf } from '../../domain/period.ts';
import type { Visit, WebParts } from '../parts.ts';

export type Shown = Pick<WebParts<never>, 'knowledge' | 'journal' | 'zone' | 'nameOf'>;
/** A goal with where it belongs and what was reported of it, newest first. */
export type Known = {
  goal: Fact;
  area?: string;
  bodies: readonly string[];
  years: readonly number[];
  reports: readonly GoalRecord[];
  status: GoalStatus;
};

/** Goals that this person may see, and how many goals and reports they may not. */
export const goalsSeen = ({ viewer }: Visit, web: Shown): { goals: Known[]; hidden: number } => {
  const { catalog, records } = web.knowledge();
  const state = web.journal.state();
  const all = records.facts.filter(isGoal);
  const mine = all.filter((g) => maySee(viewer, g.visibility));
  const goals = mine.map((goal): Known => {
    const area = areaOfGoal(goal, catalog);
    const reports = reportsOf(state, goal.id, (r) => maySee(viewer, r.visibility));
    return {
      goal,
      ...(area === undefined ? {} : { area }),
      bodies: bodiesOfGoal(goal, catalog),
      years: yearsOf(goal.period),
      reports,
      status: reports[0]?.status ?? 'not-reported',
    };
  });
  const reports = [...state.goalReports.values()].filter((r) => !maySee(viewer, r.visibility)).length;
  return { goals, hidden: all.length - mine.length + reports };
};

/** The year that is shown when none is chosen: this one, else the latest that has goals. */
export const usualYear = (goals: readonly Known[], now: number): string => {
  const years = goals.flatMap((g) => g.years);
  return years.includes(now) ? String(now) : years.length === 0 ? '' : String(Math.max(...years.filter((y) => y <= now), 0) || Math.min(...years));
};
