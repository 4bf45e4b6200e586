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

/** Neither a decision nor an outcome ever changes: what it says is folded when it is first looked through, and forgotten with it. */
const folded = new WeakMap<object, string>();
const kept = (one: object, text: () => string): string => {
  const known = folded.get(one);
  if (known !== undefined) return known;
  const said = text();
  folded.set(one, said);
  return said;
};
const saidBy = (d: Decision): string => kept(d, () => foldAscii(`${d.text} ${d.matter ?? ''}`));
const saidInAll = (o: Recorded<Outcome>): string => kept(o, () => o.decisions.map(saidBy).join('\n'));

const inDays = ({ meeting }: Outcome, { from, to }: DecisionFilter): boolean =>
  (from === undefined || meeting.date >= from) && (to === undefined || meeting.date <= to);
/** What of one outcome fits, in its order. */
const fitting = ({ body, area, municipality, matter, words = [] }: DecisionFilter, naming: Naming) => {
  const [place, held] = [
    foldAscii(municipality === undefined ? '' : naming.nameOf(municipality)),
    [...words, ...(matter === undefined ? [] : [matter])].map(foldAscii),
  ];
  return (outcome: Recorded<Outcome>): readonly Decision[] => {
    // What none of them says no single one says: most outcomes are passed by so.
    if (held.some((text) => !saidInAll(outcome).includes(text))) return [];
    return outcome.decisions.filter((d) => {
      if (body !== undefined && outcome.body !== body && d.to !== body) return false;
      if (area !== undefined && (d.area ?? naming.areaOf(outcome.body)) !== area) return false;
      if (municipality !== undefined && !d.municipalities?.includes(municipality) && !saidBy(d).includes(place)) return false;
      return held.length === 0 || held.every((text) => saidBy(d).includes(text));
    });
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
 * What of the log fits and may be seen, the newest meeting first. What may not be seen is counted by its body alone: were it compared with the words or the days that
 * are looked for, one could find out by trying what it says and when the meeting was.
 */
export const searchDecisions = (
  { outcomes }: Pick<State, 'outcomes'>,
  filter: DecisionFilter,
  naming: Naming,
  sees: (outcome: Recorded<Outcome>) => boolean,
): DecisionsFound => {
  const { body } = filter;
  const of = fitting(filter, naming);
  const found: { outcome: Recorded<Outcome>; decisions: readonly Decision[] }[] = [];
  let hidden = 0;
  for (const outcome of body === undefined ? outcomes.values() : outcomes.by('concerns', body)) {
    if (!sees(outcome)) {
      if (body === undefined || outcome.body === body) hidden += outcome.decisions.length;
      continue;
    }
    const decisions = inDays(outcome, filter) ? of(outcome) : [];
    if (decisions.length > 0) found.push({ outcome, decisions });
  }
  const seen = found
    .sort(({ outcome: a }, { outcome: b }) => (a.meeting.date === b.meeting.date ? b.seq - a.seq : a.meeting.date < b.meeting.date ? 1 : -1))
    .flatMap(({ outcome, decisions }) => decisions.map((decision) => ({ decision, outcome })));
  return { seen, hidden, blind: Object.keys(filter).some((name) => name !== 'body') };
};
