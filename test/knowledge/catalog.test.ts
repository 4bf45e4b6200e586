import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/knowledge/words.ts';
import { ask, freshKnowledge } from '../questions/sets.ts';

const knowledge = freshKnowledge();
const { catalog } = knowledge;
const named = (text: string) => catalog.mentions(wordsOf(text)).map((m) => m.entities[0]?.id);

describe('names in a text', () => {
  test.each<[string, string, string[]]>([
    ['as it is', 'Vad gör Kommundirektörsnätverket?', ['kommundirektorsnatverket']],
    ['small letters', 'vad gör kommundirektörsnätverket', ['kommundirektorsnatverket']],
    ['without å, ä and ö', 'vad gor kommundirektorsnatverket', ['kommundirektorsnatverket']],
    ['in the genitive', 'Kommundirektörsnätverkets möten', ['kommundirektorsnatverket']],
    ['a municipality in the genitive', 'Lunds ledamöter', ['lund']],
    ['a municipality in its long form', 'Lunds kommun', ['lund']],
    ['a short form', 'Vad är RSS?', ['rss']],
    ['a short form in the genitive', 'RSS:s plan', ['rss']],
    ['a person', 'Vad gör Patric Åberg?', ['patric-aberg']],
    ['two names', 'Lund och Malmö', ['lund', 'malmo']],
    ['no name', 'Vad är klockan?', []],
  ])('%s', (_, text, ids) => expect(named(text)).toEqual(ids));

  test('the longest name wins over one that it begins with', () => {
    for (const entity of knowledge.records.entities.values()) {
      const name = entity.names.sv[0] ?? '';
      if (!['body', 'agreement', 'programme', 'organisation'].includes(entity.kind) || wordsOf(name).length < 2) continue;
      const [first] = catalog.mentions(wordsOf(name));
      expect([name, first?.entities.map((e) => e.id).includes(entity.id)]).toEqual([name, true]);
    }
  });

  test('every official name is resolved to what it names, exactly', () => {
    const wrong = [...knowledge.records.entities.values()].filter((e) => !catalog.resolve(e.names.sv[0] ?? '').some((r) => r.entity.id === e.id && !r.guess));
    expect(wrong.map((e) => e.id)).toEqual([]);
  });
});

describe('small typing errors', () => {
  test.each<[string, string]>([
    ['Kristianstd', 'kristianstad'],
    ['kommundirektörsnätvereket', 'kommundirektorsnatverket'],
    ['Helsinborg', 'helsingborg'],
  ])('%s is a guess', (typed, id) => expect(catalog.resolve(typed)[0]).toMatchObject({ entity: { id }, guess: true }));
  test.each(['RSX', 'abc', 'xyzzy', 'Stockholm', ''])('%s is nothing', (typed) => expect(catalog.resolve(typed)).toEqual([]));
});

describe('a person whose name differs by a letter is asked back or refused, never answered', () => {
  const persons = catalog
    .all('person')
    .map((p) => p.names.sv[0] ?? '')
    .filter((name) => name.includes(' '));
  /** One letter of the last name is another: Lars Nyander -> Lars Nyunder. */
  const other = (name: string) => {
    const at = Math.ceil(name.lastIndexOf(' ') + (name.length - name.lastIndexOf(' ')) / 2);
    const letter = name[at] ?? '';
    return `${name.slice(0, at)}${letter === 'u' ? 'o' : 'u'}${name.slice(at + 1)}`;
  };

  test.each(['Vem är X?', 'Vad har X för roll i styrelsen?', 'Vilken kommun kommer X från?'])('%s', (question) => {
    const answered = persons.flatMap((name) => {
      const a = ask(question.replace('X', other(name)), knowledge);
      return a.answered ? [`${other(name)}: ${a.text}`] : [];
    });
    expect(answered).toEqual([]);
  });

  test('the right name is answered', () => {
    const seated = persons.filter((name) => knowledge.records.seats.some((s) => catalog.name(s.person) === name));
    const refused = seated.filter((name) => !ask(`Vad har ${name} för roll?`, knowledge).text.includes(name));
    expect(seated.length).toBeGreaterThan(15);
    expect(refused).toEqual([]);
  });
});

test('an exact look-up finds what a look-up with guesses is sure of, for every name and for each name misspelt', () => {
  for (const { names } of knowledge.records.entities.values())
    for (const name of [names.sv[0] ?? '', `${names.sv[0] ?? ''}s`, (names.sv[0] ?? '').replace(/.(?=.$)/, '')]) {
      const sure = catalog.resolve(name).flatMap((r) => (r.guess ? [] : [r.entity.id]));
      expect([name, catalog.named(name).map((e) => e.id)]).toEqual([name, sure]);
    }
});
