import type { Entity } from './entity.ts';

/** The named things of the association, as far as it matters who looks after what. */
export interface Things {
  get(id: string): Entity | undefined;
  all(kind: 'body'): readonly Pick<Entity, 'id' | 'area'>[];
}

/**
 * The bodies that look after a thing: itself, or the nearest one that it is part of. A thing that is part of none is looked after by the
 * bodies of its area, and one without an area by none.
 */
export const bodiesOf = (id: string, things: Things, area = things.get(id)?.area): string[] => {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = things.get(at)?.partOf) {
    if (things.get(at)?.kind === 'body') return [at];
    seen.add(at);
  }
  return area === undefined
    ? []
    : things
        .all('body')
        .filter((b) => b.area === area)
        .map((b) => b.id);
};
