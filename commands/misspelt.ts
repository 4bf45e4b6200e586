import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../src/i18n/fold.ts';

/** How many letters apart two words are. Two letters that have changed places are one slip, not two. */
const apart = (a: string, b: string): number => {
  const far = distance(a, b);
  if (far !== 2 || a.length !== b.length) return far;
  const [i = 0, j = 0] = [...a].flatMap((c, at) => (c === b[at] ? [] : [at]));
  return j === i + 1 && a[i] === b[j] && a[j] === b[i] ? 1 : far;
};
const LONG = 8;
const SHORTEST = 4;

/** What a word means that is one slip, or in a long word two, beside one that is known; nothing where it may be either of two. */
export const nearestMeaning = <T>(typed: string, known: readonly (readonly [T, string])[]): { meaning: T; word: string } | undefined => {
  const word = foldLetters(typed).toLowerCase();
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  const near = known
    .map(([meaning, spelt]) => ({ meaning, word: spelt, far: apart(foldLetters(spelt).toLowerCase(), word) }))
    .filter((n) => n.far > 0 && n.far <= most)
    .sort((a, b) => a.far - b.far);
  const [first] = near;
  return first === undefined || near.some((n) => n.far === first.far && n.meaning !== first.meaning) ? undefined : { meaning: first.meaning, word: first.word };
};

/** Words that a label's pattern stands for: "organ(?:et)?|body" is organ, organet and body. Patterns that are more than that are left out. */
export const wordsOfPattern = (pattern: string): string[] =>
  splitAlternatives(pattern).flatMap((one) => {
    const optional = /\(\?:([^()]*)\)\?/.exec(one);
    if (!optional) return /^[\p{L} -]+$/u.test(one) ? [one] : [];
    const [whole, inside = ''] = optional;
    return ['', ...inside.split('|')].flatMap((ending) => wordsOfPattern(one.replace(whole, ending).trim()));
  });
const splitAlternatives = (pattern: string): string[] => {
  const out = [''];
  let depth = 0;
  for (const c of pattern) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    if (c === '|' && depth === 0) out.push('');
    else out[out.length - 1] += c;
  }
  return out;
};

/** How labels that are told apart by their folded letters are written out. */
const SPELLINGS = [
  'återremiss',
  'återrapport',
  'återrapportering',
  'åtgärd',
  'åtgärder',
  'att göra',
  'berörda kommuner',
  'berör',
  'område',
  'området',
  'ärende',
  'ärendet',
  'närvaro',
  'närvaron',
  'närvarande',
  'frånvaro',
  'frånvarande',
  'nästa möte',
  'nästa sammanträde',
  'nästa',
  'möte',
  'mötet',
  'skäl',
  'skälet',
  'länk',
  'översyn',
  'uppsägning',
  'utgår',
  'från',
  'förlängs',
  'förlängning',
  'förlängd',
  'till och med',
  'gäller från',
  'gäller till',
  'beslöts',
  'värde',
  'värde för alla',
  'rätt nivå',
  'nivå',
  'en röst',
  'röst',
  'andelar',
  'läge',
  'mål',
  'siffra',
  'svar',
] as const;
/** A folded word as people write it. */
export const spelling = (folded: string): string => SPELLINGS.find((s) => foldLetters(s) === folded) ?? folded;
