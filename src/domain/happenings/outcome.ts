import { z } from 'zod';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { Owner } from '../owner.ts';
import type { Recorded, Stamp } from '../stamp.ts';

export const Decision = z.strictObject({ id: z.string(), text: z.string().min(1) });
export type Decision = z.infer<typeof Decision>;
export const Action = z.strictObject({ id: z.string(), text: z.string().min(1), owner: Owner.optional(), due: IsoDate.optional() });
export type Action = z.infer<typeof Action>;
export const Outcome = z.strictObject({
  id: z.string(),
  body: Id,
  meeting: z.strictObject({ id: z.string(), date: IsoDate }),
  decisions: z.array(Decision),
  actions: z.array(Action),
  /** Municipalities by id. `known` is false when nobody wrote who was there: then absence says nothing. */
  attendance: z.strictObject({ known: z.boolean(), present: z.array(Id), absent: z.array(Id) }),
  next: IsoDate.optional(),
});
export type Outcome = z.infer<typeof Outcome>;

export const outcomeHappenings = [z.strictObject({ type: z.literal('outcome.recorded'), outcome: Outcome })] as const;
type OutcomeHappening = z.infer<(typeof outcomeHappenings)[number]>;

/** What meetings led to, by id. */
export type OutcomeState = { readonly outcomes: ReadonlyMap<string, Recorded<Outcome>> };
export const noOutcomes = (): OutcomeState => ({ outcomes: new Map() });
export const copyOutcomes = (s: OutcomeState): OutcomeState => ({ outcomes: new Map(s.outcomes) });
export const foldOutcome = <S extends OutcomeState>(state: S, what: OutcomeHappening, stamp: Stamp): S => {
  (state.outcomes as Map<string, Recorded<Outcome>>).set(what.outcome.id, { ...what.outcome, ...stamp });
  return state;
};
