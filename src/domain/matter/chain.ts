import type { Entity } from '../entity.ts';

type Body = Extract<Entity, { kind: 'body' }>;
type BodyOf = (id: string) => Entity | undefined;

const bodyOf = (id: string | undefined, get: BodyOf): Body | undefined => {
  const found = id === undefined ? undefined : get(id);
  return found?.kind === 'body' ? found : undefined;
};

/** A body and those that its matters go to next, as the data say who reports to whom. A circle in the data is walked once. */
export const upwardsFrom = (start: string, get: BodyOf): string[] => {
  const out: string[] = [];
  for (let at = bodyOf(start, get); at && !out.includes(at.id); at = bodyOf(at.reportsTo, get)) out.push(at.id);
  return out;
};

/** Where a matter ends when nobody says: at the first board on its way, otherwise at the last body. */
export const usualGoal = (upwards: readonly string[], get: BodyOf): string | undefined =>
  upwards.find((id, i) => i > 0 && bodyOf(id, get)?.bodyKind === 'board') ?? upwards.at(-1);

/**
 * The bodies from `start` to `goal`; `via` are bodies beside the line (a steering group), put in before the goal in the order given.
 * A goal that the line does not lead to is put last: whoever opens the matter knows better than the data.
 */
export const chainOf = (start: string, goal: string | undefined, via: readonly string[], get: BodyOf): string[] => {
  const upwards = upwardsFrom(start, get);
  const end = goal ?? usualGoal(upwards, get) ?? start;
  const at = upwards.indexOf(end);
  const line = at >= 0 ? upwards.slice(0, at) : upwards.filter((id) => bodyOf(id, get)?.bodyKind !== 'assembly' && id !== end);
  const beside = via.filter((id) => id !== end && !line.includes(id));
  return [...new Set([...line, ...beside, end])];
};
