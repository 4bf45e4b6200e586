import { maySee, type Viewer } from './actor.ts';
import type { Sight } from './agreements.ts';
import { atMost, type Sighted } from './at-most.ts';
import type { Entity } from './entity.ts';
import type { AgreementState } from './happenings/agreement.ts';
import type { GrantState } from './happenings/grant.ts';
import type { ProcurementState } from './happenings/procurement.ts';

type Records = AgreementState & ProcurementState & GrantState;
type Names = { get(id: string): Entity | undefined };

/** Whether the data themselves have a subject, and not only what was recorded of it. */
const isInData = (subject: string, names: Names): boolean => names.get(subject)?.source.document.startsWith('registrering:') === false;
/** The newest that was recorded of what a subject is. Of one that was taken back altogether it is still known who was to see it. */
const newestOf = (subject: string, { agreements, stages, grants }: Records) => {
  const all = [...agreements.by('subject', subject), ...stages.by('subject', subject), ...grants.by('subject', subject)].sort((a, b) => a.seq - b.seq);
  return all.findLast((r) => r.withdrawn === undefined) ?? all.at(-1);
};
/** Whether all that said that there is such an agreement was taken back: what was said of it no longer counts. */
export const isTakenBack = (subject: string, state: Pick<AgreementState, 'agreements'>, names: Names): boolean => {
  const all = state.agreements.by('subject', subject);
  return all.length > 0 && all.every((a) => a.withdrawn !== undefined) && !isInData(subject, names);
};

/**
 * For whom something recorded is: at most for those whom its agreement, procurement or grant is for now, however it was recorded. What has no
 * body of its own has its agreement's. What stands in the data is no secret: there each recording is for those it was recorded for.
 */
export const sightIn = (state: Records, names: Names): ((record: Sighted & { subject?: string }) => Sighted) => {
  const known = new Map<string, Sighted | undefined>();
  const bodyOf = (subject: string) => state.agreements.by('subject', subject).findLast((a) => a.body !== undefined)?.body;
  const withBody = ({ visibility, body }: Sighted, subject: string): Sighted => {
    const whose = body ?? bodyOf(subject);
    return { visibility, ...(whose === undefined ? {} : { body: whose }) };
  };
  const ofSubject = (subject: string): Sighted | undefined => {
    const newest = isInData(subject, names) ? undefined : newestOf(subject, state);
    return newest && withBody(newest, subject);
  };
  return ({ subject, ...record }) => {
    if (subject === undefined) return record;
    if (!known.has(subject)) known.set(subject, ofSubject(subject));
    const most = known.get(subject);
    const own = withBody(record, subject);
    return most === undefined ? own : atMost(own, most);
  };
};

/** What somebody may see of what is recorded. */
export const agreementSight = (viewer: Viewer, state: Records, names: Names): Sight => {
  const sightOf = sightIn(state, names);
  return (r) => {
    const { visibility, body } = sightOf(r);
    return maySee(viewer, visibility, body);
  };
};

/** How many recordings somebody may not see: of one subject, or of all. */
export const hiddenRecordings = (state: Records, seen: Sight, subject?: string): number => {
  const { agreements, adoptions, reviews, stages, grants } = state;
  let hidden = 0;
  for (const records of [agreements, adoptions, reviews, stages, grants])
    for (const r of subject === undefined ? records.values() : records.by('subject', subject)) if (!seen(r)) hidden += 1;
  return hidden;
};
