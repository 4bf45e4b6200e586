import { type Here, readWhen } from '../../../src/domain/when/when.ts';
import { splitParts } from '../../split-parts.ts';

const TERM = /^(?:(?:avtals)?(?:perioden?|tid(?:en)?)|gäller|löper|giltigt|term|period|valid)\b\s*:?\s*/iu;
const FROM = /^(?:från(?: och med)?|fr\.?\s?o\.?\s?m\.?|from)\s*:?\s+/iu;
const UNTIL = /^(?:till(?: och med)?|t\.?\s?o\.?\s?m\.?|until|through|to)\s+(?=\S)/iu;
const BETWEEN = /\s+(?:till(?: och med)?|t\.?\s?o\.?\s?m\.?|to|until|through|[-–—])\s+|\s*[–—]\s*|(?<=^\d{4})-(?=\d{4}$)/giu;
const NOTICE = /^(?:uppsägning(?:en|stid(?:en)?)?|sägs upp(?: senast)?|notice(?: period)?)\s*:?\s+(.+)$/iu;
const NOTICE_AFTER = /^(.+?)(?:(?<=månader|månad|år)s|[’'])?\s+(?:uppsägning(?:stid)?|(?:of\s+)?notice)$/iu;
const REVIEW = /^(?:översyn(?: senast)?|review(?: by)?)\s+(.+)$/iu;

const MONTHS =
  /^(\d{1,2}|en|ett|två|tre|fyra|sex|tolv|arton|one|two|three|four|six|twelve|eighteen)\s*(månad(?:er)?|mån\.?|months?|år|years?)(?:\s+(?:före|innan|before)(?:\s+(?:(?:avtalets|avtalet|the)\s+)*(?:slut(?:et)?|slutdag(?:en)?|löper ut|utgång(?:en)?|end))?)?$/iu;
const WORDS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  one: 1,
  två: 2,
  two: 2,
  tre: 3,
  three: 3,
  fyra: 4,
  four: 4,
  sex: 6,
  six: 6,
  tolv: 12,
  twelve: 12,
  arton: 18,
  eighteen: 18,
};
/** "6 månader", "ett år": how many months. Undefined for anything else. */
export const monthsIn = (typed: string): number | undefined => {
  const [, number = '', unit = ''] = MONTHS.exec(typed.trim()) ?? [];
  const n = WORDS[number.toLowerCase()] ?? Number(number);
  return number === '' ? undefined : /^(?:å|y)/iu.test(unit) ? n * 12 : n;
};

const isDay = (typed: string, here: Here) => /^(?:19|20|21)\d\d$/.test(typed) || readWhen(typed, here) !== undefined;

/** "2027-01-01 till 2029-12-31", "gäller 2027–2029", "från 1/1 2027", "till 31/12 2029". */
const term = (part: string, here: Here): string[] | undefined => {
  const said = part.replace(TERM, '');
  const bare = said.replace(FROM, '');
  for (const { index, 0: word } of bare.matchAll(BETWEEN)) {
    const [from, to] = [bare.slice(0, index).trim(), bare.slice(index + word.length).trim()];
    if (isDay(from, here) && isDay(to, here)) return [`från: ${from}`, `till: ${to}`];
  }
  if (bare !== said && isDay(bare, here)) return [`från: ${bare}`];
  const until = said.replace(UNTIL, '');
  return until !== said && isDay(until, here) ? [`till: ${until}`] : undefined;
};
const relabelled = (part: string, here: Here): string[] => {
  const days = term(part, here);
  if (days) return days;
  const notice = (NOTICE.exec(part) ?? NOTICE_AFTER.exec(part))?.[1];
  if (notice !== undefined && (monthsIn(notice) !== undefined || isDay(notice, here))) return [`uppsägning: ${notice}`];
  const review = REVIEW.exec(part)?.[1];
  return review !== undefined && isDay(review, here) ? [`översyn: ${review}`] : [part];
};

/** A line with labels before the period, the notice and the review that were written without them. */
export const withLabels = (line: string, here: Here): string => {
  const [start = '', ...rest] = splitParts(line.normalize('NFC'));
  const cut = /:\s/.exec(start)?.index;
  const tail = cut === undefined ? '' : start.slice(cut + 1).trim();
  const said = tail === '' ? [] : relabelled(tail, here);
  const head = cut === undefined || said[0] === tail ? [start] : [start.slice(0, cut), ...said];
  return [...head, ...rest.flatMap((part) => relabelled(part, here))].join('; ');
};

const TERM_WORDS = /^(?:uppsägning|sägs upp|gäller|löper|period|avtalstid|tills vidare|översyn|bilaga|notice|valid|until|review|appendix)(?!\p{L})/iu;
/** Whether this cannot be who an agreement is with: a time, or a condition of it. */
export const isNoParty = (typed: string, here: Here): boolean =>
  TERM_WORDS.test(typed) || monthsIn(typed) !== undefined || isDay(typed, here) || /^[\d\s./–-]+$/.test(typed) || term(typed, here) !== undefined;
