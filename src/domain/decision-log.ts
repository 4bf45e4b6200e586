import { foldAscii } from '../i18n/fold.ts';
import { following } from './collection.ts';
import type { Decision, Outcome } from './happenings/outcome.ts';
import type { Recorded } from './stamp.ts';

/** A decision as the log is looked through: what it says, folded, and where it stands among the others, the newest meeting last. */
export type Logged = { decision: Decision; outcome: Recorded<Outcome>; said: string; at: number };
/** Those that the same people may see. */
export type Sighted = Pick<Recorded<Outcome>, 'visibility' | 'body'> & { decisions: number };

/** More than there will be events: the day counts before the order in which meetings of one day were recorded. */
const A_DAY = 1e9;
const dayOf = (date: string) => Date.parse(date) / 86_400_000;
/** An outcome never changes: it is folded when it is first looked through, and forgotten with it. */
const folded = new WeakMap<Recorded<Outcome>, readonly Logged[]>();
const loggedOf = (outcome: Recorded<Outcome>): readonly Logged[] => {
  const known = folded.get(outcome);
  if (known) return known;
  const at = dayOf(outcome.meeting.date) * A_DAY + outcome.seq;
  const made = outcome.decisions.map((decision) => ({ decision, outcome, said: foldAscii(`${decision.text} ${decision.matter ?? ''}`), at }));
  folded.set(outcome, made);
  return made;
};
/** The newest meeting first; what one meeting decided stays in its order. */
export const newestFirst = (a: Logged, b: Logged): number => b.at - a.at;

const sightsOf = (all: readonly Logged[]): Sighted[] => {
  const sights = new Map<string, Sighted>();
  for (const { outcome } of all) {
    const { visibility, body } = outcome;
    const key = `${visibility} ${body}`;
    const sight = sights.get(key);
    if (sight) sight.decisions += 1;
    else sights.set(key, { visibility, body, decisions: 1 });
  }
  return [...sights.values()];
};

/** What a list of outcomes decided, newest first, and in one text: to look for a word in each of thousands takes far longer. */
class DecisionLog {
  readonly all: readonly Logged[];
  readonly sights: readonly Sighted[];
  readonly #text: string;
  /** Where each begins in the text, and where the last ends. */
  readonly #begins: readonly number[];

  constructor(outcomes: readonly Recorded<Outcome>[]) {
    this.all = outcomes.flatMap(loggedOf).sort(newestFirst);
    this.sights = sightsOf(this.all);
    const begins: number[] = [0];
    let end = 0;
    for (const { said } of this.all) {
      end += said.length + 1;
      begins.push(end);
    }
    this.#text = this.all.map(({ said }) => `${said}\n`).join('');
    this.#begins = begins;
  }

  /** Those that say something: all of them where nothing is looked for. */
  saying(words: string): readonly Logged[] {
    if (words === '') return this.all;
    const found: Logged[] = [];
    let nth = 0;
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, this.#begins[nth])) {
      while ((this.#begins[nth + 1] as number) <= at) nth += 1;
      found.push(this.all[nth] as Logged);
      nth += 1;
    }
    return found;
  }
}
export const logOf = following((outcomes: readonly Recorded<Outcome>[]) => new DecisionLog(outcomes));
