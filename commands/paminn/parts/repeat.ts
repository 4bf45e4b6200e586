import { findSeries } from '../../../src/domain/series.ts';
import type { Found } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';

/** What comes again each day is no series of meetings, and is meant all the same. */
const DAILY =
  /(?<![\p{L}\p{N}])(?:(?:varje|var|varannan|every|each|every other) (?:dag|vardag|arbetsdag|morgon|kvall|formiddag|eftermiddag|day|weekday|working day|morning|afternoon|evening)|dagligen|daily|regelbundet|regularly)(?![\p{L}\p{N}])/u;
const JOINED = /^[\s,]*$/;

type Span = { start: number; end: number };
/** Where a text says that something comes again, with the times that stand beside it. */
export const findRepeat = (text: string, times: readonly Found[] = []): Span | undefined => {
  const daily = DAILY.exec(foldLetters(text));
  const found = findSeries(text) ?? (daily ? { start: daily.index, end: daily.index + daily[0].length } : undefined);
  if (!found) return undefined;
  let { end } = found;
  for (const time of times) if (time.end > end && (time.start < end || JOINED.test(text.slice(end, time.start)))) end = time.end;
  return { start: found.start, end };
};
