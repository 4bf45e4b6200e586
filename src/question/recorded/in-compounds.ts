import type { Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Index } from '../../knowledge/index-statements.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { stem, termsOf } from '../../knowledge/words.ts';
import { type ContentWord, isPart } from '../content.ts';
import { find } from '../find.ts';
import { stemsAround } from '../near-words.ts';
import type { Understanding } from '../understanding.ts';

/** Letters of a word, or of half a compound, that may be looked for inside other words. */
const SHORTEST = 4;
const LONGEST = 40;
const QUALITY = 0.75;
const MOST_AROUND = 6;
const FEW = 60;

const stemOf = (word: string): string => foldAscii(stem(word, 'sv'));
const within = (part: string, stems: readonly string[]): boolean =>
  part.length >= SHORTEST && stems.some((s) => s === part || s.startsWith(part) || s.endsWith(part));
/** The two halves of a word, at each place where it may be a compound; the s that joins them is no part of either. */
const halvesOf = (word: string): [string, string][] =>
  word.length > LONGEST
    ? []
    : Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 1) }, (_, i) => i + SHORTEST).flatMap((at): [string, string][] => {
        const [first, last] = [word.slice(0, at), word.slice(at)];
        return first.endsWith('s')
          ? [
              [first, last],
              [first.slice(0, -1), last],
            ]
          : [[first, last]];
      });

/** Whether a text says a word, itself or in a compound: "arkiv" in "arkivlösning", "arkivpilot" where both halves are said. */
const says = (c: ContentWord, text: string): boolean => {
  const terms = termsOf(text, 'sv');
  const stems = terms.map((t) => foldAscii(t.stem.slice(3)));
  const whole = new Set(terms.flatMap((t) => [t.stem, ...(t.family === undefined ? [] : [t.family])]));
  if (c.terms.some((t) => !isPart(t) && whole.has(t.term))) return true;
  const own = stemOf(c.word.text);
  return within(own, stems) || halvesOf(own).some(([first, last]) => within(first, stems) && within(last, stems));
};

/** A word with all that it may be a part of, and, where nothing holds it, with what its halves may be. */
const widened = (c: ContentWord, index: Index): ContentWord => {
  const own = stemOf(c.word.text);
  if (own.length < SHORTEST || /^\d/u.test(own)) return c;
  const around = (s: string) => stemsAround(s, index.surface, MOST_AROUND);
  const halves = c.terms.length > 0 ? [] : halvesOf(own).flat();
  const stems = [...around(own), ...new Set(halves.flatMap((half) => [half, ...around(half)]))];
  const spelt = stems.flatMap((s) => [...(index.known(s, 'sv') ? [s] : []), ...index.spelt(s, 'sv')]);
  return { ...c, terms: [...c.terms, ...[...new Set(spelt)].map((s) => ({ term: `sv ${s}`, quality: QUALITY }))] };
};

/** The recorded decisions that say each of these words of a question in their own words, newest first. */
export const decisionsSaying = (asked: readonly ContentWord[], u: Understanding, knowledge: Knowledge, viewer: Viewer): Statement[] => {
  if (knowledge.told(['decision']).length === 0) return [];
  const wide = { ...u, content: u.content.map((c) => (asked.includes(c) ? widened(c, knowledge.index) : c)) };
  return find(wide, knowledge, viewer)
    .slice(0, FEW)
    .flatMap(({ statement: s }) => (s.told?.what === 'decision' && asked.every((c) => says(c, s.told?.what === 'decision' ? s.told.text : '')) ? [s] : []))
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
};
