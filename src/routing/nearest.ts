import { distance } from 'fastest-levenshtein';
import { foldAscii } from '../i18n/fold.ts';
import type { LoadedNoun, Noun } from './command.ts';

const key = (word: string) => foldAscii(word).replace(/[^a-z0-9]/g, '');
/** "moet" for "mote": two letters that changed places. */
const swapped = (a: string, b: string) => a.length === b.length && distance(a, b) === 2 && [...a].sort().join('') === [...b].sort().join('');
/** How many letters off two words may be, one in a short word and two in a long one; undefined when they are further apart. */
const apart = (typed: string, word: string): number | undefined => {
  const d = swapped(typed, word) ? 1 : distance(typed, word);
  return d <= (Math.min(typed.length, word.length) >= 6 ? 2 : 1) ? d : undefined;
};
const nearest = <T>(typed: string, all: readonly T[], names: (one: T) => readonly string[]): T | undefined => {
  if (key(typed).length < 3) return undefined;
  const found = all.flatMap((one) => {
    const d = names(one).flatMap((name) => (key(name).length >= 3 ? (apart(key(typed), key(name)) ?? []) : []));
    return d.length ? [{ one, d: Math.min(...d) }] : [];
  });
  return found.toSorted((a, b) => a.d - b.d)[0]?.one;
};
const nounNames = (n: Pick<Noun<never>, 'name' | 'aliases'>) => [n.name, ...n.aliases];

/** "/pamin mig …" is meant for "/paminn mig …": the same line with the command's right name. Undefined when nothing is near. */
export const nearestNoun = <C>(first: string, rest: string, nouns: readonly Noun<C>[]): string | undefined => {
  const noun = nearest(first, nouns, nounNames);
  return noun && `/${noun.name} ${rest}`.trim();
};

/** "/paminn lsta": one word, or one word and an id, that is nearly a verb and cannot be much else. */
export const nearestVerb = <C>(noun: Pick<LoadedNoun<C>, 'name' | 'verbs'>, rest: string): string | undefined => {
  const [, word = '', id = ''] = /^([a-zà-ɏ][a-zà-ɏ-]{3,})(\s+[A-Z]{1,2}-[0-9A-Z]{5})?$/iu.exec(rest.trim()) ?? [];
  const verb = word === '' ? undefined : nearest(word, noun.verbs, (v) => [v.verb, ...v.verbs]);
  return verb && `/${noun.name} ${verb.verb}${id}`;
};
