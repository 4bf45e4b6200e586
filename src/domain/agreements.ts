import type { Sighted } from './at-most.ts';
import type { Grouped } from './collection.ts';
import type { AdoptionRecord, AgreementRecord, AgreementState, ReviewRecord } from './happenings/agreement.ts';
import type { Grant, GrantState } from './happenings/grant.ts';
import type { ProcurementState } from './happenings/procurement.ts';
import { type Kept, wordingsOf } from './kept.ts';
import type { Recorded } from './stamp.ts';

type Of = { subject: string; seq: number; withdrawn?: unknown };
/** Those of one subject that still count, oldest first. */
const countingOf = <T extends Of>(records: Grouped<T, 'subject'>, subject: string, seen: (record: T) => boolean): T[] =>
  records
    .by('subject', subject)
    .filter((r) => r.withdrawn === undefined && seen(r))
    .sort((a, b) => a.seq - b.seq);
const newestOfEach = <T extends Of>(records: Iterable<T>): T[] => {
  const newest = new Map<string, T>();
  for (const r of records) if (r.withdrawn === undefined && r.seq >= (newest.get(r.subject)?.seq ?? 0)) newest.set(r.subject, r);
  return [...newest.values()];
};

/** What was recorded under some ids is of these subjects or, before it was corrected, was. */
export const subjectsOf = (ids: readonly string[], records: ReadonlyMap<string, Kept<{ subject: string }>>): string[] =>
  ids.flatMap((id) => wordingsOf(records.get(id)).map((r) => r.subject));

export type Sight = (record: Sighted & { subject?: string }) => boolean;
const all: Sight = () => true;

/** What holds of each agreement that anything is recorded of. Where the newest may not be seen, an older one is not shown as if it held. */
export const currentAgreements = (state: AgreementState, seen: Sight = all): AgreementRecord[] => newestOfEach(state.agreements.values()).filter(seen);
/** What holds of one of them. */
export const currentAgreement = (state: AgreementState, subject: string): AgreementRecord | undefined => countingOf(state.agreements, subject, all).at(-1);
export const currentGrant = (state: GrantState, subject: string): Recorded<Grant> | undefined => countingOf(state.grants, subject, all).at(-1);
export const currentGrants = (state: GrantState, seen: Sight = all) => newestOfEach(state.grants.values()).filter(seen);
export const currentStages = (state: ProcurementState, seen: Sight = all) => newestOfEach(state.stages.values()).filter(seen);
export const stagesOf = (state: ProcurementState, subject: string, seen: Sight = all) => countingOf(state.stages, subject, seen);
export const reviewsOf = (state: AgreementState, subject: string, seen: Sight = all): ReviewRecord[] => countingOf(state.reviews, subject, seen);
export const adoptionsOf = (state: AgreementState, subject: string, seen: Sight = all): AdoptionRecord[] => countingOf(state.adoptions, subject, seen);

/** Where each municipality stands. `missing` is known only when every municipality is spoken of: silence is no answer. */
export type AdoptionNow = {
  adopted: readonly { municipality: string; date: string; record: string }[];
  not: readonly string[];
  unknown: readonly string[];
  complete: boolean;
  records: readonly AdoptionRecord[];
};

/** The newest word about each municipality holds. `municipalities` are all that could adopt. */
export const adoptionOf = (state: AgreementState, subject: string, municipalities: readonly string[], seen: Sight = all): AdoptionNow => {
  const records = adoptionsOf(state, subject, seen);
  if (records.length === 0) return { adopted: [], not: [], unknown: municipalities, complete: municipalities.length === 0, records };
  const now = new Map<string, { date: string; record: string } | 'not'>();
  for (const r of records) {
    for (const m of r.adopted) now.set(m, { date: r.date, record: r.id });
    for (const m of r.not) now.set(m, 'not');
  }
  const adopted = municipalities.flatMap((m) => {
    const at = now.get(m);
    return at === undefined || at === 'not' ? [] : [{ municipality: m, ...at }];
  });
  const not = municipalities.filter((m) => now.get(m) === 'not');
  const unknown = municipalities.filter((m) => !now.has(m));
  return { adopted, not, unknown, complete: unknown.length === 0, records };
};

/** The day by which an agreement is to be reviewed: what the newest review says, else what the agreement does. */
export const nextReview = (state: AgreementState, agreement: Pick<AgreementRecord, 'subject' | 'review' | 'seq'>, seen: Sight = all): string | undefined => {
  const reviewed = reviewsOf(state, agreement.subject, seen).filter((r) => r.seq > agreement.seq);
  const said = reviewed.findLast((r) => r.next !== undefined)?.next;
  if (said !== undefined) return said;
  // A review that was held on the day, or later, is the one that was due.
  return agreement.review !== undefined && reviewed.some((r) => r.date >= (agreement.review ?? '')) ? undefined : agreement.review;
};
