import type { Visibility } from './fact.ts';
import type { Role, RoleName } from './happenings/role.ts';
import type { State } from './state.ts';

/** Who is asking, with what the journal says they may do. */
export type Actor = { id: string; name: string; email?: string; roles: readonly Role[] };

/** The first administrators come from the environment (e-mails or platform ids); everything else from what is recorded. */
export const actorOf = (person: { id: string; name: string; email?: string }, state: State, admins: readonly string[]): Actor => {
  const named = admins.some((a) => a.toLowerCase() === person.id.toLowerCase() || a.toLowerCase() === person.email?.toLowerCase());
  const email = person.email?.toLowerCase();
  const roles = state.roles.filter((r) => r.person === person.id || (email !== undefined && r.person.toLowerCase() === email));
  return { ...person, roles: named ? [{ person: person.id, role: 'administrator' }, ...roles] : roles };
};

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
