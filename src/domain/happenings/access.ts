import { z } from 'zod';

/** Who was refused what, and who took a file away, are history too. */
export const accessHappenings = [
  z.strictObject({ type: z.literal('access.refused'), command: z.string(), reason: z.string() }),
  z.strictObject({ type: z.literal('file.fetched'), file: z.enum(['notice', 'minutes']), meeting: z.string() }),
] as const;
