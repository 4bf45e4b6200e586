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
    /** What the person who says so adds: what is wrong, or what is right. */
    note: z.string().min(1).optional(),
  }),
  /** What was wrong has been put right, and how. */
  z.strictObject({ type: z.literal('answer.corrected'), task: z.string(), note: z.string().min(1) }),
] as const;
type AnswerHappening = z.infer<(typeof answerHappenings)[number]>;

export type Flag = {
  task: string;
  verdict: 'helpful' | 'wrong';
  question: string;
  answer: string;
  records: readonly string[];
  note?: string;
  by: string;
  at: string;
  visibility: Visibility;
  corrected?: { by: string; at: string; note: string };
};

export type FlagState = { readonly flags: readonly Flag[] };
export const noFlags = (): FlagState => ({ flags: [] });
export const copyFlags = (s: FlagState): FlagState => ({ flags: [...s.flags] });
export const foldAnswer = <S extends FlagState>(state: S, what: AnswerHappening, stamp: Stamp): S => {
  const flags = state.flags as Flag[];
  if (what.type === 'answer.corrected') {
    const at = flags.findLastIndex((f) => f.task === what.task);
    const flag = flags[at];
    if (flag && !flag.corrected) flags[at] = { ...flag, corrected: { by: stamp.recordedBy, at: stamp.recordedAt, note: what.note } };
    return state;
  }
  const { task, verdict, question, answer, records, note } = what;
  flags.push({
    task,
    verdict,
    question,
    answer,
    records,
    ...(note === undefined ? {} : { note }),
    by: stamp.recordedBy,
    at: stamp.recordedAt,
    visibility: stamp.visibility,
  });
  return state;
};
