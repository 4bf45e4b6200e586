import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Hit } from './find.ts';
import { LIGHT_WORDS } from './function-words.ts';
import { type Kind, kindOf, namesOfKind } from './registry.ts';
import type { Understanding } from './understanding.ts';

/** "Finns det ett nätverk för …": whether there is one of a kind, for something. */
const IS_THERE =
  /^\s*(?:(?:men|och|but|and)\s+)?(?:finns(?: det)?|har (?:vi|ni|de|förbundet|kommunerna)|is there|are there|do (?:we|you|they) have|does the association have)\s+(?:(?:redan|något|nåt|någon|nån|några|ett|en|a|an|any|some)\s+)*(?:(?:särskil[a-zà-ɏ]*|eget|egen|egna|gemensam[a-zà-ɏ]*|special|separate|joint)\s+)?([a-zà-ɏ]+)\s+(?:för|om|kring|inom|åt|mellan|som\s+(?:är|gäller|handlar|rör|arbetar|jobbar)|for|on|about|between|within|that)(?![a-zà-ɏ])/iu;
const HELD = 0.6;

/** The kind that is asked for, and the names of all that there is of it, when nothing that is known holds all that is asked; undefined otherwise. */
export const noSuch = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): { kind: Kind; names: readonly string[] } | undefined => {
  const kind = kindOf(IS_THERE.exec(u.text)?.[1] ?? '');
  if (!kind || u.times.length) return undefined;
  const weighty = u.content.flatMap((c, i) => (LIGHT_WORDS[u.locale].has(c.word.folded) ? [] : [i]));
  if (weighty.length < 2 || hits.some((h) => weighty.every((i) => (h.held[i] ?? 0) >= HELD))) return undefined;
  return { kind, names: namesOfKind(kind, knowledge) };
};
