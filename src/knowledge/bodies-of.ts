import type { Catalog } from './catalog.ts';

/**
 * The bodies that look after a thing: itself, or the nearest one that it is part of. A thing that is part of none is looked after by the
 * bodies of its area, and one without an area by none.
 */
export const bodiesOf = (id: string, catalog: Catalog, area = catalog.get(id)?.area): string[] => {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = catalog.get(at)?.partOf) {
    if (catalog.get(at)?.kind === 'body') return [at];
    seen.add(at);
  }
  return area === undefined
    ? []
    : catalog
        .all('body')
        .filter((b) => b.area === area)
        .map((b) => b.id);
};
