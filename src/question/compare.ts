import { overlaps } from '../domain/period.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { countsThis } from './counts.ts';
import type { Hit } from './find.ts';
import type { Understanding } from './understanding.ts';

/** How well a statement stands for one side: its own period counts more than the document it stands in. */
const sideScore = (hit: Hit, time: Understanding['times'][number], knowledge: Knowledge): number => {
  const exact =
    hit.statement.period === time.period || (time.span.grain === 'year' && hit.statement.period.startsWith(time.period) && !hit.statement.period.includes('/'));
  const within = overlaps(time.span, hit.statement.span) && (time.span.grain !== 'span' || hit.statement.span.grain === 'span');
  const fromDocument = hit.statement.citations.some((c) => knowledge.catalog.get(c.document)?.period === time.period);
  if (!exact && !within && !fromDocument) return -1;
  return hit.score + (exact ? 0.15 : within ? 0.1 : 0);
};
const BEAM = 8;
/** How much of the question a side must hold, and a statement that tells both. */
const [SIDE, WHOLE] = [0.19, 0.32];
const sidesOf = (time: Understanding['times'][number], hits: readonly Hit[], knowledge: Knowledge): { hit: Hit; score: number }[] =>
  hits
    .map((hit) => ({ hit, score: sideScore(hit, time, knowledge) }))
    .filter((x) => x.score >= 0)
    .sort((x, y) => y.score - x.score)
    .slice(0, BEAM);

/** How comparable two statements are: about the same thing, told the same way, in the same words. */
const alike = (a: Hit, b: Hit, knowledge: Knowledge): number => {
  const [x, y] = [a, b].map(({ at }) => knowledge.index.get(at)?.own.terms);
  if (!x || !y) return 0;
  let shared = 0;
  for (const term of x.keys()) if (y.has(term)) shared += 1;
  return (
    (a.statement.subject === b.statement.subject ? 0.1 : 0) +
    (a.statement.relation === b.statement.relation ? 0.1 : 0) +
    0.25 * (shared / Math.min(x.size, y.size))
  );
};

/** The sides that fit the question and each other best, the first two times weighed together. */
const chain = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): (Hit | undefined)[] => {
  const [first = [], second = [], ...rest] = u.times.map((t) => sidesOf(t, hits, knowledge));
  let best: { pair: [Hit, Hit]; score: number } | undefined;
  for (const a of first)
    for (const b of second) {
      if (a.hit === b.hit) continue;
      const score = a.score + b.score + alike(a.hit, b.hit, knowledge);
      if (!best || score > best.score) best = { pair: [a.hit, b.hit], score };
    }
  return best ? [...best.pair, ...rest.map((r) => r[0]?.hit)] : [first[0]?.hit, second[0]?.hit];
};

/** For a comparison over times or documents: the best statement of each, side by side; undefined when one side has none. */
export const sideBySide = (u: Understanding, found: readonly Hit[], knowledge: Knowledge): Hit[] | undefined => {
  const several = u.times.length >= 2 || u.documents.length >= 2;
  if (!several) return undefined;
  // A count is compared with a count of the same.
  const counted = u.counted.filter((phrase) => phrase.length > 0);
  const hits = counted.length
    ? found.filter((h) => counted.some((phrase) => countsThis(h.statement, phrase, u.locale)))
    : u.asks.includes('count')
      ? found.filter((h) => h.statement.values.some((v) => v.kind === 'number' || v.kind === 'percent' || (v.kind === 'set' && v.count !== undefined)))
      : found;
  const best = hits[0];
  if (!best) return undefined;
  const sides = u.times.length >= 2 ? chain(u, hits, knowledge) : u.documents.map((d) => hits.find((h) => h.statement.citations.some((c) => c.document === d)));
  // One statement that tells both sides is better than two halves.
  const years = u.times.map((t) => t.period.slice(0, 4));
  const whole =
    years.length >= 2
      ? hits.find((h) => h.score >= best.score - 0.12 && years.every((y) => h.statement.text[u.locale].includes(y)) && h.coverage >= WHOLE)
      : undefined;
  if (whole && u.asks.includes('compare')) return [whole];
  if (sides.some((s) => s === undefined || s.coverage < SIDE)) return undefined;
  const sidesFound = sides.filter((s): s is Hit => s !== undefined);
  const distinct = [...new Map(sidesFound.map((h) => [h.statement.id, h])).values()];
  return distinct.length ? distinct : undefined;
};
