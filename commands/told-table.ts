import type { Block, Inline } from '../src/reply/reply.ts';

/** A table without the columns that say nothing in any row. The first one names the rows and always stays. */
export const toldTable = (caption: string, columns: readonly string[], rows: readonly (readonly Inline[])[][]): Block => {
  const says = (cell: readonly Inline[] | undefined) => cell?.some((i) => (i.kind === 'person' ? i.name : i.text) !== '') ?? false;
  const kept = columns.flatMap((_, i) => (i === 0 || rows.some((row) => says(row[i])) ? [i] : []));
  return { kind: 'table', caption, columns: kept.map((i) => columns[i] ?? ''), rows: rows.map((row) => kept.map((i) => [...(row[i] ?? [])])) };
};
