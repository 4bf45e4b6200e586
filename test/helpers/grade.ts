import { foldAnswer as fold, holds } from '../../src/question/selftest.ts';

/**
 * A question with what a right answer holds: of every group in `must` one alternative, nothing of `not`, a citation of `doc` (of any source,
 * where that is empty). Of type "hidden" is what the asker may not see: an answer and a refusal are right that say nothing of `not`.
 */
export type Gold = {
  id: string;
  type: string;
  lang: 'sv' | 'en';
  q: string | readonly string[];
  must?: readonly (readonly string[])[];
  not?: readonly string[];
  doc?: readonly string[];
  /** Built on a false premise: to deny it is as good as to refuse. */
  premise?: unknown;
};
export type Given = { text: string; direct: string; answered: boolean; documents: readonly string[] };
export type Verdict = {
  id: string;
  type: string;
  verdict: 'right' | 'wrong' | 'refused';
  why: string /** Undefined where the first sentence is not judged on its own. */;
  direct?: boolean;
};

const LONGEST: Readonly<Record<string, number>> = { list: 1200, compare: 900, goal: 1200, network: 1200, status: 900 };
const DENIALS = ['inte', 'ingen', 'inget', 'inga', 'saknas', 'aldrig', 'not', 'no', 'never', 'nothing', 'kvar', 'still'];

const holdsAll = (text: string, gold: Gold) => (gold.must ?? []).every((group) => group.some((alternative) => holds(fold(text), alternative)));

const judged = (gold: Gold, given: Given): { verdict: Verdict['verdict']; why: string } => {
  const text = fold(given.text);
  const forbidden = (gold.not ?? []).filter((alternative) => holds(text, alternative));
  if (gold.type === 'hidden') return forbidden.length ? { verdict: 'wrong', why: `tells ${JSON.stringify(forbidden)}` } : { verdict: 'right', why: '' };
  if (gold.type === 'unanswerable') {
    const denied = gold.premise !== undefined && DENIALS.some((d) => holds(text, ` ${d} `));
    return !given.answered || denied ? { verdict: 'right', why: '' } : { verdict: 'wrong', why: 'answered what has no answer' };
  }
  if (!given.answered) return { verdict: 'refused', why: 'refused' };
  const lacking = (gold.must ?? []).filter((group) => !group.some((alternative) => holds(text, alternative)));
  if (lacking.length) return { verdict: 'wrong', why: `lacks ${JSON.stringify(lacking)}` };
  if (forbidden.length) return { verdict: 'wrong', why: `says ${JSON.stringify(forbidden)}` };
  if (!given.documents.slice(0, 6).some((d) => !gold.doc?.length || gold.doc.includes(d)))
    return { verdict: 'wrong', why: `cites ${given.documents.join(', ')}` };
  return given.text.length > (LONGEST[gold.type] ?? 600) ? { verdict: 'wrong', why: `${given.text.length} characters` } : { verdict: 'right', why: '' };
};

/** Whether an answer is right. Its first sentence is judged on its own for plain questions: one or two things to say, no list. */
export const grade = (gold: Gold, given: Given): Verdict => {
  const found = judged(gold, given);
  const plain = gold.type !== 'unanswerable' && gold.type !== 'hidden' && given.answered && (gold.must ?? []).length <= 2 && LONGEST[gold.type] === undefined;
  // A dump or a wrong source is judged by the whole answer, so it has no first sentence of its own.
  const direct = found.verdict === 'right' && holdsAll(given.direct, gold);
  return { id: gold.id, type: gold.type, ...found, ...(plain ? { direct } : {}) };
};

export type Score = { n: number; right: number; wrong: number; unanswerable: number; direct: number; misses: readonly Verdict[] };
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Shares of a whole set. `unanswerable` is the share of questions without an answer that were not answered. */
export const score = (verdicts: readonly Verdict[]): Score => {
  const none = verdicts.filter((v) => v.type === 'unanswerable');
  const plain = verdicts.filter((v) => v.direct !== undefined);
  return {
    n: verdicts.length,
    right: share(verdicts.filter((v) => v.verdict === 'right').length, verdicts.length),
    wrong: share(verdicts.filter((v) => v.verdict === 'wrong').length, verdicts.length),
    unanswerable: share(none.filter((v) => v.verdict === 'right').length, none.length),
    direct: share(plain.filter((v) => v.direct).length, plain.length),
    misses: verdicts.filter((v) => v.verdict !== 'right'),
  };
};
