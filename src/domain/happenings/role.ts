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
/** `holders`: the same roles by who has them, as `holderOf` writes an id. */
export type RoleState = { readonly roles: readonly Role[]; readonly holders: ReadonlyMap<string, readonly Role[]> };
export const noRoles = (): RoleState => ({ roles: [], holders: new Map() });
export const copyRoles = ({ roles, holders }: RoleState): RoleState => ({ roles: [...roles], holders: new Map(holders) });
export const holderOf = (id: string): string => id.toLowerCase();

const same = (a: Role, b: Role) => a.person === b.person && a.role === b.role && a.body === b.body;
export const foldRole = <S extends RoleState>(state: S, what: RoleHappening): S => {
  const role: Role = { person: what.person, role: what.role, ...(what.body === undefined ? {} : { body: what.body }) };
  const [roles, holders] = [state.roles as Role[], state.holders as Map<string, readonly Role[]>];
  const given = what.type === 'role.given' ? [role] : [];
  const held = roles.findIndex((r) => same(r, role));
  if (held >= 0) roles.splice(held, 1);
  roles.push(...given);
  const holder = holderOf(role.person);
  holders.set(holder, [...(holders.get(holder) ?? []).filter((r) => !same(r, role)), ...given]);
  return state;
};
