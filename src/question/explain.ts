import { ANSWER_WORDS } from '../i18n/answers.ts';
import { periodText } from '../i18n/dates.ts';
import type { Locale, Said } from '../i18n/locale.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './asking.ts';

const ASKED: Readonly<Record<Ask, Said>> = {
  who: { sv: 'vem', en: 'who' },
  when: { sv: 'när', en: 'when' },
  where: { sv: 'var', en: 'where' },
  why: { sv: 'varför', en: 'why' },
  count: { sv: 'hur många', en: 'how many' },
  money: { sv: 'hur mycket pengar', en: 'how much money' },
  share: { sv: 'hur stor andel', en: 'what share' },
  often: { sv: 'hur ofta', en: 'how often' },
  long: { sv: 'hur länge', en: 'how long' },
  which: { sv: 'vilka', en: 'which' },
  what: { sv: 'vad', en: 'what' },
  define: { sv: 'vad är', en: 'what is' },
  name: { sv: 'vad heter', en: 'what is it called' },
  how: { sv: 'hur', en: 'how' },
  yesno: { sv: 'ja eller nej', en: 'yes or no' },
  compare: { sv: 'jämför', en: 'compare' },
  status: { sv: 'hur det gick', en: 'how it went' },
  open: { sv: 'om', en: 'about' },
};

/** How a question was read, in words a person can check: what is asked, about what, for when, what was guessed and what was kept. */
export const explain = (a: Answer, knowledge: Knowledge): string => {
  const { understanding: u } = a;
  const locale: Locale = u.locale;
  const words = ANSWER_WORDS[locale];
  const names = [...new Set(u.subjects.map((m) => (m.entities[0] ? knowledge.catalog.name(m.entities[0].id) : m.typed)))];
  const inNames = new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const rest = u.content.filter((c) => !inNames.has(c.word.text.toLowerCase())).map((c) => c.word.text);
  const parts = [
    u.asks.map((x) => ASKED[x][locale]).join(' + '),
    names.join(', '),
    rest.join(' '),
    u.times.map((t) => periodText(t.period, locale)).join(', '),
    u.documents.map((d) => knowledge.catalog.name(d)).join(', '),
  ].filter(Boolean);
  const guesses = u.content.filter((c) => c.guess !== undefined).map((c) => words.guess(c.word.text, c.guess ?? ''));
  const carried = a.carried.length ? [`${a.carried.join(', ')}: ${words.carried}`] : [];
  return [`${words.understood}: ${parts.join(' · ')}`, ...guesses, ...carried].join('. ');
};
