import { z } from 'zod';
import { LeadTimesByKind } from './lead-times.ts';
import { Statute } from './statute.ts';

const Question = z.string().min(5).max(120);

/** What differs between associations besides their records. */
export const Settings = z.strictObject({
  /** IANA zone in which times are written and reminders fall due. */
  zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), { message: 'an IANA zone such as Europe/Stockholm' }),
  /** ISO 3166 country whose holidays are not worked. */
  country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters such as SE'),
  /** Days that the association has closed besides holidays. */
  closed: z.array(z.iso.date()).default([]),
  leadTimes: LeadTimesByKind.default({}),
  /** Questions that the records answer, to start with: of different kinds, in both languages. */
  examples: z.strictObject({ sv: z.array(Question).max(3), en: z.array(Question).max(3) }).optional(),
  statutes: z.array(Statute).default([]),
});
export type Settings = z.infer<typeof Settings>;
