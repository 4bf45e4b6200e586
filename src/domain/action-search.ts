import { foldAscii } from '../i18n/fold.ts';
import { concerns, isPrivate, maySeeAction } from './action-rights.ts';
import type { Actor, Viewer } from './actor.ts';
import type { Meeting } from './entity.ts';
import { type ActionState, bodiesOfAction } from './happenings/action.ts';
import { comingByBody, type KnownMeeting } from './meetings.ts';
import { byDue, isOverdue } from './open-actions.ts';
import type { Owner } from './owner.ts';
import type { State } from './state.ts';

/** True when a person or a role is called so, or the role holds the name ("kommundirektören i Lund"). */
export const isOwnerCalled = (owner: Owner | undefined, name: string): boolean =>
  (owner?.kind === 'person' || owner?.kind === 'role') && ` ${foldAscii(owner.name)} `.includes(` ${foldAscii(name)} `);
/** A role at a municipality is that municipality's. */
export const isOfMunicipality = ({ owner }: Pick<ActionState, 'owner'>, id: string, name: string): boolean =>
  (owner?.kind === 'municipality' && owner.id === id) || (owner?.kind === 'role' && isOwnerCalled(owner, name));

/** What is looked for among the open actions; what is left out is not asked for. `lateOn` is the day that it is. */
export type ActionFilter = { mine?: Actor; body?: string; municipality?: string; lateOn?: string };
export const isAsked = (action: ActionState, { mine, body, municipality, lateOn }: ActionFilter, nameOf: (id: string) => string): boolean =>
  (mine === undefined || concerns(mine, action)) &&
  (body === undefined || bodiesOfAction(action).includes(body)) &&
  (municipality === undefined || isOfMunicipality(action, municipality, nameOf(municipality))) &&
  (lateOn === undefined || isOverdue(action, lateOn));

/** Alone with the bot this person would see it: to whoever has it, it is no secret. */
const isKnownTo = (viewer: Viewer, action: ActionState): boolean => maySeeAction({ ...viewer, place: 'private' }, action);

/** Those that a viewer may see, the nearest last day first, and how many others there are. What is private to others is not even counted. */
export const seenActions = (asked: readonly ActionState[], viewer: Viewer): { seen: ActionState[]; hidden: number } => ({
  seen: asked.filter((a) => maySeeAction(viewer, a)).sort(byDue),
  hidden: asked.filter((a) => !maySeeAction(viewer, a) && (!isPrivate(a) || isKnownTo(viewer, a))).length,
});

/** What is asked for of the actions: `fits` reads what they hold; `unread` says that it reads more than the body and whose they are. */
export type ActionsAsked = { body?: string; mine: boolean; unread: boolean; fits: (action: ActionState) => boolean };
/** `blind`: what is hidden was counted without what is asked of its content. */
export type ActionsFound = { seen: readonly ActionState[]; hidden: number; blind: boolean };

/**
 * What of the open actions fits and may be seen. What may not be seen is counted by its body alone: were it compared with a municipality, a
 * name or a day, one could find out by trying who is to do it and when. Of one's own, what one knows of is counted; a name is no proof.
 */
export const searchActions = (open: readonly ActionState[], { body, mine, unread, fits }: ActionsAsked, viewer: Viewer): ActionsFound => {
  const countable = mine ? open.filter((a) => isKnownTo(viewer, a) && fits(a)) : open.filter((a) => body === undefined || a.body === body);
  return { seen: seenActions(open.filter(fits), viewer).seen, hidden: seenActions(countable, viewer).hidden, blind: unread && !mine };
};

/** The next meeting of each body that a viewer may know of: an open action of the body comes up there. */
export const nextAgendas = (
  state: State,
  planned: readonly Meeting[],
  asked: { bodies: readonly string[]; from: string },
  sees: (meeting: KnownMeeting) => boolean,
): ReadonlyMap<string, KnownMeeting> => {
  const coming = comingByBody(state, planned, asked.bodies, asked.from);
  return new Map(
    [...coming].flatMap(([body, all]) => {
      const next = all.find(sees);
      return next ? [[body, next] as const] : [];
    }),
  );
};
