import { z } from 'zod';
import { following } from '../collection.ts';
import { Id } from '../fact.ts';

export const RoleName = z.enum(['reader', 'coordinator', 'secretary', 'administrator']);
export type RoleName = z.infer<typeof RoleName>;

export const roleHappenings = [
  z.strictObject({ type: z.literal('role.given'), person: z.string(), role: RoleName, body: Id.optional() }),
  z.strictObject({ type: z.literal('role.taken'), person: z.string(), role: RoleName, body: Id.optional() }),
] as const;
type RoleHappening = z.infer<(typeof roleHappenings)[number]>;

export type Role = { person: string; role: RoleName; body?: string };
/** The list is another after each change. */
export type RoleState = { readonly roles: readonly Role[] };
export const noRoles = (): RoleState => ({ roles: [] });

const holderOf = (id: string): string => id.toLowerCase();
const byHolder = following((roles: readonly Role[]) => Map.groupBy(roles, (r) => holderOf(r.person)));
/** The roles that are held under some ids, however those are written, in the order in which they were given. */
export const heldUnder = ({ roles }: RoleState, ids: readonly string[]): readonly Role[] => {
  const held = [...new Set(ids.map(holderOf))].flatMap((id) => byHolder(roles).get(id) ?? []);
  // Those of one id stand in order; of several they are mixed.
  const [first] = held;
  if (!first || held.every((r) => r.person === first.person)) return held;
  const all = new Set(held);
  return roles.filter((r) => all.has(r));
};

const same = (a: Role, b: Role) => a.person === b.person && a.role === b.role && a.body === b.body;
export const foldRole = <S extends RoleState>(state: S, what: RoleHappening): S => {
  const role: Role = { person: what.person, role: what.role, ...(what.body === undefined ? {} : { body: what.body }) };
  const others = state.roles.filter((r) => !same(r, role));
  (state as { roles: readonly Role[] }).roles = what.type === 'role.given' ? [...others, role] : others;
  return state;
};
