import { overlaps } from '../domain/period.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Hit } from './find.ts';
import { ENOUGH } from './judge.ts';
import type { Understanding } from './understanding.ts';

/** How well a statement stands for one side: its own period counts more than the document it stands in. */
const sideScore = (hit: Hit, time: Understanding['times'][number], knowledge: Knowledge, other: Hit | undefined): number => {
  const exact = hit.statement.period === time.period || (time.span.grain === 'year' && hit.statement.period.startsWith(time.period) && !hit.statement.period.includes('/'));
  const within = overlaps(time.span, hit.statement.span) && (time.span.grain !== 'span' || hit.statement.span.grain === 'span');
  const fromDocument = hit.statement.citations.some((c) => knowledge.catalog.get(c.document)?.period === time.period);
  if (!exact && !within && !fromDocument) return -1;
  const alike = other ? (hit.statement.subject === other.statement.subject ? 0.12 : 0) + (hit.statement.relation === other.statement.relation ? 0.08 : 0) : 0;
  return hit.score + (exact ? 0.15 : within ? 0.1 : 0) + alike;
};
const bestFor = (time: Understanding['times'][number], hits: readonly Hit[], knowledge: Knowledge, other: Hit | undefined): Hit | undefined =>
  hits
    .filter((h) => h !== other)
    .map((hit) => ({ hit, score: sideScore(hit, time, knowledge, other) }))
    .filter((x) => x.score >= 0)
    .sort((x, y) => y.score - x.score)[0]?.hit;

/** Each side with the one before it in mind: the same subject, told the same way, makes the sides comparable. */
const chain = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): (Hit | undefined)[] => {
  const out: (Hit | undefined)[] = [];
  for (const time of u.times) out.push(bestFor(time, hits, knowledge, out.at(-1)));
  return out;
};

/** For a comparison over times or documents: the best statement of each, side by side; undefined when one side has none. */
export const sideBySide = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): Hit[] | undefined => {
  const several = u.times.length >= 2 || (u.documents.length >= 2);
  if (!several) return undefined;
  const best = hits[0];
  if (!best) return undefined;
  const sides = u.times.length >= 2 ? chain(u, hits, knowledge) : u.documents.map((d) => hits.find((h) => h.statement.citations.some((c) => c.document === d)));
  // One statement that tells both sides is better than two halves.
  const years = u.times.map((t) => t.period.slice(0, 4));
  const whole = years.length >= 2 ? hits.find((h) => h.score >= best.score - 0.12 && years.every((y) => h.statement.text[u.locale].includes(y)) && h.coverage >= ENOUGH.coverage) : undefined;
  if (whole && u.asks.includes('compare')) return [whole];
  if (sides.some((s) => s === undefined || s.coverage < ENOUGH.coverage * 0.6)) return undefined;
  const found = sides.filter((s): s is Hit => s !== undefined);
  const distinct = [...new Map(found.map((h) => [h.statement.id, h])).values()];
  return distinct.length ? distinct : undefined;
};
