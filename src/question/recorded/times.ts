import { type Span, spanOf } from '../../domain/period.ts';
import { addDays, addMonths, weekdayOf } from '../../domain/wall-time.ts';
import { foldLetters } from '../../i18n/fold.ts';
import { MONTHS, monthOf } from '../../i18n/when-words.ts';
import type { Understanding } from '../understanding.ts';
import type { Read } from './found.ts';

/** Days that a question about recorded things asks for, both included, with the words they were read from. */
export type AskedDays = Span & { typed: string };

const MONTH = `(${MONTHS.join('|')})`;
const DAY_MONTH = new RegExp(`(?<![a-zà-ɏ\\d])(\\d{1,2})(?::?e|st|nd|rd|th)? (?:of )?${MONTH}(?![a-zà-ɏ\\d])`, 'iu');
const MONTH_DAY = new RegExp(`(?<![a-zà-ɏ\\d])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![a-zà-ɏ\\d/])`, 'iu');
const SLASH = /(?<![A-Za-zÀ-ɏ\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u;
const ALONE = new RegExp(`(?<![a-zà-ɏ\\d])(?:i|in|under|during|sedan|since|fore|before|efter|after) ${MONTH}(?![a-zà-ɏ\\d])`, 'iu');
const WEEK = /(?<![a-zà-ɏ])(?:(forra veckan|last week)|(den har veckan|denna vecka|i veckan|this week))(?![a-zà-ɏ])/iu;
const AHEAD = /(?<![a-zà-ɏ])(?:ska|skall|kommer|kommande|nasta|planer[a-zà-ɏ]*|will|coming|next|upcoming|planned)(?![a-zà-ɏ])/iu;
const SINCE = /(?<![a-zà-ɏ])(?:sedan|sen|efter|fran(?: och med)?|since|after|from)(?: den| the)? *$/iu;
const UNTIL = /(?<![a-zà-ɏ])(?:fore|innan|before|until)(?: den| the)? *$/iu;

const two = (n: number) => String(n).padStart(2, '0');
const isDay = (iso: string) => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

/** The day or month of the year that the question leans to: what has been, unless it speaks of what comes. */
const ofYear = (rest: string, today: string, ahead: boolean): Span | undefined => {
  const year = Number(today.slice(0, 4));
  const fits = [year, ahead ? year + 1 : year - 1].map((y) => `${y}-${rest}`).filter((p) => rest.length < 5 || isDay(p));
  const right = fits.find((p) => (ahead ? spanOf(p).to >= today : spanOf(p).from <= today));
  return right === undefined ? undefined : spanOf(right);
};

const read = (text: string, today: string): { span: Span; at: number; typed: string } | undefined => {
  const ahead = AHEAD.test(text);
  const tries: (readonly [RegExp, (m: RegExpExecArray) => Span | undefined])[] = [
    [DAY_MONTH, (m) => ofYear(`${two(monthOf(m[2] ?? ''))}-${two(Number(m[1]))}`, today, ahead)],
    [MONTH_DAY, (m) => ofYear(`${two(monthOf(m[1] ?? ''))}-${two(Number(m[2]))}`, today, ahead)],
    [SLASH, (m) => ofYear(`${two(Number(m[2]))}-${two(Number(m[1]))}`, today, ahead)],
    [ALONE, (m) => ofYear(two(monthOf(m[1] ?? '')), today, ahead)],
    [
      WEEK,
      (m) => {
        const monday = addDays(today, 1 - weekdayOf(today) - (m[1] === undefined ? 0 : 7));
        return { from: monday, to: addDays(monday, 6), grain: 'day' };
      },
    ],
  ];
  for (const [pattern, make] of tries) {
    const m = pattern.exec(text);
    const span = m ? make(m) : undefined;
    if (m && span) return { span, at: m.index, typed: m[0] };
  }
  return undefined;
};

/** The times of a question; where it names a day or a month without a year, the nearest such. "Sedan 1 september" is open at its end. */
export const askedDays = (u: Understanding, today: string): AskedDays[] => {
  const folded = foldLetters(u.text);
  const found = u.times.length ? u.times.map((t) => ({ span: t.span, at: t.start, typed: t.typed })) : [read(folded, today)].flatMap((f) => f ?? []);
  return found.map(({ span, at, typed }) => {
    const before = folded.slice(0, at);
    const open = typed.match(/^(?:sedan|since|efter|after) /iu) ? 'since' : typed.match(/^(?:fore|before) /iu) ? 'until' : undefined;
    if (open === 'since' || SINCE.test(before)) return { from: span.from, to: today > span.to ? today : span.to, grain: 'span', typed };
    if (open === 'until' || UNTIL.test(before)) return { from: '0000-01-01', to: addDays(span.from, -1), grain: 'span', typed };
    return { ...span, typed };
  });
};

/** The days as times of the question, to be shown to whoever asked. */
export const asTimes = (days: readonly AskedDays[]): Understanding['times'] =>
  days.map(({ from, to, grain, typed }) => {
    const whole = [from.slice(0, 7), from.slice(0, 4)].find((period) => spanOf(period).from === from && spanOf(period).to === to);
    const period = from === to ? from : (whole ?? `${from}/${to}`);
    return { period, span: { from, to, grain }, start: 0, end: 0, typed };
  });

/** Says for which days it was told, where the question was not read as having a time before. */
export const readAs = (u: Understanding, days: readonly AskedDays[]): { read?: Read } =>
  u.times.length > 0 || days.length === 0 || days.some((d) => d.from.startsWith('0000')) ? {} : { read: { times: asTimes(days) } };

const NEAR: readonly (readonly [RegExp, (today: string) => Span])[] = [
  [
    /(?<![a-zà-ɏ])(?:nasta vecka|next week)(?![a-zà-ɏ])/iu,
    (today) => {
      const monday = addDays(today, 8 - weekdayOf(today));
      return { from: monday, to: addDays(monday, 6), grain: 'day' };
    },
  ],
  [/(?<![a-zà-ɏ])(?:den har manaden|denna manad|i manaden|this month)(?![a-zà-ɏ])/iu, (today) => spanOf(today.slice(0, 7))],
  [/(?<![a-zà-ɏ])(?:nasta manad|next month)(?![a-zà-ɏ])/iu, (today) => spanOf(addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7))],
  // "I vår styrelse" is no season.
  ...(
    [
      ['(?:i|under|this|in the) (?:var(?:en)?|spring)', 'spring'],
      ['(?:i|under|this|in the) (?:sommar(?:en)?|summer)', 'summer'],
      ['(?:i|under|this|in the) (?:host(?:en)?|autumn|fall)', 'autumn'],
      ['(?:i|under|this|in the) (?:vinter(?:n)?|winter)', 'winter'],
    ] as const
  ).map(
    ([words, season]) =>
      [
        new RegExp(`(?<![a-zà-ɏ])${words}(?=\\s*(?:[?.!,;]|$)|\\s+(?:har|ska|for|do|does)(?![a-zà-ɏ]))`, 'iu'),
        (today: string) => {
          const year = Number(today.slice(0, 4));
          return spanOf(`${spanOf(`${year}-${season}`).to >= today ? year : year + 1}-${season}`);
        },
      ] as const,
  ),
];
const MONTHS_ON = new RegExp(`(?<![a-zà-ɏ\\d])${MONTH} (?:och|till|eller|and|to|or) ${MONTH}(?![a-zà-ɏ\\d])`, 'iu');
/**
 * The days that a question about what is to come asks for by itself, whatever was asked before: "i mars" is the next March, "i februari och
 * mars" are both, "nästa vecka" and "i vår" are days too.
 */
export const comingDays = (u: Understanding, today: string): AskedDays[] => {
  const folded = foldLetters(u.text);
  const own = u.times.filter((t) => folded.slice(t.start, t.end) === foldLetters(t.typed));
  if (own.length > 0) return askedDays({ ...u, times: own }, today);
  for (const [pattern, make] of NEAR) {
    const typed = pattern.exec(folded)?.[0];
    if (typed !== undefined) return [{ ...make(today), typed }];
  }
  const several = MONTHS_ON.exec(folded);
  const [from, to] = [several?.[1], several?.[2]].map((word) => (word === undefined ? undefined : ofYear(two(monthOf(word)), today, true)));
  if (several && from && to) return [from, to].map((span) => ({ ...span, typed: several[0] }));
  return askedDays({ ...u, times: [], text: `${u.text} kommande` }, today);
};
