import { foldAscii } from '../i18n/fold.ts';
import type { Decision, Outcome } from './happenings/outcome.ts';
import type { Recorded } from './stamp.ts';
import type { State } from './state.ts';

/** What is looked for in the decision log; what is left out is not asked for. Days are ISO dates, both included. */
export type DecisionFilter = {
  body?: string;
  area?: string;
  municipality?: string;
  matter?: string;
  from?: string;
  to?: string;
  words?: readonly string[];
};
export type LoggedDecision = { decision: Decision; outcome: Recorded<Outcome> };

/** What the log knows of things besides what is recorded: a body's area, and what things are called. */
export type Naming = { areaOf(body: string): string | undefined; nameOf(id: string): string };

const fits = ({ decision: d, outcome: o }: LoggedDecision, filter: DecisionFilter, naming: Naming): boolean => {
  const { body, area, municipality, matter, from, to, words = [] } = filter;
  const said = foldAscii(`${d.text} ${d.matter ?? ''}`);
  const held = (text: string) => said.includes(foldAscii(text));
  if (body !== undefined && o.body !== body && d.to !== body) return false;
  if (area !== undefined && (d.area ?? naming.areaOf(o.body)) !== area) return false;
  if (municipality !== undefined && !d.municipalities?.includes(municipality) && !held(naming.nameOf(municipality))) return false;
  if (matter !== undefined && !held(matter)) return false;
  if (from !== undefined && o.meeting.date < from) return false;
  if (to !== undefined && o.meeting.date > to) return false;
  return words.every(held);
};

/** Every decision that holds and fits, the newest meeting first. The caller leaves out what the reader may not see. */
export const decisionLog = (state: Pick<State, 'outcomes'>, filter: DecisionFilter, naming: Naming): LoggedDecision[] =>
  [...state.outcomes.values()]
    .sort((a, b) => (a.meeting.date === b.meeting.date ? b.seq - a.seq : a.meeting.date < b.meeting.date ? 1 : -1))
    .flatMap((outcome) => outcome.decisions.map((decision) => ({ decision, outcome })))
    .filter((one) => fits(one, filter, naming));

/** Words outside quotation marks are looked for one by one, those inside as they stand. */
export const searchWords = (typed: string): string[] => {
  const quoted = [...typed.matchAll(/["”“»]([^"”“»«]+)["”“«»]/gu)];
  const rest = typed.replace(/["”“»]([^"”“»«]+)["”“«»]/gu, ' ');
  return [...quoted.map((m) => m[1] ?? ''), ...rest.split(/[\s,;]+/u)].map((w) => w.trim()).filter(Boolean);
};

/** Decisions that one reader may see, and how many there are besides. `blind`: those were counted without what is asked of their content. */
export type DecisionsFound = { seen: readonly LoggedDecision[]; hidden: number; blind: boolean };

/**
 * What of the log fits and may be seen. What may not be seen is counted by its body alone: were it compared with the words or the days that
 * are looked for, one could find out by trying what it says and when the meeting was.
 */
export const searchDecisions = (
  state: Pick<State, 'outcomes'>,
  filter: DecisionFilter,
  naming: Naming,
  sees: (outcome: Recorded<Outcome>) => boolean,
): DecisionsFound => {
  const { body } = filter;
  return {
    seen: decisionLog(state, filter, naming).filter(({ outcome }) => sees(outcome)),
    hidden: decisionLog(state, {}, naming).filter(({ outcome }) => !sees(outcome) && (body === undefined || outcome.body === body)).length,
    blind: Object.keys(filter).some((name) => name !== 'body'),
  };
};
