import { ofText, wordsOf } from '../knowledge/words.ts';

/** A figure, in digits or as a word: one that is not told yet is news, however alike two sentences are. */
const FIGURE =
  /^(?:\d.*|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|alla|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all)$/u;
const NO = /^(?:inte|ej|ingen|inget|inga|aldrig|not|no|none|never)$/u;
const SAME_SHARE = 0.8;

const partsOf = ofText((text: string) => {
  const words = wordsOf(text).map((w, i) => ({ text: w.text.toLocaleLowerCase('sv'), name: i > 0 && /^\p{Lu}/u.test(w.text) }));
  const no = words.filter((w) => NO.test(w.text)).length > 0;
  return {
    all: new Set(words.map((w) => w.text)),
    telling: words.filter((w) => w.name || FIGURE.test(w.text)).map((w) => w.text),
    other: [...new Set(words.filter((w) => !w.name && !FIGURE.test(w.text)).map((w) => w.text))],
    no,
  };
});

/** True when a sentence adds nothing to one that was told: no figure, no name, and at most one word of five. */
export const addsNothing = (told: string, more: string): boolean => {
  if (told === more) return true;
  const [a, b] = [partsOf(told), partsOf(more)];
  if (a.no !== b.no || !b.telling.every((t) => a.all.has(t))) return false;
  return b.other.filter((t) => a.all.has(t)).length / Math.max(b.other.length, 1) >= SAME_SHARE;
};
