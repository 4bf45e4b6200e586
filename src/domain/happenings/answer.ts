import { z } from 'zod';
import type { Visibility } from '../fact.ts';
import type { Stamp } from '../stamp.ts';

export const answerHappenings = [
  z.strictObject({
    type: z.literal('answer.flagged'),
    task: z.string(),
    verdict: z.enum(['helpful', 'wrong']),
    question: z.string(),
    answer: z.string(),
    records: z.array(z.string()),
  }),
] as const;
type AnswerHappening = z.infer<(typeof answerHappenings)[number]>;

export type Flag = {
  task: string;
  verdict: 'helpful' | 'wrong';
  question: string;
  answer: string;
  records: readonly string[];
  by: string;
  at: string;
  visibility: Visibility;
};

export type FlagState = { readonly flags: readonly Flag[] };
export const noFlags = (): FlagState => ({ flags: [] });
export const copyFlags = (s: FlagState): FlagState => ({ flags: [...s.flags] });
export const foldAnswer = <S extends FlagState>(state: S, what: AnswerHappening, stamp: Stamp): S => {
  const { task, verdict, question, answer, records } = what;
  (state.flags as Flag[]).push({ task, verdict, question, answer, records, by: stamp.recordedBy, at: stamp.recordedAt, visibility: stamp.visibility });
  return state;
};
