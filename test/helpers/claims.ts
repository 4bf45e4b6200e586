/** A figure, a date or a name that a text claims. A figure may be read in two ways: "1,200" is 1200 or 1.2. */
export type Claim =
  | { kind: 'figure'; typed: string; values: readonly number[] }
  | { kind: 'date'; typed: string; year?: number; month: number; day?: number }
  | { kind: 'name'; typed: string };

const MONTHS = 'januari|january|februari|february|mars|march|april|maj|may|juni|june|juli|july|augusti|august|september|oktober|october|november|december';
const MONTH: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  februari: 2,
  february: 2,
  mars: 3,
  march: 3,
  april: 4,
  maj: 5,
  may: 5,
  juni: 6,
  june: 6,
  juli: 7,
  july: 7,
  augusti: 8,
  august: 8,
  september: 9,
  oktober: 10,
  october: 10,
  november: 11,
  december: 12,
};
const WORDS: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const whole = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');
const monthOf = (word: string | undefined) => MONTH[(word ?? '').toLowerCase()] ?? 0;

type Rule = readonly [RegExp, (m: RegExpMatchArray) => Omit<Extract<Claim, { kind: 'date' }>, 'kind' | 'typed'>];
const DATES: readonly Rule[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) })],
  [
    whole(`(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})(?:,? (\\d{4}))?`),
    (m) => ({ ...(m[3] ? { year: Number(m[3]) } : {}), month: monthOf(m[2]), day: Number(m[1]) }),
  ],
  [whole(`(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`), (m) => ({ year: Number(m[3]), month: monthOf(m[1]), day: Number(m[2]) })],
  [whole(`(${MONTHS}),? (\\d{4})`), (m) => ({ year: Number(m[2]), month: monthOf(m[1]) })],
  [/(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?![\d-])/gu, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
];
const GROUPED = /(?<![\d])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)*/gu;

const valuesOf = (typed: string): number[] => {
  const plain = typed.replace(/[ \u00a0\u2009\u202f]/g, '');
  const asDecimal = Number(plain.replace(',', '.'));
  const asGrouped = /[.,]\d{3}(?!\d)/.test(plain) ? Number(plain.replace(/[.,]/g, '')) : Number.NaN;
  return [asDecimal, asGrouped].filter((n) => Number.isFinite(n));
};

/** Dates first, then figures in digits and number words two to twelve; what one has read the next does not read again. */
export const figuresAndDates = (text: string): Claim[] => {
  const out: Claim[] = [];
  let left = text;
  const take = (pattern: RegExp, make: (m: RegExpMatchArray) => Claim) => {
    left = left.replace(pattern, (...args) => {
      const groups = args.slice(
        0,
        args.findIndex((a) => typeof a === 'number'),
      ) as unknown as RegExpMatchArray;
      out.push(make(groups));
      return ' '.repeat(groups[0].length);
    });
  };
  for (const [pattern, read] of DATES) take(pattern, (m) => ({ kind: 'date', typed: m[0], ...read(m) }));
  take(GROUPED, (m) => ({ kind: 'figure', typed: m[0], values: valuesOf(m[0]) }));
  take(whole(Object.keys(WORDS).join('|')), (m) => ({ kind: 'figure', typed: m[0], values: [WORDS[m[0].toLowerCase()] ?? Number.NaN] }));
  return out;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names in a text, the longest first: what one name has taken is not read as another. A name of one word counts with its capital letter only. */
export const namesIn = (names: readonly string[]): ((text: string) => Claim[]) => {
  const patterns = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?=s?(?![\\p{L}\\d]))`, /\s/.test(name) ? 'giu' : 'gu') }));
  return (text) => {
    const lower = text.toLowerCase();
    let left = text;
    return patterns.flatMap(({ name, pattern }): Claim[] => {
      if (!lower.includes(name.toLowerCase())) return [];
      const before = left;
      left = left.replace(pattern, (m) => ' '.repeat(m.length));
      return left === before ? [] : [{ kind: 'name', typed: name }];
    });
  };
};

/** True when the second date says at least what the first one says, and nothing else. */
export const sameDate = (claimed: Extract<Claim, { kind: 'date' }>, known: Extract<Claim, { kind: 'date' }>): boolean =>
  claimed.month === known.month &&
  (claimed.year === undefined || known.year === undefined || claimed.year === known.year) &&
  (claimed.day === undefined || claimed.day === known.day);
