import { overlaps } from '../domain/period.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Hit } from './find.ts';
import { ENOUGH } from './judge.ts';
import type { Understanding } from './understanding.ts';

const inPeriod = (hit: Hit, time: Understanding['times'][number], knowledge: Knowledge): boolean => {
  const fromDocument = hit.statement.citations.some((c) => {
    const doc = knowledge.catalog.get(c.document);
    return doc?.period !== undefined && doc.period === time.period;
  });
  return fromDocument || (overlaps(time.span, hit.statement.span) && (time.span.grain !== 'span' || hit.statement.period === time.period));
};

/** For a comparison over times or documents: the best statement of each, side by side; undefined when one side has none. */
export const sideBySide = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): Hit[] | undefined => {
  const several = u.times.length >= 2 || (u.documents.length >= 2);
  if (!several) return undefined;
  const best = hits[0];
  if (!best) return undefined;
  const sides = u.times.length >= 2 ? u.times.map((t) => hits.find((h) => inPeriod(h, t, knowledge))) : u.documents.map((d) => hits.find((h) => h.statement.citations.some((c) => c.document === d)));
  // One statement that tells both sides is better than two halves.
  const years = u.times.map((t) => t.period.slice(0, 4));
  const whole = years.length >= 2 ? hits.find((h) => h.score >= best.score - 0.12 && years.every((y) => h.statement.text[u.locale].includes(y)) && h.coverage >= ENOUGH.coverage) : undefined;
  if (whole && u.asks.includes('compare')) return [whole];
  if (sides.some((s) => s === undefined || s.coverage < ENOUGH.coverage * 0.6)) return undefined;
  const found = sides.filter((s): s is Hit => s !== undefined);
  const distinct = [...new Map(found.map((h) => [h.statement.id, h])).values()];
  return distinct.length ? distinct : undefined;
};
