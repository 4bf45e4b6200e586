import { z } from 'zod';

/** One line of the desk's file: something is put on a shelf until a time (ms since 1970), or taken away. */
export const DeskLine = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), shelf: z.string(), key: z.string(), value: z.unknown(), until: z.number() }),
  z.strictObject({ op: z.literal('remove'), shelf: z.string(), key: z.string() }),
]);
export type DeskLine = z.infer<typeof DeskLine>;

/** What a shelf holds: the newest value of each key, in the order in which the keys were first put there. */
export type Held = { value: unknown; until: number };
export type Shelves = Map<string, Map<string, Held>>;

/** Changes the shelves as the line says, and gives them back. */
export const apply = (shelves: Shelves, line: DeskLine): Shelves => {
  const shelf = shelves.get(line.shelf) ?? new Map<string, Held>();
  if (line.op === 'put') shelf.set(line.key, { value: line.value, until: line.until });
  else shelf.delete(line.key);
  return shelves.set(line.shelf, shelf);
};

/** The fewest lines that say the same, without what has expired. */
export const compact = (lines: readonly DeskLine[], now: number): DeskLine[] => {
  const shelves = lines.reduce(apply, new Map() as Shelves);
  return [...shelves].flatMap(([shelf, held]) =>
    [...held].filter(([, { until }]) => until > now).map(([key, { value, until }]): DeskLine => ({ op: 'put', shelf, key, value, until })),
  );
};
