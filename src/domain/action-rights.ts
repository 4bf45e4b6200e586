import { foldAscii } from '../i18n/fold.ts';
import { type Actor, hasRole, isSelf, mayRecordFor, maySee, type Viewer } from './actor.ts';
import type { ActionState } from './happenings/action.ts';
import type { Owner } from './owner.ts';

/** True when this very person is meant: by id or by e-mail. A name is nobody's alone. */
const isThis = (owner: Owner | undefined, actor: Actor): boolean => {
  if (owner?.kind !== 'person') return false;
  return isSelf(actor, owner.id) || (actor.email !== undefined && owner.id.toLowerCase() === `mailto:${actor.email.toLowerCase()}`);
};
/** True when somebody by this name is meant: enough to act on what they may see anyway, not to be shown more. */
const isCalled = (owner: Owner | undefined, actor: Actor): boolean => owner?.kind === 'person' && foldAscii(owner.name) === foldAscii(actor.name);

export const isOwner = (owner: Owner | undefined, actor: Actor): boolean => isThis(owner, actor) || isCalled(owner, actor);
/** A person takes over for themselves, a body through those who record for it. */
export const mayAnswerOffer = (actor: Actor, action: ActionState): boolean => {
  const to = action.offer?.to;
  return to?.kind === 'body' ? mayRecordFor(actor, to.id) : isOwner(to, actor);
};

/** Whoever has an action, or set it for no body, follows it up; a body's actions are those who record for it to follow up. */
export const mayFollowUp = (actor: Actor, action: ActionState): boolean => {
  if (isOwner(action.owner, actor)) return true;
  if (action.owner?.kind === 'body' && mayRecordFor(actor, action.owner.id)) return true;
  if (action.body !== undefined) return mayRecordFor(actor, action.body);
  return isSelf(actor, action.recordedBy) || hasRole(actor, 'secretary', 'administrator');
};

/** What a person is to do, for no body and open to nobody, is between those who have to do with it: no role shows more. */
export const isPrivate = (action: Pick<ActionState, 'body' | 'visibility' | 'owner'>): boolean =>
  action.body === undefined && action.visibility !== 'open' && action.owner?.kind === 'person';

/** What may be seen anyway, and alone with the bot what is one's own: to do, offered to one, or set by oneself for no body. */
export const maySeeAction = (viewer: Viewer, action: ActionState): boolean => {
  if (!isPrivate(action) && maySee(viewer, action.visibility, action.body)) return true;
  const { actor } = viewer;
  const own = isThis(action.owner, actor) || isThis(action.offer?.to, actor) || (action.body === undefined && isSelf(actor, action.recordedBy));
  return viewer.place === 'private' && own;
};

/** What concerns this person: theirs, offered to them, set by them, or of a body that they coordinate. */
export const concerns = (actor: Actor, action: ActionState): boolean => {
  const bodies = actor.roles.flatMap((r) => (r.role === 'coordinator' && r.body !== undefined ? [r.body] : []));
  const ofBody = (action.body !== undefined && bodies.includes(action.body)) || (action.owner?.kind === 'body' && bodies.includes(action.owner.id));
  const offered =
    action.offer !== undefined && mayAnswerOffer(actor, action) && (action.offer.to.kind === 'person' || ofBody || bodies.includes(action.offer.to.id));
  return isOwner(action.owner, actor) || offered || ofBody || (action.body === undefined && isSelf(actor, action.recordedBy));
};
