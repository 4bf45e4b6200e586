import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Statement } from '../knowledge/statements.ts';
import { stem, stemsOf, wordsOf } from '../knowledge/words.ts';
import { type ContentWord, heldBy } from './content.ts';
import { numeralsIn } from './numerals.ts';
import { newsIn, piecesOf } from './pieces.ts';
import type { Understanding } from './understanding.ts';

const ASKS_FOR = /^(?:vilka|vilken|vilket|vem|vad|which|what|who|namn|namnet|namnen|nämn|lista|list|name|names)$/iu;
const WHO = /^(?:vem|who|vad|what)$/iu;
const IS = /^(?:är|var|heter|hette|kallas|is|are|was|were)$/iu;
/** "Vad heter kurserna", "de två kurserna", "what is it called": the verb and the number are no nouns. */
const NAMING = /^(?:heter|hette|kallas|kallades|called|named)$/iu;
const isNoun = ({ word }: ContentWord): boolean => !NAMING.test(word.text) && !numeralsIn(word.text).length;
const ADJECTIVE = /^[a-zà-ɏ]+(?:a|de|nde|iga|ska)$|^\p{Lu}{2,}$/iu;
const HELD = 0.6;

/** The first words of content after the question word: what is asked for ("vilka är de åtta förvaltningscheferna"). */
export const askedNouns = (u: Understanding, most: number): readonly ContentWord[] => {
  const words = wordsOf(u.text);
  const at = words.findIndex((w) => ASKS_FOR.test(w.text));
  // "Vem tog fram kurserna?" does not ask for the courses.
  if (WHO.test(words[at]?.text ?? '') && !IS.test(words[at + 1]?.text ?? '')) return [];
  const after = words[at]?.end ?? 0;
  const nouns = u.content.filter((c) => c.word.start >= after && isNoun(c)).slice(0, most);
  // "Vilka nya avtal": an adjective and its noun; "vilken nytta hade barnen": the noun alone.
  return most === 2 && u.locale === 'sv' && nouns[0] && !ADJECTIVE.test(nouns[0].word.text) ? nouns.slice(0, 1) : nouns;
};

/** A stem that is long enough to be told at the end of a compound. */
const HEAD = 4;
/** Whether a text holds a noun, by itself or as the head of a compound: "chefskurser" are "kurser". */
export const holdsNoun = (noun: ContentWord, text: string, locale: Locale): boolean => {
  const stems = stemsOf(text, locale);
  if (heldBy(noun, stems) >= HELD) return true;
  const own = stem(noun.word.text, locale);
  return locale === 'sv' && own.length >= HEAD && stems.keys().some((s) => s.endsWith(own));
};

/** How a statement holds the noun that is asked for: as a list, as a count, with something new said of it, or only by name. */
type NounHeld = { listed: boolean; counted: boolean; named: boolean; news: number };
export const nounHeld = (u: Understanding, s: Statement, asked: ReadonlySet<string>, catalog: Catalog): NounHeld | undefined => {
  const nouns = askedNouns(u, 2);
  if (!nouns.length) return undefined;
  const holds = (text: string) => nouns.some((n) => holdsNoun(n, text, u.locale));
  const sets = s.values.filter((v) => v.kind === 'set' && holds(v.of[u.locale]));
  const listed = sets.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 0);
  const counted = !listed && (sets.length > 0 || s.values.some((v) => v.kind === 'number' && holds(v.unit[u.locale])));
  const news = piecesOf(s, catalog, u.locale)
    .filter((p) => holds(p.text))
    .map((p) => newsIn(p.text, asked, u.locale));
  return { listed, counted, named: holds(s.text[u.locale]), news: Math.max(0, ...news) };
};
