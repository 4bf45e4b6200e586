import { type Span, spanOf } from '../../domain/period.ts';
import { addDays, weekdayOf } from '../../domain/wall-time.ts';
import { foldLetters } from '../../i18n/fold.ts';
import { MONTHS } from '../../i18n/when-words.ts';
import type { Understanding } from '../understanding.ts';

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
const monthOf = (word: string) => MONTHS.findIndex((m) => new RegExp(`^(?:${m})$`, 'iu').test(word)) + 1;
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
