import type { Hit } from './find.ts';
import type { Understanding } from './understanding.ts';

const LATEST = /(?<![\p{L}])(senast|senaste|sist|sista|förra mötet|latest|last|most recent|recently)(?![\p{L}])/iu;
const MEETS = /(?<![\p{L}])(?:\p{L}*möte\p{L}*|sammanträ\p{L}*|träff\p{L}*|gång(?:en)?|samlas|ses|meetings?|meets?)(?![\p{L}])/iu;
const NEXT = /(?<![\p{L}])(nästa|kommande|härnäst|next|upcoming)(?![\p{L}])/iu;
/** What comes before the next meeting is not the meeting. */
const BEFORE = /(?<![\p{L}])(?:före|innan|inför|fram till|before|until|ahead of)\s+(?:\p{L}+\s+){0,2}(?:nästa|kommande|next|upcoming)(?![\p{L}])/iu;

/**
 * "What did the board decide last?": everything of that kind from the latest date there is, over all records and not only the best few.
 * "When is the next meeting?": the first one from today on. "none" when no such meeting is known; undefined when the question asks for neither.
 */
export const byDate = (u: Understanding, hits: readonly Hit[], today: string): Hit[] | 'none' | undefined => {
  const latest = LATEST.test(u.text);
  if ((!latest && !(NEXT.test(u.text) && MEETS.test(u.text) && !BEFORE.test(u.text))) || u.times.length) return undefined;
  const [top] = hits;
  if (!top) return undefined;
  const alike = hits
    .filter((h) => h.statement.from === 'outcome' || h.statement.from === 'meeting')
    .filter((h) => h.named >= top.named - 0.3 && h.coverage >= top.coverage - 0.25);
  const dated = alike.filter((h) =>
    latest ? h.statement.mode !== 'planned' || h.statement.relation === 'next-step' : h.statement.span.from >= today && h.statement.relation === 'meeting',
  );
  const [best] = dated.toSorted(
    (a, b) =>
      (latest ? b.statement.span.from.localeCompare(a.statement.span.from) : a.statement.span.from.localeCompare(b.statement.span.from)) || b.score - a.score,
  );
  if (!best) return latest ? undefined : MEETS.test(u.text) ? 'none' : undefined;
  const lead =
    dated.find(
      (h) =>
        h.statement.span.from === best.statement.span.from &&
        h.score === Math.max(...dated.filter((x) => x.statement.span.from === best.statement.span.from).map((x) => x.score)),
    ) ?? best;
  return dated.filter((h) => h.statement.span.from === best.statement.span.from && h.statement.relation === lead.statement.relation).slice(0, 6);
};
