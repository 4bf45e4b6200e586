import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import type { Hit } from './find.ts';

/** How much of the shorter one two statements have in common to be the same. */
const SAME_SHARE = 0.45;
/** The same thing told in another document: cited too, not told twice. */
export const alsoSaid = (told: readonly Statement[], hits: readonly Hit[], knowledge: Knowledge): Statement[] => {
  const [first] = told;
  const words = knowledge.index.get(hits.find((h) => h.statement === first)?.at ?? -1)?.own.terms;
  if (!first || !words) return [];
  const documents = new Set(told.flatMap((s) => s.citations.map((c) => c.document)));
  return hits
    .slice(0, 12)
    .filter(
      (h) =>
        h.inTime &&
        h.statement.subject === first.subject &&
        h.statement.relation === first.relation &&
        !h.statement.citations.some((c) => documents.has(c.document)),
    )
    .filter((h) => {
      const other = knowledge.index.get(h.at)?.own.terms;
      if (!other) return false;
      let shared = 0;
      for (const t of other.keys()) if (words.has(t)) shared += 1;
      return shared / Math.min(other.size, words.size) >= SAME_SHARE;
    })
    .map((h) => h.statement)
    .slice(0, 2);
};
