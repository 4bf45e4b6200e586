import type { Locale } from '../i18n/locale.ts';

const ENGLISH = /(?<![a-zà-ɏ])(?:english|engelska)(?![a-zà-ɏ])/iu;
/** "In English please", "på svenska tack": nothing is asked but the same in another language. */
const ASKED =
  /^\s*(?:(?:och|and|nu|now|kan du|can you|could you|svara|answer|säg|say|ta|the same|samma|det|it|that|om|again)\s+){0,6}(?:(?:in|på)\s+)?(?:english|engelska|swedish|svenska)(?:\s+(?:please|tack|now|nu|också|too))*\s*[.!?]*\s*$/iu;

/** So short is such a request. */
const LONGEST = 80;

/** The language that the answer before is wanted in; undefined when something else is asked. */
export const otherLanguage = (text: string): Locale | undefined => {
  if (text.length > LONGEST || !ASKED.test(text)) return undefined;
  return ENGLISH.test(text) ? 'en' : 'sv';
};
