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

const same = (a: Role, b: Role) => a.person === b.person && a.role === b.role && a.body === b.body;
export const foldRole = <S extends RoleState>(state: S, what: RoleHappening): S => {
  const role: Role = { person: what.person, role: what.role, ...(what.body === undefined ? {} : { body: what.body }) };
  const others = state.roles.filter((r) => !same(r, role));
  return { ...state, roles: what.type === 'role.given' ? [...others, role] : others };
};
