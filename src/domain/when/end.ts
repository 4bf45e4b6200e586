const TIME = String.raw`\d{1,2}(?:[.:]\d{2})?`;
/** "9–12", "kl. 9 till 12", "from 9:00 to 12:00": what is kept is when something begins. */
const RANGE = new RegExp(
  String.raw`(?<start>(?<![\p{L}\p{N}])(?:kl\.?|klockan|at)\s*${TIME}|(?<![\p{L}\p{N}./:-])\d{1,2}[.:]\d{2})\s*(?:[-–—]|till|to|until)\s*(?:(?:kl\.?|klockan|at)\s*)?(?<end>${TIME})(?![\p{L}\p{N}/:-]|\.\d)`,
  'giu',
);

const REST = new RegExp(String.raw`^\s*(?:[-–—]|till|to|until)\s*(?:(?:kl\.?|klockan|at)\s*)?${TIME}(?![\p{L}\p{N}/:-]|\.\d)`, 'iu');
/** Where a range ends whose beginning, a time, ends at `from`: there itself when it is no range. */
export const endOfRange = (text: string, from: number): number => from + (REST.exec(text.slice(from))?.[0].length ?? 0);

/** A text without the end of every time that has one, and the first of these ends as it was written. */
export const withoutEnd = (text: string): { text: string; until?: string } => {
  const until = [...text.matchAll(RANGE)][0]?.groups?.end;
  return until === undefined ? { text } : { text: text.replace(RANGE, '$<start>'), until };
};
