import { z } from 'zod';
import { BodyKind } from './entity.ts';

const days = z.number().int().min(0).max(120);
/**
 * How long before a meeting of a kind of body things must be done, in working days: the last day to propose an item (`cutOff`), to send
 * the papers (`mailing`) and the notice (`notice`); `approval` is how long after it the minutes are approved. The association's own
 * settings: shown as such, never cited as facts.
 */
export const LeadTimes = z.strictObject({ cutOff: days, mailing: days, notice: days, approval: days });
export type LeadTimes = z.infer<typeof LeadTimes>;

export const LeadTimesByKind = z.partialRecord(BodyKind, LeadTimes);
export type LeadTimesByKind = z.infer<typeof LeadTimesByKind>;

/** What holds for a kind of body that the association has set nothing for. */
const DEFAULT: LeadTimes = { cutOff: 10, mailing: 5, notice: 10, approval: 10 };
/** What the notice tells of is known when it goes out: items are taken up to the working day before it, whatever the settings say. */
export const leadTimesOf = (kind: z.infer<typeof BodyKind>, set: LeadTimesByKind): LeadTimes => {
  const times = set[kind] ?? DEFAULT;
  return { ...times, cutOff: Math.max(times.cutOff, times.notice + 1) };
};
