import { overlaps } from '../domain/period.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Statement } from '../knowledge/statements.ts';
import { stemsOf } from '../knowledge/words.ts';
import type { Answer, AnswerOne, Asked } from './answer.ts';
import { afterYes, firstSentence } from './compose.ts';
import { type ContentWord, heldBy } from './content.ts';
import { LIGHT_WORDS } from './function-words.ts';
import { NUMBER_WORDS } from './numerals.ts';
import { numbersSaid } from './said-numbers.ts';
import { isBounded, isDenied, isOfSame } from './yes-or-no.ts';

const WORDS = [...NUMBER_WORDS.sv, ...NUMBER_WORDS.en].join('|');
/** A figure and what it counts; not a year, a date, a share or an amount. */
const COUNTED = new RegExp(
  `(?<![a-zà-ɏ\\d.,:/-]|(?:artikel|paragraf|kl|kl\\.|den|klockan) )(?<!\\d[ \\u00a0])(?!(?:19|20)\\d\\d(?![\\d ]))(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,6}|${WORDS}) (?=[a-zà-ɏ])(?!(?:procent|per|kronor|kr|miljoner|miljarder|krona|percent|million|billion|år|years?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?![a-zà-ɏ]))`,
  'giu',
);
const HOW_MANY = { sv: 'hur många', en: 'how many' } as const;

/** "Möttes styrelsen tio gånger?" as the question how many times it met, and the number that was said. */
export const numberAsked = (u: Answer['understanding']): { question: string; said: number } | undefined => {
  const { text, asks, locale } = u;
  const found = [...text.matchAll(COUNTED)];
  const [only] = found;
  if (asks[0] !== 'yesno' || found.length !== 1 || only === undefined || isDenied(text) || isBounded(u)) return undefined;
  const word = only[1] ?? '';
  const [said] = numbersSaid(word);
  return said === undefined ? undefined : { question: `${text.slice(0, only.index)}${HOW_MANY[locale]}${text.slice(only.index + word.length)}`, said };
};

/** What a word of the question must be found in: the statement's own words, and what it counts. */
const ENOUGH = 0.5;
const holdsAll = ({ content, subjects, locale }: Answer['understanding'], s: Statement): boolean => {
  const named = new Set(subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const units = s.values.map((v) => (v.kind === 'number' ? v.unit[locale] : v.kind === 'set' ? v.of[locale] : ''));
  const own = stemsOf([s.text[locale], ...s.terms[locale], ...units].join(' '), locale);
  const isHeld = (c: ContentWord) => named.has(c.word.text.toLowerCase()) || LIGHT_WORDS[locale].has(c.word.folded) || heldBy(c, own) >= ENOUGH;
  return content.every(isHeld);
};

/** What is recorded or sits is counted by its own questions. */
const isReported = (s: Statement | undefined): boolean => s !== undefined && s.from === 'fact' && s.told === undefined;

/** Yes or no by the answer to how many; undefined where that answer counts something else, or tells several numbers. */
const byNumber = (said: number, whole: Answer, counted: Answer): string | undefined => {
  const statement = counted.supports[0]?.statement;
  const { locale, counted: phrases } = counted.understanding;
  if (!counted.answered || !statement || !isReported(statement)) return undefined;
  if (!isOfSame(whole.understanding, statement) || !holdsAll(counted.understanding, statement)) return undefined;
  const ofThese = (of: string) => phrases.flat().some((c) => heldBy(c, stemsOf(of, locale)) > 0);
  const figures = statement.values.flatMap((v) => {
    const [n, of] = v.kind === 'number' ? [v.n, v.unit[locale]] : v.kind === 'set' ? [v.count ?? v.members?.length, v.of[locale]] : [undefined, ''];
    return n === undefined ? [] : [{ n, fits: ofThese(of), part: 'by' in v && v.by !== undefined }];
  });
  const wholes = figures.filter((f) => !f.part);
  const fitting = wholes.some((f) => f.fits) ? wholes.filter((f) => f.fits) : wholes;
  const [n, ...more] = new Set(fitting.map((f) => f.n));
  if (n === undefined || more.length || figures.some((f) => f.part && f.n === said)) return undefined;
  // A record of the time that is asked about has that very number: it is not denied.
  const { times } = whole.understanding;
  const isAsked = (s: Statement) => !times.length || times.some((t) => overlaps(t.span, s.span));
  const told = [whole.near, ...whole.supports.map((s) => s.statement), ...counted.supports.map((s) => s.statement)];
  if (n !== said && told.some((s) => s !== undefined && isAsked(s) && numbersSaid(s.text[locale]).includes(said))) return undefined;
  const words = ANSWER_WORDS[locale];
  return afterYes(n === said ? words.yes : words.no, counted.text);
};

/** A yes or no about a number is answered by how many there are; any other question stays as it was answered. */
export const asNumbered = (asked: Asked, whole: Answer, one: AnswerOne): Answer => {
  const number = numberAsked(whole.understanding);
  if (!number || !whole.supports.every((s) => isReported(s.statement))) return whole;
  const counted = one({ ...asked, text: number.question });
  const text = byNumber(number.said, whole, counted);
  return text === undefined ? whole : { ...counted, text, direct: firstSentence(counted.text), understanding: whole.understanding };
};
