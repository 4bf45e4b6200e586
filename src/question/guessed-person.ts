import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words.ts';
import type { Understanding } from './understanding.ts';

/** A guess at a person's name is never answered as if it were exact. */
export const guessedPerson = (u: Understanding, knowledge: Knowledge): string | undefined => {
  for (const c of u.content) {
    if (c.guess === undefined) continue;
    // "Filip Peruson" is no "person": the rest of the name says whose it nearly is.
    const isNearly = (name: string) => {
      const parts = wordsOf(name).map((w) => w.folded);
      return (
        parts.includes(c.guess ?? '') ||
        (parts.some((part) => distance(part, c.word.folded) === 1) && u.content.some((other) => parts.includes(other.word.folded)))
      );
    };
    const person = knowledge.catalog.all('person').find((p) => p.names.sv.some(isNearly));
    if (person) return knowledge.catalog.name(person.id);
  }
  return undefined;
};
