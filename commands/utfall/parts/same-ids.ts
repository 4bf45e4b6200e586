import { distance } from 'fastest-levenshtein';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';

type Item = { id: string; text: string };
const SAME_WORDS = 0.4;
/** Letters that are looked at: a hundred long lines against a hundred others must not take long. */
const COMPARED = 300;

/** How far two texts are apart: 0 is the same, 1 has nothing in common. */
export const apart = (a: Item, b: Item): number => {
  const [x = '', y = ''] = [a, b].map((i) => foldLetters(i.text.slice(0, COMPARED)).toLowerCase());
  if (a.text === b.text) return 0;
  return distance(x, y) / Math.max(x.length, y.length, 1);
};

/**
 * What is the same thing as before keeps its id, so that what has happened to it since stays with it: first what has the same words, then
 * what is nearest in words. The rest gets the id that `fresh` makes of it.
 */
const keptIds = <T extends Item>(now: readonly T[], before: readonly T[], fresh: (item: T, taken: ReadonlySet<string>) => string): T[] => {
  const left = new Set(before);
  const kept = new Map<T, string>();
  for (const most of [0, SAME_WORDS])
    for (const item of now) {
      if (kept.has(item)) continue;
      let nearest: { one: T; apart: number } | undefined;
      for (const one of left) {
        const distance = apart(one, item);
        if (distance <= most && distance < (nearest?.apart ?? 2)) nearest = { one, apart: distance };
      }
      if (!nearest) continue;
      kept.set(item, nearest.one.id);
      left.delete(nearest.one);
    }
  const taken = new Set(before.map((b) => b.id));
  return now.map((item) => {
    const id = kept.get(item) ?? fresh(item, taken);
    taken.add(id);
    return { ...item, id };
  });
};

const next =
  (prefix: string) =>
  (_: Item, taken: ReadonlySet<string>): string => {
    for (let n = taken.size + 1; ; n++) if (!taken.has(`${prefix}${n}`)) return `${prefix}${n}`;
  };

/** An outcome that takes the place of another: its id, and the ids of everything in it that is still the same thing. */
export const inPlaceOf = (outcome: Outcome, before: Outcome): Outcome => {
  const { id } = before;
  return {
    ...outcome,
    id,
    decisions: keptIds(outcome.decisions, before.decisions, next(`${id}-B`)),
    actions: keptIds(outcome.actions, before.actions, (a) => a.id),
    ...(outcome.inputs ? { inputs: keptIds(outcome.inputs, before.inputs ?? [], next(`${id}-M`)) } : {}),
    ...(outcome.reports ? { reports: keptIds(outcome.reports, before.reports ?? [], next(`${id}-R`)) } : {}),
  };
};
