import { maySee, type Viewer } from './actor.ts';
import type { Sight } from './agreements.ts';
import type { Visibility } from './fact.ts';
import type { AgreementState } from './happenings/agreement.ts';
import type { GrantState } from './happenings/grant.ts';
import type { ProcurementState } from './happenings/procurement.ts';

/** What somebody may see of what is recorded. What has no body of its own is seen as its agreement is. */
export const agreementSight = (viewer: Viewer, state: AgreementState): Sight => {
  const bodyOf = new Map([...state.agreements.values()].flatMap((a) => (a.body === undefined ? [] : [[a.subject, a.body] as const])));
  return (r) => maySee(viewer, r.visibility, r.body ?? ('subject' in r && typeof r.subject === 'string' ? bodyOf.get(r.subject) : undefined));
};

type Recording = { subject: string; visibility: Visibility };
/** How many recordings of some subjects somebody may not see. */
export const hiddenRecordings = (state: AgreementState & ProcurementState & GrantState, seen: Sight, of: (subject: string) => boolean): number => {
  const recordings: Recording[] = [
    ...state.agreements.values(),
    ...state.adoptions.values(),
    ...state.reviews.values(),
    ...state.stages.values(),
    ...state.grants.values(),
  ];
  return recordings.filter((r) => of(r.subject) && !seen(r)).length;
};
