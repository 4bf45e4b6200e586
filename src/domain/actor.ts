import type { Visibility } from './fact.ts';
import { accountsOf } from './happenings/person.ts';
import { heldUnder, type Role, type RoleName } from './happenings/role.ts';
import { hasLeft } from './person.ts';
import type { State } from './state.ts';

/** Who is asking, with what the journal says they may do. `accounts` are all of the person's, where several are linked. */
export type Actor = { id: string; name: string; email?: string; roles: readonly Role[]; accounts?: readonly string[] };

/** Whether one of somebody's ids (accounts, an e-mail address) is among the administrators that the environment names. */
export const isNamed = (ids: readonly string[], admins: readonly string[]): boolean => {
  const known = new Set(ids.map((id) => id.toLowerCase()));
  return admins.some((a) => known.has(a.toLowerCase()));
};

/**
 * The first administrators come from the environment (e-mails or platform ids); everything else from what is recorded.
 * Roles of linked accounts are one person's roles; who has left has none of them, and what the environment
 * names holds until it is taken out of there.
 */
export const actorOf = (person: { id: string; name: string; email?: string }, state: State, admins: readonly string[]): Actor => {
  const accounts = accountsOf(state, person.id);
  const email = person.email?.toLowerCase();
  const ids = [...accounts, ...(email === undefined ? [] : [email])];
  const named = isNamed(ids, admins);
  const holds = (r: Role) => accounts.includes(r.person) || (email !== undefined && r.person.toLowerCase() === email);
  const roles = hasLeft(state, person.id, email) ? [] : heldUnder(state, ids).filter(holds);
  return {
    ...person,
    roles: named ? [{ person: person.id, role: 'administrator' }, ...roles] : roles,
    ...(accounts.length > 1 ? { accounts } : {}),
  };
};

/** Whether an id is this person's: the account that they write from, or one that is linked with it. */
export const isSelf = (actor: Pick<Actor, 'id' | 'accounts'>, id: string): boolean => id === actor.id || actor.accounts?.includes(id) === true;

export const hasRole = (actor: Actor, ...roles: RoleName[]): boolean => actor.roles.some((r) => roles.includes(r.role));
/** Coordinators record for their own body, secretaries and administrators for all. */
export const mayRecordFor = (actor: Actor, body: string): boolean =>
  hasRole(actor, 'secretary', 'administrator') || actor.roles.some((r) => r.role === 'coordinator' && r.body === body);

/** Who will read: in a channel everybody there does, so only what is open, or belongs to the channel's own body, is shown. */
export type Viewer = { actor: Actor; place: 'private' | 'channel'; channelBody?: string };

/** What a person, and a channel, may see of something recorded for `body`. */
export const maySee = (viewer: Viewer, visibility: Visibility, body?: string): boolean => {
  if (visibility === 'open') return true;
  if (viewer.place === 'channel') return visibility === 'body' && body !== undefined && viewer.channelBody === body;
  if (hasRole(viewer.actor, 'secretary', 'administrator')) return true;
  return visibility === 'body' && body !== undefined && viewer.actor.roles.some((r) => r.body === body);
};
