import { foldAscii } from '../src/i18n/fold.ts';
import type { Said } from '../src/i18n/locale.ts';
import type { CommandContext } from './context.ts';

type Catalog = CommandContext['knowledge']['catalog'];

/** The body that a line begins with: as many words, of at most eight, as name exactly one. */
export const leadingBody = (line: string, catalog: Catalog): { body: string; length: number } | undefined => {
  const ends = [...line.matchAll(/[\p{L}\p{N}-]+/gu).take(8)].map((m) => m.index + m[0].length);
  for (const end of ends.reverse()) {
    const [found, other] = catalog.named(line.slice(0, end), ['body']);
    if (found && !other) return { body: found.id, length: end };
  }
  return undefined;
};

/** A short word is in half of all names. */
const LONG = 4;
/** Bodies with a name that shares the beginning of a word with what was typed: "påhittade skolrådet" for those that have to do with schools. */
const alike = (typed: string, catalog: Catalog): string[] => {
  const words = (text: string) => [...foldAscii(text).matchAll(/[a-z0-9]+/g)].map(([w]) => w).filter((w) => w.length >= LONG);
  const shared = (a: string, b: string) => [...a].findIndex((c, i) => c !== b[i]);
  const near = (a: string, b: string) => a === b || Math.max(shared(a, b), shared(b, a)) >= LONG;
  const own = words(typed);
  return catalog
    .all('body')
    .map((b) => ({ id: b.id, n: own.filter((w) => b.names.sv.some((name) => words(name).some((x) => near(w, x)))).length }))
    .filter((b) => b.n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, 3)
    .map((b) => catalog.name(b.id));
};

/** The body by id or by name, or the names that are near what was typed. */
export const bodyCalled = (typed: string, catalog: Catalog): { body: string } | { near: readonly string[] } => {
  if (catalog.get(typed)?.kind === 'body') return { body: typed };
  const found = catalog.resolve(typed, ['body']);
  const [only] = found;
  if (found.length === 1 && only && !only.guess) return { body: only.entity.id };
  return { near: found.length ? found.slice(0, 5).map((f) => catalog.name(f.entity.id)) : alike(typed, catalog) };
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
