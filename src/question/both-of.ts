import type { Locale } from '../i18n/locale.ts';
import type { Answer, AnswerOne, Asked } from './answer.ts';

const NOTHING: ReadonlySet<string> = new Set();

const HALF_LONGEST = 280;
const TOGETHER_LONGEST = 400;
/** An answer as one of two, without what the other half told: whole where it is short, otherwise its best statement alone. */
const asHalf = (a: Answer, locale: Locale, told: ReadonlySet<string>): string => {
  const best = a.supports.find((s) => !told.has(s.record))?.statement?.text[locale];
  const again = a.supports.some((s) => told.has(s.record));
  return a.text.length <= HALF_LONGEST && !again ? a.text : best !== undefined && a.text.includes(best) ? best : a.direct;
};

/** Two questions in one: both are told, where the second half is told something of its own; `whole` is what they say taken as one. */
export const bothOf = (two: readonly [string, string], asked: Asked, whole: Answer, one: AnswerOne): Answer => {
  const first = one({ ...asked, text: two[0] });
  const half: Asked = { ...asked, text: two[1], thread: [...(asked.thread ?? []), two[0]], half: 'leaning' };
  const told = new Set(first.supports.map((s) => s.record));
  const isNew = (a: Answer) => a.answered && !a.supports.every((s) => told.has(s.record)) && !first.text.includes(a.direct);
  // "When was it to begin according to the 2021 report, and when did it begin?": the second half has its own time.
  const leaning = one(half);
  const second = isNew(leaning) || !leaning.carried.length ? leaning : one({ ...half, half: 'own time' });
  // The half that is told is told, and of the other it is said that it is not.
  if (!whole.answered && first.answered && !second.answered) return { ...first, text: `${first.text} ${second.direct}`, thread: whole.thread };
  // What the second half asks is told with the first one, or next to it.
  if (first.answered && second.answered && !isNew(second) && first.text.includes(second.direct)) {
    const own = second.supports.find((s) => !told.has(s.record));
    const more = own?.statement?.text[second.understanding.locale];
    const fits = more !== undefined && second.text.includes(more) && first.text.length + more.length <= TOGETHER_LONGEST;
    return { ...first, thread: whole.thread, ...(own && fits ? { text: `${first.text} ${more}`, supports: [...first.supports, own] } : {}) };
  }
  if (!first.answered || !isNew(second) || first.supports[0]?.record === undefined) return whole;
  const { locale } = first.understanding;
  const text = `${asHalf(first, locale, NOTHING)} ${asHalf(second, locale, told)}`;
  const supports = [...first.supports.slice(0, 3), ...second.supports];
  return { ...whole, answered: true, refusal: null, text, direct: first.direct, supports: supports.slice(0, 6) };
};
