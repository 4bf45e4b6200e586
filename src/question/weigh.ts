import type { Knowledge } from '../knowledge/knowledge.ts';
import { evidenceOf, type Rivals, rivalsOf } from './evidence.ts';
import type { Hit } from './find.ts';
import type { Understanding } from './understanding.ts';
import { WEIGHTS } from './weights.ts';

/** A statement with what it is worth as the answer: above zero it answers. */
export type Weighed = { hit: Hit; worth: number; evidence: ReadonlyMap<string, number> };

/** Only this many of the best by words are weighed: the rest hold too little of the question. */
export const CONTENDERS = 15;

const worthOf = (evidence: ReadonlyMap<string, number>): number => {
  let sum = WEIGHTS.bias ?? 0;
  for (const [name, value] of evidence) sum += (WEIGHTS[name] ?? 0) * value;
  return sum;
};

/** The statements of the time that is asked for that may answer, the most worthy first. */
export const weigh = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): Weighed[] => {
  const rivals: Rivals = rivalsOf(hits);
  return hits
    .filter((hit) => hit.inTime)
    .slice(0, CONTENDERS)
    .map((hit) => {
      const evidence = evidenceOf(u, hit, rivals, knowledge);
      return { hit, worth: worthOf(evidence), evidence };
    })
    .sort((a, b) => b.worth - a.worth || b.hit.score - a.hit.score);
};
