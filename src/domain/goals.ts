import { type Actor, hasRole, mayRecordFor } from './actor.ts';
import { bodiesOf, type Things } from './bodies-of.ts';
import type { Fact } from './fact.ts';
import type { GoalRecord, GoalState } from './happenings/goal.ts';
import { overlaps, spanOf } from './period.ts';

const RELATIONS: ReadonlySet<Fact['relation']> = new Set(['goal', 'planned-activity', 'focus']);
/** What is wanted or intended: goals, planned activities and focuses in the data. */
export const isGoal = (fact: Pick<Fact, 'relation'>): boolean => RELATIONS.has(fact.relation);

/** What was reported of a goal and holds, as far as it is seen, newest first. */
export const reportsOf = (state: GoalState, goal: string, seen: (r: GoalRecord) => boolean = () => true): GoalRecord[] =>
  state.goalReports
    .by('goal', goal)
    .filter((r) => r.withdrawn === undefined && seen(r))
    .sort((a, b) => b.seq - a.seq);

const TOLD: ReadonlySet<Fact['relation']> = new Set([
  'result',
  'activity',
  'product',
  'start',
  'launch',
  'delay',
  'decision',
  'adoption',
  'change',
  'count',
  'follow-up',
  'end',
]);
/** What the documents report as done about the same subject, in the goal's time or after it began. Nothing says that it is the goal's doing. */
export const reportedIn = (facts: readonly Fact[], goal: Fact): Fact[] => {
  const { from } = spanOf(goal.period);
  return facts.filter(
    (f) =>
      f.subject === goal.subject &&
      f.mode === 'done' &&
      TOLD.has(f.relation) &&
      (spanOf(f.period).from >= from || overlaps(spanOf(f.period), spanOf(goal.period))),
  );
};

export const areaOfGoal = (goal: Fact, things: Pick<Things, 'get'>): string | undefined => goal.area ?? things.get(goal.subject)?.area;

/** The bodies whose coordinators report a goal: those it names as doing it, else those that look after its subject or area. */
export const bodiesOfGoal = (goal: Fact, things: Things): string[] => {
  const named = [...(goal.roles.who ?? []), ...(goal.roles.by ?? [])].flatMap((v) => (typeof v === 'string' && v.startsWith('@') ? [v.slice(1)] : []));
  const doing = named.filter((id) => things.get(id)?.kind === 'body');
  return doing.length ? doing : bodiesOf(goal.subject, things, areaOfGoal(goal, things));
};
export const mayReport = (actor: Actor, goal: Fact, things: Things): boolean =>
  hasRole(actor, 'secretary', 'administrator') || bodiesOfGoal(goal, things).some((body) => mayRecordFor(actor, body));
