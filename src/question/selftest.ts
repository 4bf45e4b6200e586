import type { Locale } from '../i18n/locale.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { answer } from './answer.ts';

/** A question that the association knows the answer to. Of every group in `must` one alternative stands in a right answer. */
export type SelfTestQuestion = {
  id: string;
  q: string | readonly string[];
  lang?: Locale;
  must: readonly (readonly string[])[] /** The data have no answer: it must be refused. */;
  refused?: boolean;
};
export type SelfTestMiss = { id: string; q: string; text: string; why: 'answered' | 'refused' | 'lacks'; lacking: readonly string[] };
export type SelfTestResult = { asked: number; right: number; misses: readonly SelfTestMiss[] };

/** The share that must be right for the answers to be trusted. */
export const SELF_TEST_PASSES = 0.9;
export const passes = (result: SelfTestResult): boolean => result.asked > 0 && result.right / result.asked >= SELF_TEST_PASSES;

/** As it is compared: dashes, spaces, quotes and the size of letters make no difference. */
export const foldAnswer = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”"„«»’'`*_()[\]]/g, '');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True when the folded text holds the alternative: a figure as a whole figure, a short word or one with a space around it as a whole word. */
export const holds = (folded: string, alternative: string): boolean => {
  const raw = foldAnswer(alternative);
  const word = raw.trim();
  if (/^[\d.,: %-]+$/.test(word)) return new RegExp(`(?<![\\d.,])${escaped(word).replace(/ /g, ' ?')}(?![\\d]|[.,]\\d)`).test(folded);
  const left = word.length <= 4 || raw !== raw.trimStart() ? '(?<![\\p{L}\\d])' : '';
  const right = raw !== raw.trimEnd() ? '(?![\\p{L}\\d])' : '';
  return left || right ? new RegExp(left + escaped(word) + right, 'u').test(folded) : folded.includes(word);
};

// What the test asks is what anybody may see.
const viewer = { actor: { id: 'selftest', name: 'selftest', roles: [] }, place: 'private' } as const;

const missOf = (question: SelfTestQuestion, knowledge: Knowledge, today: string): SelfTestMiss | undefined => {
  const turns = [question.q].flat();
  const q = turns.at(-1) ?? '';
  const a = answer({ text: q, thread: turns.slice(0, -1), locale: question.lang ?? 'sv', today, viewer }, knowledge);
  const miss = (why: SelfTestMiss['why'], lacking: readonly string[] = []): SelfTestMiss => ({ id: question.id, q, text: a.text, why, lacking });
  if (question.refused) return a.answered ? miss('answered') : undefined;
  if (!a.answered) return miss('refused');
  const folded = foldAnswer(a.text);
  const lacking = question.must.filter((group) => !group.some((alternative) => holds(folded, alternative))).map((group) => group.join(' / '));
  return lacking.length ? miss('lacks', lacking) : undefined;
};

/** Asks every question and says how many were right, and of each other what was wrong. */
export const selfTest = (questions: readonly SelfTestQuestion[], knowledge: Knowledge, today: string): SelfTestResult => {
  const misses = questions.flatMap((question) => missOf(question, knowledge, today) ?? []);
  return { asked: questions.length, right: questions.length - misses.length, misses };
};
