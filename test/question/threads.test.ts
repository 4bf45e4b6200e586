// Follow-ups, comparisons, counts and seats, on the small invented association, where every right answer can be read in a minute.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import { knowledgeOf } from '../../src/knowledge/knowledge.ts';
import { answer } from '../../src/question/answer.ts';
import { explain } from '../../src/question/explain.ts';
import { ask, freshKnowledge, TODAY } from '../questions/sets.ts';

const knowledge = freshKnowledge('test/fixtures/dalarnas');
const records = (...turns: string[]) => ask(turns, knowledge).supports.map((s) => s.record);

describe('a follow-up keeps what it does not replace', () => {
  test.each<[string, string[], string]>([
    ['another year', ['Hur många byskolor besökte Skolforum 2024?', 'och 2023?'], 'da.skolforum.besok-2023'],
    ['the year before', ['Hur många byskolor besökte Skolforum 2024?', 'och året innan?'], 'da.skolforum.besok-2023'],
    ['another role', ['Vem är ordförande i förbundsrådet?', 'och ersättare?'], 'forbundsradet.eva-sund'],
    ['another role in English', ['Who is the chair of the council?', 'and the first vice chair?'], 'forbundsradet.olof-brask'],
    ['why', ['Blev appen för Skjutsen försenad?', 'varför?'], 'da.skjutsen.app'],
    ['another subject ends the thread', ['Hur många byskolor besökte Skolforum 2024?', 'Vad är Skjutsen?'], 'skjutsen'],
    ['three turns', ['Hur många byskolor besökte Skolforum 2024?', 'och 2023?', 'och 2024?'], 'da.skolforum.besok'],
  ])('%s', (_, turns, record) => expect(records(...turns)[0]).toBe(record));

  test('what was carried over is said', () => {
    const a = ask(['Hur många byskolor besökte Skolforum 2024?', 'och 2023?'], knowledge);
    expect(a.carried).toContain('Skolforum');
    expect(explain(a, knowledge)).toContain('följde med från frågan innan');
    expect(ask('Vad är Skjutsen?', knowledge).carried).toEqual([]);
  });

  test('a thread of two is answered as if asked in one', () =>
    expect(ask(['Vad är Skjutsen?', 'Vem är ordförande i förbundsrådet?'], knowledge).text).toBe(ask('Vem är ordförande i förbundsrådet?', knowledge).text));
});

describe('two years side by side', () => {
  test.each(['Jämför antalet byskolor som Skolforum besökte 2023 och 2024', 'Compare how many village schools Skolforum visited in 2023 and 2024'])(
    '%s',
    (q) => {
      expect(ask(q, knowledge).text).toMatch(/9.*12|12.*9/s);
      expect(records(q)).toEqual(expect.arrayContaining(['da.skolforum.besok', 'da.skolforum.besok-2023']));
    },
  );
});

describe('seats are computed over all of them', () => {
  test.each<[string, string[]]>([
    ['Vilka sitter i förbundsrådet?', ['Karin Hedlund', 'Olof Brask', 'Mirja Lindqvist', 'Tomas Ek', 'Eva Sund']],
    ['Vilka socialdemokrater sitter i förbundsrådet?', ['Olof Brask', 'Tomas Ek']],
    ['Vilka från Bergslagsbygden sitter i förbundsrådet?', ['Olof Brask', 'Mirja Lindqvist', 'Tomas Ek']],
    ['Vem sitter för Älgered i förbundsrådet?', ['Eva Sund']],
    ['Vad har Tomas Ek för roll?', ['Tomas Ek']],
  ])('%s', (q, names) => {
    const { text } = ask(q, knowledge);
    const persons = knowledge.catalog.all('person').map((p) => p.names.sv[0] ?? '');
    expect(persons.filter((p) => text.includes(p)).sort(), text).toEqual([...names].sort());
  });

  test('ordinary members and substitutes are counted apart', () => {
    expect(ask('Hur många ordinarie ledamöter har förbundsrådet?', knowledge).text).toMatch(/\b4\b/);
    expect(ask('Hur många ersättare har förbundsrådet?', knowledge).text).toMatch(/\b1\b|Eva Sund/);
  });

  test('absence is an answer only where all seats are there', () => {
    const q = 'Sitter någon miljöpartist i förbundsrådet?';
    expect(ask(q, knowledge).text).toMatch(/^Nej/);
    const entities = new Map([...knowledge.records.entities].map(([id, e]) => [id, e.kind === 'body' ? { ...e, seatsComplete: false } : e]));
    const open = { ...knowledge, records: { ...knowledge.records, entities }, catalog: { ...knowledge.catalog, get: (id: string) => entities.get(id) } };
    expect(ask(q, open).text).not.toMatch(/^Nej/);
  });

  test('a third vice chair is not there', () => expect(ask('Vem är 3:e vice ordförande i förbundsrådet?', knowledge).answered).toBe(false));
});

describe('counts are of what was asked', () => {
  test.each<[string, RegExp]>([
    ['Hur många möten hade Skolforum 2024?', /sju/],
    ['Hur många deltagare hade konferensen om byskolor?', /cirka 140/],
    ['Hur många elever fick lärlingsplats 2024?', /63/],
    ['How many volunteers did Isvakten have in 2024?', /22.*24/s],
  ])('%s', (q, expected) => expect(ask(q, knowledge).text).toMatch(expected));
  test.each(['Hur många rektorer ingår i Skolforum?', 'Hur många svävare köpte Isvakten 2024?'])('refused: %s', (q) =>
    expect(ask(q, knowledge).answered).toBe(false),
  );
});

describe('who may see what', () => {
  const hidden = knowledgeOf(
    knowledge.records,
    knowledge.catalog,
    knowledge.statements.map((s) => (s.id === 'da.isvakt.kostnad' ? { ...s, visibility: 'body' as const, body: 'forbundsradet' } : s)),
  );
  const as = (roles: Actor['roles'], place: 'private' | 'channel') =>
    answer({ text: 'Vad kostade Isvakten 2024?', locale: 'sv', today: TODAY, viewer: { actor: { id: 'a', name: 'a', roles }, place } }, hidden).text;
  test.each<[string, Actor['roles'], 'private' | 'channel', boolean]>([
    ['anybody', [], 'private', false],
    ['a coordinator of the body', [{ person: 'a', role: 'coordinator', body: 'forbundsradet' }], 'private', true],
    ['a coordinator of another body', [{ person: 'a', role: 'coordinator', body: 'skolforum' }], 'private', false],
    ['a secretary', [{ person: 'a', role: 'secretary' }], 'private', true],
    ['a secretary in a channel', [{ person: 'a', role: 'secretary' }], 'channel', false],
  ])('%s', (_, roles, place, sees) => expect(as(roles, place).includes('2,4 miljoner')).toBe(sees));
});
