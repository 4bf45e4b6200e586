import { foldAscii } from '../i18n/fold.ts';

/** Endings and particles that look like words but are not parts of a compound. */
const NOT_LAST = new Set(['het', 'het', 'ning', 'ande', 'else', 'are', 'ing', 'lig', 'ligt', 'skap', 'dom', 'isk', 'era', 'ad', 'ande']);
const NOT_FIRST = new Set([
  'for',
  'till',
  'med',
  'upp',
  'ut',
  'in',
  'om',
  'av',
  'an',
  'over',
  'under',
  'be',
  'ge',
  'sam',
  'mot',
  'fram',
  'ned',
  'inter',
  'ovr',
  'alla',
  'kan',
  'ska',
  'gor',
]);

/**
 * Splits a stem into two known stems ("telefoniupphandling" -> "telefoni" + "upphandling"); the joining s or a dropped vowel is allowed.
 * Undefined when it is no compound of known words. The longest last part wins: it carries the meaning in Swedish.
 */
export const splitCompound = (word: string, known: (stem: string) => boolean): [string, string] | undefined => {
  for (let i = 3; i <= word.length - 3; i++) {
    const last = word.slice(i);
    if (last.length < 3 || !known(last) || NOT_LAST.has(foldAscii(last))) continue;
    const first = word.slice(0, i);
    for (const candidate of [first, first.replace(/s$/, ''), first.replace(/e$/, ''), first.replace(/[aou]$/, ''), first.replace(/es$/, '')])
      if (candidate.length >= 3 && known(candidate) && !NOT_FIRST.has(foldAscii(candidate)) && (candidate.length > 3 || last.length > 4))
        return [candidate, last];
  }
  return undefined;
};
