import { overlaps } from '../domain/period.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Statement } from '../knowledge/statements.ts';
import { stemsOf } from '../knowledge/words.ts';
import type { Answer, AnswerOne, Asked } from './answer.ts';
import { afterYes, firstSentence } from './compose.ts';
import { heldBy } from './content.ts';
import { numeralsIn } from './numerals.ts';

const WORDS = 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** A figure and what it counts; not a year, a share or an amount, and none of which only a bound is asked. */
const COUNTED = new RegExp(
  `(?<![a-zà-ɏ\\d.,:/-]|(?:än|minst|över|under|högst|drygt|nästan|most|least|than|over|about|cirka|ca|artikel|paragraf|kl|kl\\.|den) )(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,6}|${WORDS}) (?=[a-zà-ɏ])(?!(?:procent|per|kronor|kr|miljoner|miljarder|krona|percent|million|billion|år|years?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?![a-zà-ɏ]))`,
  'giu',
);
const HOW_MANY = { sv: 'hur många', en: 'how many' } as const;

/** "Möttes styrelsen tio gånger?" as the question how many times it met, and the number that was said. */
export const numberAsked = ({ text, asks, locale }: Answer['understanding']): { question: string; said: number } | undefined => {
  const found = [...text.matchAll(COUNTED)];
  const [only] = found;
  if (asks[0] !== 'yesno' || found.length !== 1 || only === undefined) return undefined;
  const word = only[1] ?? '';
  const said = /^\d/.test(word) ? Number(word) : numeralsIn(word)[0];
  return said === undefined ? undefined : { question: `${text.slice(0, only.index)}${HOW_MANY[locale]}${text.slice(only.index + word.length)}`, said };
};

/** Yes or no by the answer to how many; undefined where that answer counts something else, or tells several numbers. */
const byNumber = (said: number, whole: Answer, counted: Answer): string | undefined => {
  const statement = counted.supports[0]?.statement;
  const { locale, counted: phrases } = counted.understanding;
  if (!counted.answered || !statement) return undefined;
  const ofThese = (of: string) => phrases.flat().some((c) => heldBy(c, stemsOf(of, locale)) > 0);
  const figures = statement.values.flatMap((v) => {
    const [n, of] = v.kind === 'number' ? [v.n, v.unit[locale]] : v.kind === 'set' ? [v.count ?? v.members?.length, v.of[locale]] : [undefined, ''];
    return n === undefined ? [] : [{ n, fits: ofThese(of), part: 'by' in v && v.by !== undefined }];
  });
  const wholes = figures.filter((f) => !f.part);
  const fitting = wholes.some((f) => f.fits) ? wholes.filter((f) => f.fits) : wholes;
  const [n, ...more] = new Set(fitting.map((f) => f.n));
  if (n === undefined || more.length || figures.some((f) => f.part && f.n === said)) return undefined;
  // Another record of the time that is asked about has that very number: it is not denied by this one.
  const { times } = whole.understanding;
  const isAsked = (s: Statement) => !times.length || times.some((t) => overlaps(t.span, s.span));
  const others = [whole.near, ...whole.supports.map((s) => s.statement)];
  if (n !== said && others.some((s) => s !== undefined && isAsked(s) && numeralsIn(s.text[locale]).includes(said))) return undefined;
  const words = ANSWER_WORDS[locale];
  return afterYes(n === said ? words.yes : words.no, counted.text);
};

/** A yes or no about a number is answered by how many there are; any other question stays as it was answered. */
export const asNumbered = (asked: Asked, whole: Answer, one: AnswerOne): Answer => {
  const number = numberAsked(whole.understanding);
  if (!number) return whole;
  const counted = one({ ...asked, text: number.question });
  const text = byNumber(number.said, whole, counted);
  return text === undefined ? whole : { ...counted, text, direct: firstSentence(counted.text), understanding: whole.understanding };
};
