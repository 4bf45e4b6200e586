import { maySee, type Viewer } from './actor.ts';
import { currentAgreement, type Sight } from './agreements.ts';
import type { AgreementState } from './happenings/agreement.ts';
import type { GrantState } from './happenings/grant.ts';
import type { ProcurementState } from './happenings/procurement.ts';

/** What somebody may see of what is recorded: at most what they may see of the agreement as it is now. What has no body of its own is seen as its agreement is. */
export const agreementSight = (viewer: Viewer, state: AgreementState): Sight => {
  const bodyOf = (subject: string) => state.agreements.by('subject', subject).findLast((a) => a.body !== undefined)?.body;
  const subjectOf = (r: object): string | undefined => ('subject' in r && typeof r.subject === 'string' ? r.subject : undefined);
  const itself: Sight = (r) => {
    const subject = subjectOf(r);
    return r.visibility === 'open' || maySee(viewer, r.visibility, r.body ?? (subject === undefined ? undefined : bodyOf(subject)));
  };
  return (r) => {
    const subject = subjectOf(r);
    const now = subject === undefined ? undefined : currentAgreement(state, subject);
    return itself(r) && (now === undefined || now.visibility === 'open' || itself(now));
  };
};

/** How many recordings somebody may not see: of one subject, or of all. */
export const hiddenRecordings = (state: AgreementState & ProcurementState & GrantState, seen: Sight, subject?: string): number => {
  const { agreements, adoptions, reviews, stages, grants } = state;
  let hidden = 0;
  for (const records of [agreements, adoptions, reviews, stages, grants])
    for (const r of subject === undefined ? records.values() : records.by('subject', subject)) if (!seen(r)) hidden += 1;
  return hidden;
};
