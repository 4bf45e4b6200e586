import { countsThis } from './counts.ts';
import type { Hit } from './find.ts';
import { asNamed, ENOUGH } from './judge.ts';
import { fills } from './slots.ts';
import type { Understanding } from './understanding.ts';

/** Letters that an answer grows to: a list may be longer than a plain answer. */
const LONGEST = { plain: 480, several: 560 } as const;

/** The best statement, and those that hold words of the question which it does not, or that fit as well about the same thing. */
export const gather = (u: Understanding, top: Hit, hits: readonly Hit[]): Hit[] => {
  const out = [top];
  const total = u.content.reduce((sum, c) => sum + c.weight, 0) || 1;
  const covered = [...top.held];
  let length = top.statement.text[u.locale].length;
  const counts = u.counted.filter((phrase) => phrase.length > 0);
  const countedBy = (phrase: (typeof counts)[number], hit: Hit) => countsThis(hit.statement, phrase, u.locale);
  for (const hit of hits.slice(0, 14)) {
    if (out.length >= 3 || out.includes(hit)) continue;
    const gain = u.content.reduce((sum, c, i) => sum + c.weight * Math.max(0, (hit.held[i] ?? 0) - (covered[i] ?? 0)), 0) / total;
    const size = hit.statement.text[u.locale].length;
    const close = out.length < 2 && hit.score >= top.score - ENOUGH.tie && hit.statement.subject === top.statement.subject;
    const slot =
      u.asks.slice(0, 3).some((a) => a !== 'open' && a !== 'yesno' && fills(hit.statement, a, u) === 1 && !out.some((o) => fills(o.statement, a, u) > 0)) &&
      hit.score >= top.score - 0.2;
    const conflict = top.statement.conflicts.includes(hit.statement.id);
    const count = counts.length > 1 && counts.some((phrase) => countedBy(phrase, hit) && !out.some((o) => countedBy(phrase, o)));
    if (!conflict && !asNamed(hit, top)) continue;
    if (
      !(gain >= ENOUGH.gain || close || slot || conflict || count) ||
      length + size > (u.asks.includes('which') || u.asks.includes('compare') ? LONGEST.several : LONGEST.plain) ||
      hit.score < top.score - 0.35
    )
      continue;
    out.push(hit);
    length += size;
    hit.held.forEach((h, i) => {
      covered[i] = Math.max(covered[i] ?? 0, h);
    });
  }
  return out;
};
