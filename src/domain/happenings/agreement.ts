import { z } from 'zod';
import { type Grouped, ofSubjects, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import type { Recorded, Stamp } from '../stamp.ts';

/**
 * What is known of an agreement at one time. `subject` is the agreement itself, by the id of its record in the data where it has one;
 * a later recording of the same subject takes the place of this one, which is kept.
 */
export const Agreement = z.strictObject({
  id: z.string(),
  subject: Id,
  name: z.string().min(1),
  /** The body that looks after it. */
  body: Id.optional(),
  /** `@id` of a municipality, a body or an organisation, or a name as it was written. */
  parties: z.array(z.string().min(1)),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** The last day to give notice, and the day by which it is to be reviewed. */
  notice: IsoDate.optional(),
  review: IsoDate.optional(),
  appendixOf: Id.optional(),
  /** Why it was recorded anew. */
  why: z.string().optional(),
});
export type Agreement = z.infer<typeof Agreement>;

/** Which municipalities have adopted an agreement and which have not. A municipality that is in neither list is not known of. */
export const Adoption = z.strictObject({
  id: z.string(),
  subject: Id,
  name: z.string().min(1),
  adopted: z.array(Id),
  not: z.array(Id),
  date: IsoDate,
});
export type Adoption = z.infer<typeof Adoption>;

/** A review of an agreement: what was found, and how much was followed up of what was to be. */
export const Review = z.strictObject({
  id: z.string(),
  subject: Id,
  name: z.string().min(1),
  date: IsoDate,
  text: z.string().optional(),
  target: z.number().int().min(0).optional(),
  done: z.number().int().min(0).optional(),
  /** The next review, which takes the place of the one before. */
  next: IsoDate.optional(),
});
export type Review = z.infer<typeof Review>;

export const agreementHappenings = [
  z.strictObject({ type: z.literal('agreement.recorded'), agreement: Agreement }),
  z.strictObject({ type: z.literal('agreement.adopted'), adoption: Adoption }),
  z.strictObject({ type: z.literal('agreement.reviewed'), review: Review }),
  /** Something of the above was recorded by mistake: it no longer counts, and is kept. */
  z.strictObject({ type: z.literal('agreement.withdrawn'), record: z.string(), why: z.string().min(1) }),
] as const;
type AgreementHappening = z.infer<(typeof agreementHappenings)[number]>;

export type Withdrawn = { why: string; by: string; at: string };
type Kept<T> = Recorded<T> & { withdrawn?: Withdrawn };
export type AgreementRecord = Kept<Agreement>;
export type AdoptionRecord = Kept<Adoption>;
export type ReviewRecord = Kept<Review>;

export type AgreementState = {
  readonly agreements: Grouped<AgreementRecord, 'subject'>;
  readonly adoptions: Grouped<AdoptionRecord, 'subject'>;
  readonly reviews: Grouped<ReviewRecord, 'subject'>;
};
export const noAgreements = (): AgreementState => ({
  agreements: ofSubjects(),
  adoptions: ofSubjects(),
  reviews: ofSubjects(),
});
export const copyAgreements = ({ agreements, adoptions, reviews }: AgreementState): AgreementState => ({
  agreements: agreements.copy(),
  adoptions: adoptions.copy(),
  reviews: reviews.copy(),
});

const withdraw = <T>(records: Grouped<Kept<T>, 'subject'>, id: string, withdrawn: Withdrawn): void => {
  const record = records.get(id);
  if (record && !record.withdrawn) toChange(records).set(id, { ...record, withdrawn });
};

export const foldAgreement = <S extends AgreementState>(state: S, what: AgreementHappening, stamp: Stamp): S => {
  switch (what.type) {
    case 'agreement.recorded':
      toChange(state.agreements).set(what.agreement.id, { ...what.agreement, ...stamp });
      return state;
    case 'agreement.adopted':
      toChange(state.adoptions).set(what.adoption.id, { ...what.adoption, ...stamp });
      return state;
    case 'agreement.reviewed':
      toChange(state.reviews).set(what.review.id, { ...what.review, ...stamp });
      return state;
    case 'agreement.withdrawn': {
      const withdrawn = { why: what.why, by: stamp.recordedBy, at: stamp.recordedAt };
      withdraw(state.agreements, what.record, withdrawn);
      withdraw(state.adoptions, what.record, withdrawn);
      withdraw(state.reviews, what.record, withdrawn);
      return state;
    }
  }
};
