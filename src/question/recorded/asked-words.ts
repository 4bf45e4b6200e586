import { foldAscii } from '../../i18n/fold.ts';
import type { Catalog, Mention } from '../../knowledge/catalog.ts';
import { wordsOf } from '../../knowledge/words.ts';
import type { ContentWord } from '../content.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';

const MEETING_OF = /^([a-zà-ɏ]{4,}?)s?(?:möten?|möte[ts]|mötena|sammanträden?|sammanträde[ts]|sammanträdena)$/iu;

/** "Nästa styrelsemöte": the body that a word for its meeting begins with is named too; in a bare "och senaste?" where it was said before. */
export const withBodies = (u: Understanding, catalog: Catalog): Understanding => {
  const named = new Set(u.subjects.flatMap((m) => m.typed.split(' ')));
  const bodiesIn = (text: string): Mention[] =>
    wordsOf(text).flatMap((w): Mention[] => {
      const begin = named.has(w.text) ? undefined : MEETING_OF.exec(w.text)?.[1];
      const [mention] = begin === undefined ? [] : catalog.mentions(wordsOf(begin));
      return mention?.entities.some((e) => e.kind === 'body') ? [{ ...mention, typed: w.text }] : [];
    });
  const own = bodiesIn(u.text);
  const found = own.length === 0 && u.subjects.length === 0 ? bodiesIn(u.cues) : own;
  return found.length === 0 ? u : { ...u, subjects: [...found, ...u.subjects.filter((m) => foldAscii(u.text).includes(foldAscii(m.typed)))] };
};

/** Lower case without accents, and nothing but letters and figures. */
export const plainWords = (text: string): string => foldAscii(text).replace(/[^a-zà-ɏ\p{N}]+/gu, ' ');
export const idsOf = (u: Pick<Understanding, 'subjects'>, kind: string): string[] =>
  u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === kind).map((e) => e.id));

/** What the question itself says besides names, times, little words and those that any question of the kind is put with. */
export const restOf = (u: Understanding, around: RegExp, times: readonly { typed: string }[] = []): ContentWord[] => {
  const said = new Set([...u.subjects, ...times].flatMap(({ typed }) => plainWords(typed).split(' ')));
  return u.content.filter(({ word: { start, text, folded } }) => {
    const own = u.text.slice(start, start + text.length) === text || /^fram/u.test(folded);
    return own && !said.has(folded) && !around.test(folded) && !LIGHT_WORDS[u.locale].has(folded) && !/^\d+$/u.test(folded);
  });
};

/** Whether a word of the question is one of a name in it. */
export const inNames = (word: string, u: Understanding): boolean => u.subjects.some((m) => m.typed.split(' ').includes(word));
