// No figure, date or name in an answer that is not in a cited record, computed from cited records, or in the asker's words.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { wordsOf } from '../../src/knowledge/words.ts';
import type { Answer } from '../../src/question/answer.ts';
import { figuresAndDates } from '../helpers/claims.ts';
import type { Gold } from '../helpers/grade.ts';
import { type Said, truthOf } from '../helpers/truth.ts';
import { HOSTILE } from './hostile.ts';
import { allQuestions, ask, freshKnowledge } from './sets.ts';

let knowledge: Knowledge;
let unfounded: ReturnType<typeof truthOf>;
beforeAll(() => {
  knowledge = freshKnowledge();
  unfounded = truthOf(knowledge);
});

/** A refusal for a year says the time that was asked for, as it was read, and for which years there is something: that is computed from the periods of all records. */
const yearsThere = (a: Answer): string[] =>
  a.lack?.lack === 'year' ? [a.lack.asked, ...new Set(knowledge.statements.flatMap((s) => s.period.match(/\d{4}/g) ?? []))] : [];
/** A refusal names the body that was asked about by its own name, whatever the asker called it. */
const askedAbout = (a: Answer): string[] =>
  a.lack?.lack === 'said' ? a.understanding.subjects.flatMap((m) => m.entities.flatMap((e) => [...e.names.sv, ...e.names.en])) : [];
const saidBy = (a: Answer, q: string | readonly string[]): Said => ({
  text: a.text,
  cited: a.supports.map((s) => s.record),
  given: [...[q].flat(), ...yearsThere(a), ...askedAbout(a)],
});

describe('every figure, date and name is founded', () => {
  test('in the answers to all question sets', { timeout: 60_000 }, () => {
    const false_ = allQuestions().flatMap((gold) => {
      const a = ask(gold.q, knowledge);
      const claims = unfounded(saidBy(a, gold.q));
      return claims.length ? [`${gold.id}: ${claims.map((c) => c.typed).join(', ')} in: ${a.text}`] : [];
    });
    expect(false_).toEqual([]);
  });

  test('in the answers to whatever words of the data', { timeout: 120_000 }, () => {
    const vocabulary = [
      ...new Set(knowledge.statements.flatMap((s) => [...s.terms.sv, ...wordsOf(s.text.sv).map((w) => w.text), ...wordsOf(s.text.en).map((w) => w.text)])),
    ];
    const names = [...knowledge.records.entities.values()].flatMap((e) => e.names.sv);
    const asking = [
      'vem',
      'vilka',
      'när',
      'hur många',
      'varför',
      'var',
      'vad är',
      'jämför',
      'is',
      'who',
      'when',
      'how many',
      '2019',
      '2021',
      '2023',
      '2026',
      'inte',
      'alla',
      '?',
      'och',
    ];
    const question = fc
      .array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom(...names), fc.constantFrom(...asking)), { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(question, (q) => {
        const a = ask(q, knowledge);
        expect(unfounded(saidBy(a, q)), a.text).toEqual([]);
      }),
      { numRuns: 400, seed: 20_261_122 },
    );
  });
});

describe('seen red', () => {
  const answered = () =>
    allQuestions()
      .map((gold) => ({ gold, a: ask(gold.q, knowledge) }))
      .filter(({ a }) => a.answered);

  test('a figure that was changed is found, in every answer that has one', { timeout: 60_000 }, () => {
    const missed = answered().flatMap(({ gold, a }) => {
      const figure = figuresAndDates(a.text).find((c) => c.kind === 'figure' && /^\d+$/.test(c.typed));
      if (!figure) return [];
      const text = a.text.replace(new RegExp(`(?<!\\d)${figure.typed}(?!\\d)`), `${figure.typed}77`);
      return unfounded({ ...saidBy(a, gold.q), text }).length ? [] : [`${gold.id}: ${text}`];
    });
    expect(missed).toEqual([]);
  });

  test('a person put in another’s place is found', { timeout: 60_000 }, () => {
    const persons = knowledge.catalog.all('person').map((p) => p.names.sv[0] ?? '');
    const swapped = answered().flatMap(({ gold, a }) => {
      const own = persons.find((p) => p.includes(' ') && a.text.includes(p));
      const other = persons.find((p) => p.includes(' ') && !a.text.includes(p) && !a.supports.some((s) => s.statement?.text.sv.includes(p)));
      return own && other ? [{ id: gold.id, found: unfounded({ ...saidBy(a, gold.q), text: a.text.replace(own, other) }).map((c) => c.typed), other }] : [];
    });
    expect(swapped.length).toBeGreaterThan(20);
    expect(swapped.filter(({ found, other }) => !found.includes(other))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['right', 'Styrelsen valdes den 5 maj 2023.', []],
    ['the month written in English', 'The board was elected on 5 May 2023.', []],
    ['another day', 'Styrelsen valdes den 6 maj 2023.', ['6 maj 2023']],
    ['another month', 'Styrelsen valdes den 5 juni 2023.', ['5 juni 2023']],
    ['another year', 'Styrelsen valdes den 5 maj 2021.', ['5 maj 2021']],
    ['a number in words', 'Styrelsen valdes av sju ombud den 5 maj 2023.', ['sju']],
    ['a body that was not cited', 'Kommundirektörsnätverket valdes den 5 maj 2023.', ['Kommundirektörsnätverket']],
    ['a municipality that was not cited', 'Styrelsen valdes i Lund den 5 maj 2023.', ['Lund']],
  ])('%s', (_, text, expected) =>
    expect(unfounded({ text, cited: ['forbundsmote-2023-05-05', 'styrelsen'], given: [] }).map((c) => c.typed)).toEqual(expected),
  );

  test('what the asker said may be said back, and what is counted over cited seats', () => {
    expect(unfounded({ text: 'Lund 1999', cited: [], given: ['Hur gick det för Lund 1999?'] })).toEqual([]);
    const seats = knowledge.records.seats.filter((s) => s.body === 'styrelsen');
    const cited = seats.map((s) => s.id);
    const ordinary = seats.filter((s) => s.role !== 'substitute').length;
    expect(unfounded({ text: `${ordinary} ordinarie`, cited, given: [] })).toEqual([]);
    expect(unfounded({ text: `${ordinary} ordinarie`, cited: cited.slice(0, 6), given: [] })).toHaveLength(1);
  });
});

describe('the same question is answered with the same bytes', () => {
  test('again, and from knowledge that was built anew', { timeout: 120_000 }, () => {
    const built = buildKnowledge(structuredClone(knowledge.records));
    const bytes = (gold: Gold, k: Knowledge) => JSON.stringify(ask(gold.q, k));
    const changed = allQuestions().filter((gold) => {
      const first = bytes(gold, knowledge);
      return bytes(gold, knowledge) !== first || bytes(gold, built) !== first;
    });
    expect(changed.map((gold) => gold.id)).toEqual([]);
  });
});

describe('nothing typed is run or breaks anything', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, q) => {
    const a = ask(q, knowledge);
    expect(a.text.length).toBeGreaterThan(0);
    expect(a.answered).toBe(a.refusal === null);
    // A long question is read up to a limit, and a word that it cuts is said back as it was read.
    const { given, ...said } = saidBy(a, q);
    expect(unfounded({ ...said, given: [...given, a.understanding.text] })).toEqual([]);
    expect(ask(q, knowledge, 'en').text.length).toBeGreaterThan(0);
  });

  test('nothing is said that the question orders', () => {
    for (const q of [HOSTILE['ignore your instructions'] ?? '', HOSTILE['bortse från'] ?? '', HOSTILE['a template'] ?? ''])
      expect(ask(q, knowledge).text).not.toMatch(/system prompt|lämnat förbundet|49|undefined/i);
  });

  test('any text at all, also as a thread', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 })), { minLength: 1, maxLength: 3 }), (turns) => {
        expect(ask(turns, knowledge).text.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});
