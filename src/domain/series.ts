import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { foldLetters } from '../i18n/fold.ts';
import { EVERY_NTH, SERIES_ADVERBS, SERIES_UNITS, SERIES_WORD } from '../i18n/series-words.ts';
import { NUMBERS, ORDINALS, WEEKDAYS } from '../i18n/when-words.ts';
import { addMonths } from './wall-time.ts';
import { any, numberOf, valueIn, weekdayIn } from './when/part.ts';

/** How often meetings come again, as a recurrence rule (RFC 5545), and where it stood in the text. */
export type FoundSeries = { rule: string; start: number; end: number };

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const first = (list: readonly (readonly [string, unknown])[]) => any(list.map(([p]) => p));
const EVERY = `(?:(?<other>${SERIES_WORD.everyOther})|(?:${SERIES_WORD.every})(?: (?<every>${first(EVERY_NTH)}))?)`;
const UNIT = `(?<unit>${first(SERIES_UNITS)})`;
const WD = `(?<wd>${any(WEEKDAYS)})`;
const NTH = `(?:(?:${SERIES_WORD.the}) )?(?<nth>${first(ORDINALS)}) ${WD}`;
const COUNT = `(?:(?<n>\\d{1,2}|${any(NUMBERS)}) (?:${SERIES_WORD.times})|(?<once>${SERIES_WORD.once})|(?<twice>${SERIES_WORD.twice}))`;
const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

/** What says most is tried first: "andra fredagen varje månad" is not just any Friday. */
const PATTERNS: readonly RegExp[] = [
  whole(`${NTH} (?:(?:${SERIES_WORD.of}) )?${EVERY} ${UNIT}`),
  whole(`${EVERY} ${UNIT},? ${NTH}`),
  whole(`${EVERY} ${WD}`),
  whole(`${COUNT} (?:(?:${SERIES_WORD.of}) )?(?:${SERIES_WORD.every} )?${UNIT}`),
  whole(`${EVERY} ${UNIT}`),
  whole(`(?<adverb>${first(SERIES_ADVERBS)})`),
];
const RULE = /(?<![\p{L}\p{N}])(?:RRULE:)?(FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*)/iu;

type Groups = Readonly<Record<string, string | undefined>>;
const ruleOf = (g: Groups): string | undefined => {
  const unit = valueIn(SERIES_UNITS, g.unit) ?? valueIn(SERIES_ADVERBS, g.adverb) ?? { freq: 'WEEKLY' as const, interval: 1 };
  const times = g.once ? 1 : g.twice ? 2 : g.n === undefined ? 0 : numberOf(g.n);
  const every = g.other ? 2 : (valueIn(EVERY_NTH, g.every) ?? 1);
  const day = g.wd === undefined ? undefined : DAYS[weekdayIn(g.wd) - 1];
  const write = (freq: string, interval: number, byDay?: string) =>
    [`FREQ=${freq}`, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), ...(byDay ? [`BYDAY=${byDay}`] : [])].join(';');
  if (times > 1) return unit.freq === 'YEARLY' && 12 % times === 0 ? write('MONTHLY', 12 / times) : undefined;
  // Which Friday of a week or of a year means nothing that people would write.
  if (g.nth !== undefined && unit.freq !== 'MONTHLY') return undefined;
  return write(unit.freq, unit.interval * every, day && g.nth !== undefined ? `${valueIn(ORDINALS, g.nth) ?? 1}${day}` : day);
};

/** "Andra fredagen varje månad", "4 gånger per år", "every other Thursday", or a recurrence rule itself. */
export const findSeries = (text: string): FoundSeries | undefined => {
  const raw = RULE.exec(text);
  if (raw) return { rule: (raw[1] ?? '').toUpperCase(), start: raw.index, end: raw.index + raw[0].length };
  const folded = foldLetters(text);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    // What says most has been found: where it means nothing, a part of it means something else.
    const rule = ruleOf(match.groups ?? {});
    return rule === undefined ? undefined : { rule, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

/** True when the rule alone says on which days: then the first day need not be given. */
export const saysWhichDay = (rule: string): boolean => /;BY(?:MONTH)?DAY=/.test(rule);

/** A series reaches a year ahead unless it says how far, and never holds more than this many meetings. */
export const SERIES = { months: 12, longest: 60, meetings: 60 } as const;

/** The days of a series from `from` on, at most `SERIES.meetings`. Undefined for a rule that cannot be read or is no meeting's. */
export const seriesDates = (rule: string, from: string, until?: string): string[] | undefined => {
  const bounded = until !== undefined || /;(?:COUNT|UNTIL)=/.test(rule);
  const end = until ?? addMonths(from, bounded ? SERIES.longest : SERIES.months);
  if (!/^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;|$)/.test(rule)) return undefined;
  const out: string[] = [];
  try {
    const dtstart = Temporal.ZonedDateTime.from(`${from}T00:00:00[UTC]`);
    const days = new RRuleTemporal({ rruleString: rule, dtstart, temporal: Temporal, maxIterations: 1000 });
    days.all((at) => {
      const date = at.toPlainDate().toString();
      if (date > end || out.length === SERIES.meetings) return false;
      out.push(date);
      return true;
    });
  } catch {
    return undefined;
  }
  return [...new Set(out)].filter((d) => d <= end);
};
