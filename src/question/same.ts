import { wordsOf } from '../knowledge/words.ts';

/** A figure, in digits or as a word, or a no: where one of these differs, two sentences tell two things however alike they are. */
const TELLING =
  /^(?:\d.*|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|inte|ej|ingen|inget|inga|aldrig|alla|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|not|no|none|never|all)$/u;
const SAME_SHARE = 0.8;

const partsOf = (text: string) => {
  const words = wordsOf(text);
  const name = (i: number) => i > 0 && /^\p{Lu}/u.test(words[i]?.text ?? '');
  const texts = words.map((w) => w.text.toLocaleLowerCase('sv'));
  return {
    telling: new Set(texts.filter((t, i) => TELLING.test(t) || name(i))),
    other: new Set(texts.filter((t, i) => !TELLING.test(t) && !name(i))),
  };
};

/** True when one sentence only repeats another: the same figures and names, and at least four words of five. */
export const saysTheSame = (one: string, two: string): boolean => {
  if (one === two) return true;
  const [a, b] = [partsOf(one), partsOf(two)];
  if (a.telling.size !== b.telling.size || [...a.telling].some((t) => !b.telling.has(t))) return false;
  const shared = [...a.other].filter((t) => b.other.has(t)).length;
  return shared / Math.max(a.other.size, b.other.size, 1) >= SAME_SHARE;
};
