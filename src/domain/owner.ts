import { z } from 'zod';
import { Id } from './fact.ts';

/** Who something is assigned to: a person by id, a role in words, a municipality, or a body. */
export const Owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: z.string(), name: z.string() }),
  z.strictObject({ kind: z.literal('role'), name: z.string() }),
  z.strictObject({ kind: z.literal('municipality'), id: Id }),
  z.strictObject({ kind: z.literal('body'), id: Id }),
]);
export type Owner = z.infer<typeof Owner>;
