import { type Actor, mayRecordFor, maySee, type Viewer } from '../actor.ts';
import type { Visibility } from '../fact.ts';
import type { ConsultationState } from '../happenings/consultation.ts';

type Seen = { visibility: Visibility; chain: readonly string[] };

/** A matter belongs to every body of its chain: the people of each may see what is not open to all. */
export const seesMatter = (viewer: Viewer, m: Seen): boolean => m.visibility === 'open' || m.chain.some((b) => maySee(viewer, m.visibility, b));
export const mayHandle = (actor: Actor, m: Pick<Seen, 'chain'>): boolean => m.chain.some((b) => mayRecordFor(actor, b));
export const seesConsultation = (viewer: Viewer, c: Pick<ConsultationState, 'visibility' | 'body'>): boolean => maySee(viewer, c.visibility, c.body);

/** Those that have answered and those that have not, in the order in which they were asked. */
export const answersOf = (c: Pick<ConsultationState, 'to' | 'answers'>): { answered: string[]; missing: string[] } => ({
  answered: c.to.filter((id) => c.answers[id] !== undefined),
  missing: c.to.filter((id) => c.answers[id] === undefined),
});
