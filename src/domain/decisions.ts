import { foldAscii } from '../i18n/fold.ts';
import { type Logged, logOf, newestFirst } from './decision-log.ts';
import type { Decision, DecisionKind, Outcome } from './happenings/outcome.ts';
import type { Recorded } from './stamp.ts';
import type { State } from './state.ts';

/** What is looked for in the decision log; what is left out is not asked for. Days are ISO dates, both included. */
export type DecisionFilter = {
  body?: string;
  area?: string;
  municipality?: string;
  kind?: DecisionKind;
  matter?: string;
  from?: string;
  to?: string;
  words?: readonly string[];
};
export type LoggedDecision = { decision: Decision; outcome: Recorded<Outcome> };

/** What the log knows of things besides what is recorded: a body's area, and what things are called. */
export type Naming = { areaOf(body: string): string | undefined; nameOf(id: string): string };

/** What is looked for in the text of a decision, folded. */
const soughtIn = ({ matter, words = [] }: DecisionFilter): string[] => [...words, ...(matter === undefined ? [] : [matter])].map(foldAscii);
/** What a decision must be, besides that it says the `rest` of the words; nothing where nothing more is asked. */
const fitting = ({ body, area, municipality, kind, from, to }: DecisionFilter, rest: readonly string[], naming: Naming) => {
  const place = foldAscii(municipality === undefined ? '' : naming.nameOf(municipality));
  const conditions: ((logged: Logged) => boolean)[] = [];
  if (from !== undefined) conditions.push(({ outcome }) => outcome.meeting.date >= from);
  if (to !== undefined) conditions.push(({ outcome }) => outcome.meeting.date <= to);
  if (body !== undefined) conditions.push(({ outcome, decision }) => outcome.body === body || decision.to === body);
  if (area !== undefined) conditions.push(({ outcome, decision }) => (decision.area ?? naming.areaOf(outcome.body)) === area);
  if (municipality !== undefined) conditions.push(({ decision, said }) => decision.municipalities?.includes(municipality) || said.includes(place));
  if (kind !== undefined) conditions.push(({ decision }) => (decision.kind ?? 'decided') === kind);
  for (const text of rest) conditions.push(({ said }) => said.includes(text));
  return conditions;
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
  const [longest = '', ...rest] = soughtIn(filter).sort((a, b) => b.length - a.length);
  const conditions = fitting(filter, rest, naming);
  const found: (readonly Logged[])[] = [];
  let hidden = 0;
  const lists = body === undefined ? outcomes.keysOf('body').map((one) => outcomes.by('body', one)) : [outcomes.by('concerns', body)];
  for (const log of lists.map(logOf)) {
    const closed = log.sights.filter((sight) => !sees(sight));
    for (const sight of closed) if (body === undefined || sight.body === body) hidden += sight.decisions;
    const isClosed = ({ outcome }: Logged) => closed.some((sight) => sight.visibility === outcome.visibility && sight.body === outcome.body);
    const open = closed.length === 0 ? log.saying(longest) : log.saying(longest).filter((logged) => !isClosed(logged));
    found.push(conditions.length === 0 ? open : open.filter((logged) => conditions.every((fits) => fits(logged))));
  }
  return { seen: found.flat().sort(newestFirst), hidden, blind: Object.keys(filter).some((name) => name !== 'body') };
};
