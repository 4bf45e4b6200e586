import { foldLetters } from '../../i18n/fold.ts';
import { MONTHS, NUMBERS, WEEKDAYS, WORD } from '../../i18n/when-words.ts';
import { any, numberOf } from './part.ts';

const HALF_DAY = `(?:${WORD.am}|${WORD.pm})`;
const HOUR = `\\d{1,2}|${any(NUMBERS.slice(1))}`;
const clockAs = (name: string) => `(?<${name}half>${WORD.half} )?(?<${name}h>${HOUR})(?:[.:](?<${name}min>\\d{2}))?(?: ?(?<${name}pm>${HALF_DAY}))?`;
/** Two times with what leads them and what stands between, however they are written. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}./:-])(?:(?<lead>mellan|between|fran|from|${WORD.clock}) )?(?:(?:${WORD.clock}) ?)?${clockAs('a')} ?(?<sep>[-–—]|till|to|until|och|and) ?(?:(?:${WORD.clock}) ?)?${clockAs('b')}(?![\\p{L}\\p{N}/:-]|[.]\\d)(?<after> *[\\p{L}\\p{N}]*)`,
  'gu',
);
const BETWEEN = /^(?:mellan|between)$/;
const FROM = /^(?:fran|from)$/;
const AND = /^(?:och|and)$/;
/** What follows "från 9 till 12" where those are times: a place, or nothing. */
const ENDS = /^ *(?:|i|in|pa|at|on|vid)$/;

/** Two hours that stand alone after a day are times: "fredag 11 december 13–15", "11/12 9-12". */
const DAY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:\\d{1,2}/\\d{1,2}|(?:${any(MONTHS)})|(?:${any(WEEKDAYS)}))(?: (?:19|20)\\d\\d)?,? ?$`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;
type Clock = { hour: number; min: number; pm?: string | undefined; words: boolean };
const clockIn = (g: Groups, name: 'a' | 'b'): Clock => {
  const hour = numberOf(g[`${name}h`]);
  const half = g[`${name}half`] !== undefined;
  return {
    hour: half ? (hour + 11) % 12 || 12 : hour,
    min: half ? 30 : Number(g[`${name}min`] ?? 0),
    pm: g[`${name}pm`],
    words: half || !/^\d/.test(g[`${name}h`] ?? ''),
  };
};
const later = ({ hour, pm }: Clock) => (pm === undefined ? hour : (hour % 12) + (pm.startsWith('p') ? 12 : 0));
const clock = (hour: number, { min }: Clock) => `${hour}${min === 0 ? '' : `.${String(min).padStart(2, '0')}`}`;

/** Undefined where it is not two times, or is written as "kl 9-12" already. */
const plainRange = (g: Groups, before: string): string | undefined => {
  const [a, b] = [clockIn(g, 'a'), clockIn(g, 'b')];
  const lead = g.lead ?? '';
  if (AND.test(g.sep ?? '') !== BETWEEN.test(lead)) return undefined;
  const said = BETWEEN.test(lead) || a.pm !== undefined || b.pm !== undefined || (FROM.test(lead) && ENDS.test(g.after ?? ''));
  const spelt = (a.words || b.words) && (lead !== '' || g.ahalf !== undefined || g.bhalf !== undefined || g.amin !== undefined);
  const alone = lead === '' && !a.words && !b.words && b.hour > a.hour && b.hour <= 24 && ENDS.test(g.after ?? '') && DAY_BEFORE.test(before);
  if (!said && !spelt && !alone) return undefined;
  // "2–4 pm" is in the afternoon all of it, "10–2 pm" is not.
  const start = a.pm === undefined && b.pm !== undefined && a.hour < b.hour % 12 ? { ...a, pm: b.pm } : a;
  return `kl ${clock(later(start), a)}-${clock(later(b), b)}`;
};

/** A text where every "mellan 13 och 15", "halv tio till tolv", "fredag 13–15" and "9:30am-11am" is written as "kl 9.30-11". */
export const withPlainRanges = (text: string): string => {
  let out = '';
  let from = 0;
  const folded = foldLetters(text);
  for (const match of folded.matchAll(RANGE)) {
    const plain = plainRange(match.groups ?? {}, folded.slice(0, match.index));
    if (plain === undefined) continue;
    out += text.slice(from, match.index) + plain;
    from = match.index + match[0].length - (match.groups?.after ?? '').length;
  }
  return out + text.slice(from);
};
