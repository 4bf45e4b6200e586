import { wordsOf } from '../knowledge/words.ts';

const FROM_TWO = 'två|two tre|three fyra|four fem|five sex|six sju|seven åtta|eight nio|nine tio|ten elva|eleven tolv|twelve tretton|thirteen'
  .split(' ')
  .map((words) => new RegExp(`^(?:${words})$`, 'iu'));

/** Small numbers in a text, in digits or words: "vilka fyra", "de tre". One is an article as often as a number, and is left out. */
export const numeralsIn = (text: string): number[] =>
  wordsOf(text).flatMap(({ text: word }) => {
    if (/^\d{1,2}$/.test(word)) return [Number(word)];
    const i = FROM_TWO.findIndex((n) => n.test(word));
    return i < 0 ? [] : [i + 2];
  });
