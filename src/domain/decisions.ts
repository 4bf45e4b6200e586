import { foldAscii } from '../i18n/fold.ts';
import { type Logged, logOf } from './decision-log.ts';
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

const inDays = ({ day }: Logged, { from, to }: DecisionFilter): boolean => (from === undefined || day >= from) && (to === undefined || day <= to);
/** What is looked for in the text of a decision, folded. */
const soughtIn = ({ matter, words = [] }: DecisionFilter): string[] => [...words, ...(matter === undefined ? [] : [matter])].map(foldAscii);
/** What of one outcome fits, in its order. */
const fitting = (filter: DecisionFilter, naming: Naming) => {
  const { body, area, municipality } = filter;
  const [place, held] = [foldAscii(municipality === undefined ? '' : naming.nameOf(municipality)), soughtIn(filter)];
  return ({ outcome, decisions }: Logged): readonly Decision[] => {
    const fits = ({ decision: d, said }: Logged['decisions'][number]): boolean => {
      if (body !== undefined && outcome.body !== body && d.to !== body) return false;
      if (area !== undefined && (d.area ?? naming.areaOf(outcome.body)) !== area) return false;
      if (municipality !== undefined && !d.municipalities?.includes(municipality) && !said.includes(place)) return false;
      return held.every((text) => said.includes(text));
    };
    const fitting: Decision[] = [];
    for (const one of decisions) if (fits(one)) fitting.push(one.decision);
    return fitting;
  };
};

/** Words outside quotation marks are looked for one by one, those inside as they stand. */
export const searchWords = (typed: string): string[] => {
  const quoted = [...typed.matchAll(/["”“»]([^"”“»«]+)["”“«»]/gu)];
  const rest = typed.replace(/["”“»]([^"”“»«]+)["”“«»]/gu, ' ');
  return [...quoted.map((m) => m[1] ?? ''), ...rest.split(/[\s,;]+/u)].map((w) => w.trim()).filter(Boolean);
};

/** Decisions that one reader may see, and how many there are besides. `blind`: those were counted without what is asked of their content. */
export type DecisionsFound = { seen: readonly LoggedDecision[]; hidden: number; blind: boolean };

/**
 * What of the log fits and may be seen, the newest meeting first. What may not be seen is counted by its body alone: were it compared with the
 * words or the days that are looked for, one could find out by trying what it says and when the meeting was.
 */
export const searchDecisions = (
  { outcomes }: Pick<State, 'outcomes'>,
  filter: DecisionFilter,
  naming: Naming,
  sees: (outcome: Pick<Recorded<Outcome>, 'visibility' | 'body'>) => boolean,
): DecisionsFound => {
  const { body } = filter;
  const of = fitting(filter, naming);
  const [longest = ''] = soughtIn(filter).sort((a, b) => b.length - a.length);
  const found: { logged: Logged; decisions: readonly Decision[] }[] = [];
  let hidden = 0;
  const lists = body === undefined ? outcomes.keysOf('body').map((one) => outcomes.by('body', one)) : [outcomes.by('concerns', body)];
  for (const log of lists.map(logOf)) {
    const closed = log.sights.filter((sight) => !sees(sight));
    for (const sight of closed) if (body === undefined || sight.body === body) hidden += sight.decisions;
    for (const logged of log.saying(longest)) {
      const decisions = inDays(logged, filter) && !closed.some((sight) => sight.of.has(logged)) ? of(logged) : [];
      if (decisions.length > 0) found.push({ logged, decisions });
    }
  }
  const seen = found
    .sort(({ logged: a }, { logged: b }) => (a.day === b.day ? b.seq - a.seq : a.day < b.day ? 1 : -1))
    .flatMap(({ logged: { outcome }, decisions }) => decisions.map((decision) => ({ decision, outcome })));
  return { seen, hidden, blind: Object.keys(filter).some((name) => name !== 'body') };
};
