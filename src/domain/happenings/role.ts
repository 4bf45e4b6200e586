import { z } from 'zod';
import { Id } from '../fact.ts';

export const RoleName = z.enum(['reader', 'coordinator', 'secretary', 'administrator']);
export type RoleName = z.infer<typeof RoleName>;

export const roleHappenings = [
  z.strictObject({ type: z.literal('role.given'), person: z.string(), role: RoleName, body: Id.optional() }),
  z.strictObject({ type: z.literal('role.taken'), person: z.string(), role: RoleName, body: Id.optional() }),
] as const;
type RoleHappening = z.infer<(typeof roleHappenings)[number]>;

export type Role = { person: string; role: RoleName; body?: string };
export type RoleState = { readonly roles: readonly Role[] };
export const noRoles = (): RoleState => ({ roles: [] });
export const copyRoles = ({ roles }: RoleState): RoleState => ({ roles: [...roles] });

const same = (a: Role, b: Role) => a.person === b.person && a.role === b.role && a.body === b.body;
export const foldRole = <S extends RoleState>(state: S, what: RoleHappening): S => {
  const role: Role = { person: what.person, role: what.role, ...(what.body === undefined ? {} : { body: what.body }) };
  const roles = state.roles as Role[];
  const held = roles.findIndex((r) => same(r, role));
  if (held >= 0) roles.splice(held, 1);
  if (what.type === 'role.given') roles.push(role);
  return state;
};
