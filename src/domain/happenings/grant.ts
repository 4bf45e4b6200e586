import { z } from 'zod';
import { type Grouped, ofSubjects } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { correct, type Kept, keep, withdraw } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

/** A grant with who gets how much of it and when it is to be reported. A later recording of the same subject takes its place. */
export const Grant = z.strictObject({
  id: z.string(),
  subject: Id,
  name: z.string().min(1),
  body: Id.optional(),
  funder: z.string().optional(),
  /** Swedish kronor. */
  amount: z.number().int().min(0).optional(),
  shares: z.array(z.strictObject({ to: z.string().min(1), amount: z.number().int().min(0) })),
  reports: z.array(IsoDate),
});
export type Grant = z.infer<typeof Grant>;

export const grantHappenings = [
  z.strictObject({ type: z.literal('grant.recorded'), grant: Grant }),
  /** Told anew under its own id. */
  z.strictObject({ type: z.literal('grant.corrected'), grant: Grant, why: z.string().min(1) }),
  /** Recorded by mistake: it no longer counts, and is kept. */
  z.strictObject({ type: z.literal('grant.withdrawn'), grant: z.string(), why: z.string().min(1) }),
] as const;
type GrantHappening = z.infer<(typeof grantHappenings)[number]>;
export type GrantRecord = Kept<Grant>;

export type GrantState = { readonly grants: Grouped<GrantRecord, 'subject'> };
export const noGrants = (): GrantState => ({ grants: ofSubjects() });
export const copyGrants = (s: GrantState): GrantState => ({ grants: s.grants.copy() });
export const foldGrant = <S extends GrantState>(state: S, what: GrantHappening, stamp: Stamp): S => {
  switch (what.type) {
    case 'grant.recorded':
      keep(state.grants, what.grant, stamp);
      return state;
    case 'grant.corrected':
      correct(state.grants, what.grant, what.why, stamp);
      return state;
    case 'grant.withdrawn':
      withdraw(state.grants, what.grant, what.why, stamp);
      return state;
  }
};
