import { numberOf } from '../../../src/domain/when/part.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { NUMBERS } from '../../../src/i18n/when-words.ts';

/** "14 dagar före styrelsens möte": how long before, whose meeting (empty when nobody is named), and where it stands in the text. */
export type BeforeMeeting = { days: number; working: boolean; body: string; time?: string; start: number; end: number };

const COUNT = `(?:(?<n>\\d{1,4}|${NUMBERS.join('|')}) (?<unit>arbetsdag(?:ar)?|vardag(?:ar)?|(?:working|business) days?|dag(?:ar)?|days?|veck(?:a|or)|weeks?)|(?<one>dagen|(?:the )?day|arbetsdagen))`;
const MEETING = '(?:motena|motet|moten|mote|sammantradet|sammantraden|sammantrade|meetings?)';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${COUNT} (?:fore|innan|before)|(?<same>samma dag som|on the day of)) (?:(?:varje|each|every|nasta|the next|the|next|all) )*(?<body>(?:[\\p{L}-]+(?:['’]s)? ){0,6}?(?:[\\p{L}]{3,}?(?=mote))?)${MEETING}(?:(?: i| med| of(?: the)?| for| för) (?<after>[\\p{L}-]+(?: [\\p{L}-]+){0,4}?)(?=[:,.;]|$| (?:om|att|kl|at|about|to)(?![\\p{L}])))?(?:,? (?:kl\\.?|klockan|at) ?(?<h>\\d{1,2})(?:[.:](?<min>\\d{2}))?)?(?![\\p{L}\\p{N}])`,
  'u',
);
/** "14 dagar före styrelsen": a body's name stands for its meeting where the line begins with that. */
const BY_NAME = new RegExp(
  `^(?<who>(?:[\\p{L}-]+ ){0,2})${COUNT} (?:fore|innan|before) (?:the )?(?<body>[\\p{L}-]+(?:['’]s)?(?: [\\p{L}-]+){0,3}?)(?:,? (?:kl\\.?|klockan|at) ?(?<h>\\d{1,2})(?:[.:](?<min>\\d{2}))?)?(?=\\s*(?:[:,;]|$)| (?:om|att|about|to)(?![\\p{L}]))`,
  'u',
);
const pad = (n: number) => String(n).padStart(2, '0');

export const findBeforeMeeting = (text: string): BeforeMeeting | undefined => {
  const folded = foldLetters(text);
  const match = PATTERN.exec(folded) ?? BY_NAME.exec(folded);
  const g = match?.groups;
  if (!match || !g) return undefined;
  const count = g.n === undefined ? (g.same === undefined ? 1 : 0) : numberOf(g.n);
  const weeks = /^(?:veck|week)/.test(g.unit ?? '');
  // Who is to be reminded may stand before it.
  const [start, end] = [match.index + (g.who?.length ?? 0), match.index + match[0].length];
  const said = match[0].slice(start - match.index);
  // The name is cut from the text itself: folding has taken the accents off.
  const at = g.body?.trim() ? said.indexOf(g.body) : g.after ? said.lastIndexOf(g.after) : -1;
  const name = g.body?.trim() ? g.body : (g.after ?? '');
  const hour = Number(g.h ?? Number.NaN);
  return {
    days: weeks ? count * 7 : count,
    working: /^(?:arbets|vardag|working|business)/.test(g.unit ?? g.one ?? ''),
    body:
      at < 0
        ? ''
        : text
            .slice(start + at, start + at + name.length)
            .trim()
            .replace(/['’]s$/, ''),
    ...(hour <= 23 && Number(g.min ?? 0) <= 59 ? { time: `${pad(hour)}:${pad(Number(g.min ?? 0))}` } : {}),
    start,
    end,
  };
};
