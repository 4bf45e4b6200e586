import { readFileSync } from 'node:fs';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Answer, answer } from '../../src/question/answer.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import type { Gold } from '../helpers/grade.ts';

/** Questions that the engine was fitted on, written by people who had not seen it; `short` by us, as people type on a phone. None of them is held out. */
export const SETS = [
  'tuned-1',
  'tuned-2',
  'tuned-3',
  'tuned-4',
  'tuned-5',
  'tuned-6',
  'tuned-7',
  'tuned-8',
  'tuned-9',
  'tuned-10',
  'tuned-11',
  'tuned-12',
  'tuned-13',
  'tuned-14',
  'tuned-15',
  'tuned-16',
  'tuned-17',
  'tuned-18',
  'tuned-19',
  'tuned-20',
  'tuned-21',
  'tuned-22',
  'tuned-23',
  'tuned-24',
  'tuned-25',
  'tuned-26',
  'short',
  'known',
] as const;
export type SetName = (typeof SETS)[number];

export const questionsOf = (set: SetName): Gold[] =>
  readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Gold);
export const allQuestions = (): Gold[] => SETS.flatMap(questionsOf);

export const DATA = 'data/skanes-kommuner';
/** One day for all tests, so that "förra året" means the same every day. */
export const TODAY = '2026-11-22';
export const freshKnowledge = (folder = DATA): Knowledge => buildKnowledge(readRecords(folder));

const viewer = { actor: { id: 'test', name: 'test', roles: [] }, place: 'private' } as const;
/** Asks as anybody may; the last of several turns is the question. */
export const ask = (q: string | readonly string[], knowledge: Knowledge, locale: 'sv' | 'en' = 'sv', today = TODAY): Answer => {
  const turns = [q].flat();
  return answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1), locale, today, viewer }, knowledge);
};

/** Whether a question, or the last of several turns, is answered, and with what words. */
export const told = (q: string | readonly string[], knowledge: Knowledge): readonly [answered: boolean, text: string] => {
  const { answered, text } = ask(q, knowledge);
  return [answered, text];
};
