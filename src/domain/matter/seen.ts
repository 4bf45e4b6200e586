import { type Actor, mayRecordFor, maySee, type Viewer } from '../actor.ts';
import { atMost, type Sighted } from '../at-most.ts';
import type { Visibility } from '../fact.ts';
import type { ConsultationState } from '../happenings/consultation.ts';

type Seen = { visibility: Visibility; chain: readonly string[] };

/** A matter belongs to every body of its chain: the people of each may see what is not open to all. */
export const seesMatter = (viewer: Viewer, m: Seen): boolean => m.visibility === 'open' || m.chain.some((b) => maySee(viewer, m.visibility, b));
export const mayHandle = (actor: Actor, m: Pick<Seen, 'chain'>): boolean => m.chain.some((b) => mayRecordFor(actor, b));
type Asked = Pick<ConsultationState, 'visibility' | 'body' | 'matter'>;
type Matters = { readonly matters: ReadonlyMap<string, Seen> };
const matterOf = (c: Asked, { matters }: Matters): Seen | undefined => (c.matter === undefined ? undefined : matters.get(c.matter));
/** A consultation is seen at most as the matter that it is about. */
export const seesConsultation = (viewer: Viewer, c: Asked, state: Matters): boolean => {
  const matter = matterOf(c, state);
  return maySee(viewer, c.visibility, c.body) && (matter === undefined || seesMatter(viewer, matter));
};
/** The same where it is told for one body: the one that asks, where that is of the matter's chain, else the one that the matter is told for. */
export const sightOfConsultation = (c: Asked, state: Matters): Sighted => {
  const matter = matterOf(c, state);
  const own = { visibility: c.visibility, body: c.body };
  if (matter === undefined) return own;
  const [first = c.body] = matter.chain;
  return atMost(own, { visibility: matter.visibility, body: matter.chain.includes(c.body) ? c.body : first });
};

/** Those that have answered and those that have not, in the order in which they were asked. */
export const answersOf = (c: Pick<ConsultationState, 'to' | 'answers'>): { answered: string[]; missing: string[] } => ({
  answered: c.to.filter((id) => c.answers[id] !== undefined),
  missing: c.to.filter((id) => c.answers[id] === undefined),
});
