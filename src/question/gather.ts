import type { Hit } from './find.ts';
import { addsNothing } from './same.ts';
import type { Understanding } from './understanding.ts';
import type { Weighed } from './weigh.ts';

/** Another statement may stand beside the best one only when it is as much about the names in the question. */
export const asNamed = (hit: Hit, top: Hit): boolean => hit.named >= top.named - NAMED;
const NAMED = 0.35;

/** Letters that an answer grows to: a list may be longer than a plain answer. */
const LONGEST = { plain: 480, several: 560 } as const;
/** How far behind the best another statement may lie (e⁴ times as likely, with the weights that were fitted), how little it may be worth, and how many are told. */
const ENOUGH = { behind: 4, worth: -1, most: 3 } as const;

/** The best statement, and those that may as well be what was asked for, where the best is not clearly worthier; what says otherwise always. */
export const gather = (u: Understanding, weighed: readonly Weighed[]): Hit[] => {
  const [best] = weighed;
  if (!best) return [];
  // A list is told over all there is of its kind: nothing is to be added.
  if (best.hit.statement.told?.what === 'list') return [best.hit];
  const said = (hit: Hit) => hit.statement.text[u.locale];
  const out = [best.hit];
  const longest = u.asks.includes('which') || u.asks.includes('compare') ? LONGEST.several : LONGEST.plain;
  let length = said(best.hit).length;
  for (const { hit, worth } of weighed.slice(1)) {
    if (out.length >= ENOUGH.most || !asNamed(hit, best.hit) || out.some((o) => addsNothing(said(o), said(hit)))) continue;
    const conflict = best.hit.statement.conflicts.includes(hit.statement.id);
    const near = worth >= ENOUGH.worth && best.worth - worth <= ENOUGH.behind;
    if (!(conflict || near) || length + said(hit).length > longest) continue;
    out.push(hit);
    length += said(hit).length;
  }
  return out;
};
