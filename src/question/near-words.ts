import { distance } from 'fastest-levenshtein';
import type { Words } from '../knowledge/index-statements.ts';
import { stem } from '../knowledge/words.ts';

/** A word of the data, the letters in it as bits, its stem, and the letters in that. */
type Known = { word: string; letters: number; stem: string; inStem: number };
/** All words of the data, and those that begin with a letter, in their order. */
type Shelf = { all: readonly Known[]; beginning: ReadonlyMap<string, readonly Known[]> };

/** The letters of a word as bits: what tells two words apart long before each letter is compared. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};
const count = (bits: number): number => {
  let n = 0;
  for (let left = bits; left !== 0; left &= left - 1) n += 1;
  return n;
};

const shelves = new WeakMap<Words, Shelf>();
/** Made at the first word that nothing holds, once for the words of an index. */
const shelfOf = (vocabulary: Words): Shelf => {
  const known = shelves.get(vocabulary);
  if (known) return known;
  const all = [...vocabulary].map((word) => {
    const stemmed = stem(word, 'sv');
    return { word, letters: lettersOf(word), stem: stemmed, inStem: lettersOf(stemmed) };
  });
  const made = { all, beginning: Map.groupBy(all, ({ word }) => word.charAt(0)) };
  shelves.set(vocabulary, made);
  return made;
};

/** The stems of words that begin or end with this stem and are longer, in the order of the words, at most so many. */
export const stemsAround = (stemmed: string, vocabulary: Words, most: number): string[] => {
  const letters = lettersOf(stemmed);
  const out: string[] = [];
  for (const known of shelfOf(vocabulary).all) {
    if ((letters & ~known.inStem) !== 0 || known.word.length <= stemmed.length) continue;
    if (!known.stem.endsWith(stemmed) && !known.stem.startsWith(stemmed)) continue;
    out.push(known.stem);
    if (out.length >= most) break;
  }
  return out;
};

/** A short word with one letter where the data have two: "öpna". */
const doubled = (word: string, vocabulary: Words): string | undefined =>
  [...word].map((letter, i) => word.slice(0, i) + letter + word.slice(i)).find((x, i, all) => vocabulary.has(x) && all.indexOf(x) === i);

/** Longer than any word that is misspelt in earnest. */
const LONGEST = 40;
/** The nearest word of the data, folded, within one or two letters; none when two are equally near. */
export const nearestWord = (folded: string, vocabulary: Words): string | undefined => {
  if (folded.length === 4) return doubled(folded, vocabulary);
  const allowed = folded.length >= 9 ? 2 : folded.length >= 5 ? 1 : 0;
  if (!allowed || folded.length > LONGEST) return undefined;
  const letters = lettersOf(folded);
  let best: Known | undefined;
  let least = allowed + 1;
  let tied = false;
  for (const known of shelfOf(vocabulary).beginning.get(folded.charAt(0)) ?? []) {
    if (Math.abs(known.word.length - folded.length) > allowed || count(letters ^ known.letters) > 2 * allowed) continue;
    const d = distance(known.word, folded);
    if (d < least) [best, least, tied] = [known, d, false];
    else if (d === least && best !== undefined && known.stem !== best.stem) tied = true;
  }
  return tied && least > 1 ? undefined : best?.word;
};
