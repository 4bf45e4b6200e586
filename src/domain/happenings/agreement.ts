import { z } from 'zod';
import { type Grouped, ofSubjects } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { correct, type Kept, keep, withdraw } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

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
  /** The body that looked after the agreement then. */
  body: Id.optional(),
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
  body: Id.optional(),
});
export type Review = z.infer<typeof Review>;

export const agreementHappenings = [
  z.strictObject({ type: z.literal('agreement.recorded'), agreement: Agreement }),
  z.strictObject({ type: z.literal('agreement.adopted'), adoption: Adoption }),
  z.strictObject({ type: z.literal('agreement.reviewed'), review: Review }),
  /** Each of these is told anew under its own id. */
  z.strictObject({ type: z.literal('agreement.corrected'), agreement: Agreement, why: z.string().min(1) }),
  z.strictObject({ type: z.literal('agreement.adoption-corrected'), adoption: Adoption, why: z.string().min(1) }),
  z.strictObject({ type: z.literal('agreement.review-corrected'), review: Review, why: z.string().min(1) }),
  /** Something of the above was recorded by mistake: it no longer counts, and is kept. */
  z.strictObject({ type: z.literal('agreement.withdrawn'), record: z.string(), why: z.string().min(1) }),
] as const;
type AgreementHappening = z.infer<(typeof agreementHappenings)[number]>;

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

export const foldAgreement = <S extends AgreementState>(state: S, what: AgreementHappening, stamp: Stamp): S => {
  switch (what.type) {
    case 'agreement.recorded':
      keep(state.agreements, what.agreement, stamp);
      return state;
    case 'agreement.adopted':
      keep(state.adoptions, what.adoption, stamp);
      return state;
    case 'agreement.reviewed':
      keep(state.reviews, what.review, stamp);
      return state;
    case 'agreement.corrected':
      correct(state.agreements, what.agreement, what.why, stamp);
      return state;
    case 'agreement.adoption-corrected':
      correct(state.adoptions, what.adoption, what.why, stamp);
      return state;
    case 'agreement.review-corrected':
      correct(state.reviews, what.review, what.why, stamp);
      return state;
    case 'agreement.withdrawn':
      withdraw(state.agreements, what.record, what.why, stamp);
      withdraw(state.adoptions, what.record, what.why, stamp);
      withdraw(state.reviews, what.record, what.why, stamp);
      return state;
  }
};
