import { z } from 'zod';

/** The whole journal was copied to a file on the machine: how, when, which file, and how far it went. */
export const JournalCopied = z.strictObject({
  type: z.literal('journal.copied'),
  how: z.enum(['export', 'backup']),
  at: z.iso.datetime(),
  file: z.string().min(1),
  events: z.number().int().min(0),
  head: z.string(),
});

/** Who was refused what, and who took a file or the whole journal away, are history too. */
export const accessHappenings = [
  z.strictObject({ type: z.literal('access.refused'), command: z.string(), reason: z.string() }),
  z.strictObject({ type: z.literal('file.fetched'), file: z.enum(['notice', 'minutes']), meeting: z.string() }),
  JournalCopied,
] as const;
