import type { Locale } from './locale.ts';
import { SYNONYMS_EN } from './synonyms-en.ts';
import { SYNONYMS_SV } from './synonyms-sv.ts';

/**
 * Words that mean the same in office language, folded, one group a line. General words only: what a thing is called in one
 * association is written in its records.
 */
const GROUPS: Readonly<Record<Locale, string>> = { sv: SYNONYMS_SV, en: SYNONYMS_EN };

/** Each word's companions, per language: folded words. */
export const synonymsOf = (locale: Locale): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const line of GROUPS[locale].trim().split('\n')) {
    const words = line.trim().split(/\s+/);
    for (const w of words) out.set(w, [...(out.get(w) ?? []), ...words.filter((x) => x !== w)]);
  }
  return out;
};
