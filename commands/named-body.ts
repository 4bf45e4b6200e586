import type { Said } from '../src/i18n/locale.ts';
import type { CommandContext } from './context.ts';

type Catalog = CommandContext['knowledge']['catalog'];

/** The body that a line begins with: as many words, of at most eight, as name exactly one. */
export const leadingBody = (line: string, catalog: Catalog): { body: string; length: number } | undefined => {
  const ends = [...line.matchAll(/[\p{L}\p{N}-]+/gu)].slice(0, 8).map((m) => m.index + m[0].length);
  for (const end of ends.reverse()) {
    const [found, other] = catalog.resolve(line.slice(0, end), ['body']);
    if (found && !found.guess && !other) return { body: found.entity.id, length: end };
  }
  return undefined;
};

/** The body by id or by name, or the names that are near what was typed. */
export const bodyCalled = (typed: string, catalog: Catalog): { body: string } | { near: readonly string[] } => {
  if (catalog.get(typed)?.kind === 'body') return { body: typed };
  const found = catalog.resolve(typed, ['body']);
  const [only] = found;
  if (found.length === 1 && only && !only.guess) return { body: only.entity.id };
  return { near: found.slice(0, 5).map((f) => catalog.name(f.entity.id)) };
};

/** The body that was typed, or a fault at its field: nothing typed, or nothing by that name. */
export const readBody = (
  typed: string,
  catalog: Catalog,
  words: { noBody: Said; unknownBody: (typed: string, near: readonly string[]) => Said },
): { body: string } | { fault: Said } => {
  if (typed === '') return { fault: words.noBody };
  const called = bodyCalled(typed, catalog);
  return 'body' in called ? called : { fault: words.unknownBody(typed, called.near) };
};
