import { foldAscii } from '../src/i18n/fold.ts';
import type { CommandContext } from './context.ts';

type Catalog = CommandContext['knowledge']['catalog'];

/** The area by id, by name, or by a word that only its name holds ("ekonomi"); otherwise the names that are near. */
export const areaCalled = (typed: string, catalog: Catalog): { area: string } | { near: readonly string[] } => {
  if (catalog.get(typed)?.kind === 'area') return { area: typed };
  const found = catalog.resolve(typed, ['area']);
  const [only] = found;
  if (found.length === 1 && only && !only.guess) return { area: only.entity.id };
  const part = foldAscii(typed.trim());
  const holding = part.length < 3 ? [] : catalog.all('area').filter((a) => [...a.names.sv, ...a.names.en].some((n) => ` ${foldAscii(n)}`.includes(` ${part}`)));
  const [holds] = holding;
  if (holding.length === 1 && holds) return { area: holds.id };
  return { near: [...new Set([...found.map((f) => f.entity.id), ...holding.map((a) => a.id)])].slice(0, 5).map((id) => catalog.name(id)) };
};
