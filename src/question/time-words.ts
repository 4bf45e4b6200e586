import { type Period, type Span, spanOf } from '../domain/period.ts';
import { addDays, weekdayOf } from '../domain/wall-time.ts';
import { foldAscii } from '../i18n/fold.ts';

/** A time in a question: the period, the letters it stands on, and what was assumed where the words left it open. */
export type TimeWord = { period: Period; span: Span; start: number; end: number; typed: string; assumed?: 'year' };

const MONTHS = [
  'januari|january|jan',
  'februari|february|feb',
  'mars|march',
  'april|apr',
  'maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
const MONTH = `(${MONTHS.join('|')})`;
const YEAR = '((?:19|20)\\d{2})';
const SEASON = '(varen|var|sommaren|sommar|hosten|host|vintern|vinter|spring|summer|autumn|fall|winter)';
const SEASON_OF: Readonly<Record<string, string>> = {
  varen: 'spring',
  var: 'spring',
  spring: 'spring',
  sommaren: 'summer',
  sommar: 'summer',
  summer: 'summer',
  hosten: 'autumn',
  host: 'autumn',
  autumn: 'autumn',
  fall: 'autumn',
  vintern: 'winter',
  vinter: 'winter',
  winter: 'winter',
};
const QUARTER: Readonly<Record<string, string>> = {
  forsta: '1',
  andra: '2',
  tredje: '3',
  fjarde: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};

const two = (n: number) => String(n).padStart(2, '0');
const monthNumber = (word: string) => MONTHS.findIndex((m) => m.split('|').includes(word)) + 1;
const day = (year: string | number, month: string, d: string): Period => `${year}-${two(monthNumber(month))}-${two(Number(d))}`;

type Rule = { pattern: RegExp; read(m: RegExpExecArray, today: string): { period: Period; assumed?: 'year' } | undefined };
const rx = (source: string) => new RegExp(`(?<![a-zà-ɏ\\d])(?:${source})(?![a-zà-ɏ\\d])`, 'giu');
const relative = (source: string, years: number): Rule => ({
  pattern: rx(source),
  read: (_, today) => ({ period: String(Number(today.slice(0, 4)) + years) }),
});
const thisSeason = (source: string, season: string): Rule => ({
  pattern: rx(source),
  read: (_, today) => ({ period: `${today.slice(0, 4)}-${season}`, assumed: 'year' }),
});

/** A day counted from today. */
const daysOn = (source: string, days: number): Rule => ({ pattern: rx(source), read: (_, today) => ({ period: addDays(today, days) }) });
const WEEKDAYS = ['mandag|monday', 'tisdag|tuesday', 'onsdag|wednesday', 'torsdag|thursday', 'fredag|friday', 'lordag|saturday', 'sondag|sunday'];
/** "I fredags": the latest Friday before today. */
const lastWeekday: Rule = {
  pattern: rx(`(?:i (sondag|mandag|tisdag|onsdag|torsdag|fredag|lordag)s|last (sunday|monday|tuesday|wednesday|thursday|friday|saturday))`),
  read: (m, today) => {
    const wanted = WEEKDAYS.findIndex((w) => w.split('|').includes((m[1] ?? m[2] ?? '').toLowerCase())) + 1;
    const back = (weekdayOf(today) - wanted + 7) % 7 || 7;
    return { period: addDays(today, -back) };
  },
};
/** What was done today; "i dag" by itself means nowadays just as often. */
const DONE = '(?<=(?<![a-zà-ɏ])(?:beslut[a-zà-ɏ]*|bordlade|gjorde|hande|decided?|tabled|happened)(?![a-zà-ɏ])[^.?!]*)';

/** "och året efter?": counted from the year of the question before, see follow-up. */
export const YEARS_ON: readonly (readonly [RegExp, number])[] = [
  [rx('aret (?:efter|darpa|darefter)|nastfoljande ar|(?:the )?(?:following|next) year|the year after'), 1],
  [rx('aret (?:innan|fore|dessforinnan)|(?:the )?(?:previous|preceding) year|the year before'), -1],
];

const DAY_ALONE = [rx(`(?:den )?(\\d{1,2})(?::?e|st|nd|rd|th)? (?:of )?${MONTH}`), rx(`${MONTH} (\\d{1,2})`)] as const;
const MONTH_ALONE = rx(`(?:i |in )?${MONTH}`);
/** "and on 10 February?", "och i september?": a day or a month of the year that the question before was about. */
export const dayOfYear = (text: string, year: string): TimeWord | undefined => {
  const folded = foldAscii(text);
  for (const [i, pattern] of DAY_ALONE.entries()) {
    const m = [...folded.matchAll(pattern)][0];
    if (!m) continue;
    const period = i === 0 ? day(year, m[2] ?? '', m[1] ?? '') : day(year, m[1] ?? '', m[2] ?? '');
    if (Number.isNaN(Date.parse(period))) return undefined;
    return { period, span: spanOf(period), start: m.index, end: m.index + m[0].length, typed: m[0], assumed: 'year' };
  }
  const [month, ...others] = folded.matchAll(MONTH_ALONE);
  if (!month || others.length > 0) return undefined;
  const period = `${year}-${two(monthNumber(month[1] ?? ''))}`;
  return { period, span: spanOf(period), start: month.index, end: month.index + month[0].length, typed: month[0], assumed: 'year' };
};

/** Longest readings first: what an earlier rule has read, a later one does not read again. */
const RULES: readonly Rule[] = [
  { pattern: rx(`${YEAR}-(\\d{2})-(\\d{2})`), read: (m) => ({ period: `${m[1]}-${m[2]}-${m[3]}` }) },
  { pattern: rx(`(?:den )?(\\d{1,2})(?::?e|:a|st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`), read: (m) => ({ period: day(m[3] ?? '', m[2] ?? '', m[1] ?? '') }) },
  { pattern: rx(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), read: (m) => ({ period: day(m[3] ?? '', m[1] ?? '', m[2] ?? '') }) },
  { pattern: rx(`(\\d{1,2})/(\\d{1,2})[- ]${YEAR}`), read: (m) => ({ period: `${m[3]}-${two(Number(m[2]))}-${two(Number(m[1]))}` }) },
  { pattern: rx(`${MONTH},? (?:of )?${YEAR}`), read: (m) => ({ period: `${m[2]}-${two(monthNumber(m[1] ?? ''))}` }) },
  { pattern: rx(`${YEAR} ?(?:[-–—/]|till|to|t\\.o\\.m\\.?|och med) ?${YEAR}`), read: (m) => ({ period: `${m[1]}/${m[2]}` }) },
  { pattern: rx(`${YEAR} ?[-–—/] ?(\\d{2})`), read: (m) => ({ period: `${m[1]}/20${m[2]}` }) },
  {
    // "Verksamhetsplan 26", "vb 23".
    pattern: rx("(?<=(?:plan(?:en)?|vp|vb|berattelse(?:n)?|report) )['’]?(2\\d)"),
    read: (m) => ({ period: `20${m[1]}` }),
  },
  {
    // "inriktningen 21/22": a span of a few years, never a day and a month.
    pattern: rx('(?<!kl\\.? ?|\\d[.,: ]?)([12]\\d) ?[-–—/] ?([23]\\d)'),
    read: (m) => {
      const [from, to] = [Number(m[1]), Number(m[2])];
      return from >= 19 && to > from && to <= from + 4 ? { period: `20${from}/20${to}` } : undefined;
    },
  },
  {
    pattern: rx(`(forsta|andra|tredje|fjarde|first|second|third|fourth) (?:kvartalet|quarter)(?: of| i| ar)? ${YEAR}`),
    read: (m) => ({ period: `${m[2]}-Q${QUARTER[m[1] ?? ''] ?? '1'}` }),
  },
  { pattern: rx(`(?:q|kvartal )([1-4]),? ${YEAR}`), read: (m) => ({ period: `${m[2]}-Q${m[1]}` }) },
  { pattern: rx(`${SEASON}(?: of| ar)? ?${YEAR}`), read: (m) => ({ period: `${m[2]}-${SEASON_OF[m[1] ?? ''] ?? 'spring'}` }) },
  { pattern: rx(`(?:ar )?${YEAR}(?=s?(?:-ars)?(?![\\d]))(?!/\\d{3})`), read: (m) => ({ period: m[1] ?? '' }) },
  daysOn('i forrgar|the day before yesterday', -2),
  daysOn('i ?gar|yesterday', -1),
  daysOn(`${DONE}(?:i ?dag|today)`, 0),
  lastWeekday,
  relative('forra arets?|fjolarets?|i fjol|last year', -1),
  relative('forforra aret|the year before last', -2),
  relative('i ar|this year|innevarande ar', 0),
  relative('nasta ar|next year', 1),
  // "Och nu?" after another year.
  { pattern: /(?<=^\s*(?:och|men|and|but)\s+)(?:nu|i ?dag|now|today)(?=(?:\s+da)?\s*\?*\s*$)/gu, read: (_, today) => ({ period: today.slice(0, 4) }) },
  thisSeason('i varas|varens', 'spring'),
  thisSeason('i somras', 'summer'),
  thisSeason('i hostas|i host|hostens', 'autumn'),
  { pattern: rx("(?:'|-)(\\d{2})(?=[^\\d]|$)"), read: (m) => (Number(m[1]) >= 19 && Number(m[1]) <= 30 ? { period: `20${m[1]}` } : undefined) },
];

/** False for the 30th of February, which a date object would move into March. */
const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

/** Folding keeps the number of letters, so places in the folded text are places in the text. */
export const timeWords = (text: string, today: string): TimeWord[] => {
  let left = foldAscii(text);
  if (left.length !== text.length) return [];
  const out: TimeWord[] = [];
  for (const rule of RULES)
    for (const m of [...left.matchAll(rule.pattern)]) {
      const read = rule.read(m as RegExpExecArray, today);
      if (!read) continue;
      const span = spanOf(read.period);
      if (!isDay(span.from) || !isDay(span.to)) continue;
      const start = m.index;
      const end = start + m[0].length;
      out.push({ ...read, span, start, end, typed: text.slice(start, end) });
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    }
  return out.sort((a, b) => a.start - b.start);
};
