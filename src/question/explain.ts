import { ANSWER_WORDS } from '../i18n/answers.ts';
import { periodText } from '../i18n/dates.ts';
import { EXPLAIN_WORDS } from '../i18n/explained.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './asking.ts';
import type { ContentWord } from './content.ts';
import { LIGHT_WORDS } from './function-words.ts';
import type { Understanding } from './understanding.ts';

/** Question words that only lead up to the one that says more: "vad är" beside "vad", "vilka" beside "vem". */
const LEADING: ReadonlySet<Ask> = new Set(['what', 'how', 'open']);

const asksOf = (u: Understanding): readonly Ask[] => {
  const telling = u.asks.filter((a) => !LEADING.has(a) && !(a === 'which' && u.asks.includes('who')));
  return telling.length ? telling : u.asks.slice(0, 1);
};

/** Words as they stand side by side in the question: "vice ordförande" is one, "sitter" another. What was carried over stands alone. */
const phrases = (u: Understanding, words: readonly ContentWord[]): string[] => {
  const out: { text: string; start: number; end: number }[] = [];
  for (const { word } of words) {
    const here = u.text.slice(word.start, word.end) === word.text;
    const last = out.at(-1);
    if (here && last && last.end > 0 && /^[\s-]+$/.test(u.text.slice(last.end, word.start))) {
      last.text = u.text.slice(last.start, word.end);
      last.end = word.end;
    } else out.push({ text: word.text, start: word.start, end: here ? word.end : -1 });
  }
  return [...new Set(out.map((p) => p.text))];
};

/** A guess is kept folded: it is shown as the answer spells it. */
const spelt = (guess: string, a: Answer): string => {
  const told = a.supports.flatMap((s) => (s.statement ? [s.statement.text[a.understanding.locale]] : []));
  return (
    [a.text, ...told]
      .flatMap((text) => wordsOf(text))
      .find((w) => w.folded === guess)
      ?.text.toLocaleLowerCase('sv') ?? guess
  );
};

/** How a question was read, in sentences that whoever asked can check: what is asked, about what, for when, what was guessed and what was kept. */
export const explain = (a: Answer, knowledge: Knowledge): string => {
  const { understanding: u } = a;
  const said = EXPLAIN_WORDS[u.locale];
  const nameOf = (id: string) => (u.locale === 'sv' ? knowledge.catalog.inText(id) : knowledge.catalog.name(id));
  const left = new Set(u.excluded.map((c) => c.word.folded));
  const subjects = u.subjects.filter((m) => !wordsOf(m.typed).every((w) => left.has(w.folded)));
  const names = [...new Set(subjects.map((m) => (m.entities[0] ? nameOf(m.entities[0].id) : m.typed)))];
  const inNames = new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const rest = u.content.filter((c) => !inNames.has(c.word.text.toLowerCase()));
  const telling = rest.filter((c) => !LIGHT_WORDS[u.locale].has(c.word.folded));
  const searched = phrases(u, telling.length || names.length ? telling : rest);
  const times = [...new Set(u.times.map((t) => periodText(t.period, u.locale)))];
  return [
    `${ANSWER_WORDS[u.locale].understood}:`,
    said.wants(asksOf(u).map((x) => said.asked[x] ?? x)),
    ...(names.length ? [said.about(names)] : []),
    ...(searched.length ? [said.words(searched)] : []),
    ...(u.excluded.length ? [said.without(phrases(u, u.excluded))] : []),
    times.length ? said.time(times) : said.noTime,
    ...(u.documents.length ? [said.only([...new Set(u.documents.map((d) => knowledge.catalog.name(d)))])] : []),
    ...u.content.flatMap((c) => (c.guess === undefined ? [] : [said.guess(c.word.text, spelt(c.guess, a))])),
    ...(a.carried.length ? [said.carried(a.carried)] : []),
  ].join(' ');
};
