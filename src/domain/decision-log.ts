import { foldAscii } from '../i18n/fold.ts';
import { following } from './collection.ts';
import type { Decision, Outcome } from './happenings/outcome.ts';
import type { Recorded } from './stamp.ts';

/** An outcome as the log is looked through: what each decision says, folded. */
export type Logged = { outcome: Recorded<Outcome>; day: string; seq: number; decisions: readonly { decision: Decision; said: string }[] };
/** Those that the same people may see: how many decisions, and in which outcomes. */
export type Sighted = Pick<Recorded<Outcome>, 'visibility' | 'body'> & { decisions: number; of: Set<Logged> };
/** An outcome never changes: it is folded when it is first looked through, and forgotten with it. */
const folded = new WeakMap<Recorded<Outcome>, Logged>();
const loggedOf = (outcome: Recorded<Outcome>): Logged => {
  const known = folded.get(outcome);
  if (known) return known;
  const decisions = outcome.decisions.map((decision) => ({ decision, said: foldAscii(`${decision.text} ${decision.matter ?? ''}`) }));
  const made = { outcome, day: outcome.meeting.date, seq: outcome.seq, decisions };
  folded.set(outcome, made);
  return made;
};

const sightsOf = (all: readonly Logged[]): Sighted[] => {
  const sights = new Map<string, Sighted>();
  for (const logged of all) {
    const { visibility, body } = logged.outcome;
    const key = `${visibility} ${body}`;
    const sight = sights.get(key) ?? { visibility, body, decisions: 0, of: new Set() };
    sight.decisions += logged.decisions.length;
    sight.of.add(logged);
    sights.set(key, sight);
  }
  return [...sights.values()];
};

/** What a list of outcomes says, in one text: to look for a word in each of thousands takes far longer. */
class DecisionLog {
  readonly all: readonly Logged[];
  readonly sights: readonly Sighted[];
  readonly #text: string;
  /** Where each begins in the text, and where the last ends. */
  readonly #begins: readonly number[];

  constructor(outcomes: readonly Recorded<Outcome>[]) {
    this.all = outcomes.map(loggedOf);
    this.sights = sightsOf(this.all);
    const [texts, begins] = [[] as string[], [] as number[]];
    let end = 0;
    for (const { decisions } of this.all) {
      const said = decisions.map((d) => `${d.said}\n`).join('');
      texts.push(said);
      begins.push(end);
      end += said.length;
    }
    this.#text = texts.join('');
    this.#begins = [...begins, end];
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
