import { timeOf } from '../wall-time.ts';
import { withPlainRanges } from './ranges.ts';

const TIME = String.raw`\d{1,2}(?:[.:]\d{2})?`;
/** "9–12", "kl. 9 till 12", "from 9:00 to 12:00": when something begins and when it ends. */
const RANGE = new RegExp(
  String.raw`(?<start>(?<![\p{L}\p{N}])(?:kl\.?|klockan|at)\s*${TIME}|(?<![\p{L}\p{N}./:-])\d{1,2}[.:]\d{2})\s*(?:[-–—]|till|to|until)\s*(?:(?:kl\.?|klockan|at)\s*)?(?<end>${TIME})(?![\p{L}\p{N}/:-]|\.\d)`,
  'giu',
);

const REST = new RegExp(String.raw`^\s*(?:[-–—]|till|to|until)\s*(?:(?:kl\.?|klockan|at)\s*)?${TIME}(?![\p{L}\p{N}/:-]|\.\d)`, 'iu');
/** Where a range ends whose beginning, a time, ends at `from`: there itself when it is no range. */
export const endOfRange = (text: string, from: number): number => from + (REST.exec(text.slice(from))?.[0].length ?? 0);

/** A text without the end of every time that has one, and the first of these ends as it was written. */
export const withoutEnd = (typed: string): { text: string; until?: string } => {
  const text = withPlainRanges(typed);
  const until = [...text.matchAll(RANGE)][0]?.groups?.end;
  return until === undefined ? { text } : { text: text.replace(RANGE, '$<start>'), until };
};

/** The longest meeting that is read out of a bare hour after noon, in hours: "9–3" is one, "9–9" is a slip. */
const LONGEST = 9;
/**
 * When something ends that begins at `start`, from the end as it was written: "3" after 13:00 is 15:00. Undefined for what is no time, or
 * not after the beginning on the same day.
 */
export const endAfter = (start: string, typed: string): string | undefined => {
  const [, h = '', min = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? [];
  if (h === '') return undefined;
  const afternoon = Number(h) + 12;
  const hours = [Number(h), ...(h.length === 1 && afternoon - Number(start.slice(0, 2)) <= LONGEST ? [afternoon] : [])];
  return hours.map((hour) => timeOf(hour, Number(min))).find((end) => end !== undefined && end > start);
};
