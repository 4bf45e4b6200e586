import { z } from 'zod';

/** Where a statement is written down. `passage` points at one or several cut-out passages of the document. */
export const Citation = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1),
  passage: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
});
export type Citation = z.infer<typeof Citation>;
