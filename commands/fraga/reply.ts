import { ANSWER_WORDS } from '../../src/i18n/answers.ts';
import { longDate } from '../../src/i18n/dates.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Answer } from '../../src/question/answer.ts';
import { citationLabel } from '../../src/question/compose.ts';
import { explain } from '../../src/question/explain.ts';
import { hiddenCount } from '../../src/question/hidden.ts';
import { type Block, type Button, list, note, type Reply, text } from '../../src/reply/reply.ts';

const FEEDBACK: Readonly<Record<Locale, { good: string; bad: string; missed: string }>> = {
  sv: { good: 'Hjälpte', bad: 'Fel svar', missed: 'Det borde finnas' },
  en: { good: 'Helpful', bad: 'Wrong answer', missed: 'It should be there' },
};

/** More names than this are easier to read one a line. */
const LONG = 4;

/** Sources, each place once, last in the reply. */
const sources = (a: Answer, knowledge: Knowledge, locale: Locale): Block[] => {
  const lines = a.supports.map((s) => ({
    label: citationLabel(s.citation.document, s.citation.section, knowledge, locale),
    document: s.citation.document,
    section: s.citation.section,
    record: s.record,
    to: `/poster/${encodeURIComponent(s.record)}`,
  }));
  const unique = [...new Map(lines.map((l) => [l.label, l])).values()];
  return unique.length ? [{ kind: 'citations', citations: unique }] : [];
};

/** An answer as a reply: the answer, how the question was read, the sources, and what the asker can say of it. */
export const replyOf = (a: Answer, knowledge: Knowledge, id: string): Reply => {
  const locale = a.understanding.locale;
  const words = ANSWER_WORDS[locale];
  const reading = note(explain(a, knowledge));
  const left = hiddenCount(a, knowledge);
  const hidden: Block[] = left > 0 ? [text(a.understanding.times.length > 0 ? `${words.hidden(left)} ${words.undated(left)}` : words.hidden(left))] : [];
  if (a.answered) {
    const feedback: Button[] = [
      { label: FEEDBACK[locale].good, text: `/fraga bra ${id}` },
      { label: FEEDBACK[locale].bad, text: `/fraga fel ${id}` },
    ];
    const said: Block[] = a.list && a.list.items.length > LONG ? [text(a.list.lead), list(a.list.items)] : [text(a.text)];
    return {
      kind: 'answer',
      blocks: [...said, ...hidden, reading, ...sources(a, knowledge, locale), { kind: 'buttons', buttons: feedback }],
      ids: a.supports.map((s) => s.record),
    };
  }
  if (a.lack?.lack === 'meeting') {
    const asked = a.understanding.text.replace(/[\s?]+$/, '');
    const choices = a.lack.choices.map(({ body, date }): Button => {
      const meeting = `${body} ${longDate(date, locale)}`;
      return { label: meeting, text: `${asked} ${locale === 'sv' ? 'i' : 'in'} ${meeting}?` };
    });
    return { kind: 'question', blocks: [text(a.text), reading, { kind: 'buttons', buttons: choices }] };
  }
  if (a.lack?.lack === 'person') {
    const choice: Button = { label: a.lack.taken, text: a.understanding.text.replace(guessedWord(a), a.lack.taken) };
    return { kind: 'question', blocks: [text(a.text), reading, { kind: 'buttons', buttons: [choice] }] };
  }
  const way: Block[] = a.near ? [] : [text(words.wayOn)];
  // Who knows that it is there can say so: the secretary gets the question as a task, as with a wrong answer.
  const missed: Block = { kind: 'buttons', buttons: [{ label: FEEDBACK[locale].missed, text: `/fraga fel ${id}` }] };
  return {
    kind: 'refusal',
    blocks: [text(a.text), ...hidden, ...way, reading, ...sources(a, knowledge, locale), missed],
    ids: a.supports.map((s) => s.record),
  };
};

const guessedWord = (a: Answer): string => a.understanding.content.find((c) => c.guess !== undefined)?.word.text ?? '';
