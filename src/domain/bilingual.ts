import { z } from 'zod';

/** The same thing said in Swedish and in English. */
export const Bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** Words people use for a thing, per language. Never whole questions: at most four words, no question word. */
const QUESTION = /\?|(?:^|\s)(?:vad|vem|vilka|vilken|vilket|hur|när|var|varför|vems|what|who|which|how|when|where|why|whose)(?:\s|$)/i;
const FIVE_WORDS = /\S(?:\s+\S+){3}\s+\S/;
export const Term = z
  .string()
  .min(1)
  .refine((t) => !FIVE_WORDS.test(t), { message: 'a term has at most four words' })
  .refine((t) => !QUESTION.test(t), { message: 'a term is not a question' });
export const Terms = z.strictObject({ sv: z.array(Term), en: z.array(Term) });
export type Terms = z.infer<typeof Terms>;
