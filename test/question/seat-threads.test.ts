import { beforeAll, describe, expect, test } from 'vitest';
import { type Knowledge, knowledgeOf } from '../../src/knowledge/knowledge.ts';
import { ask, freshKnowledge, told as toldBy } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});
const told = (q: string | readonly string[]) => toldBy(q, knowledge);

describe('places, parties and numbers are asked of the seats that were told', () => {
  test.each<[string[], RegExp]>([
    [['vem sitter från Eslöv', 'och Svalöv?'], /^Teddy Nilsson \(SD\), Svalöv, är 2:e vice ordförande i styrelsen/],
    [['vem sitter från Lund', 'och Malmö?', 'och Osby?'], /^Ingen från Osby sitter i styrelsen/],
    [['vem sitter i VoB Syd', 'är nån från Malmö?', 'är hon ordinarie?'], /^Nej\. Emma-Lina Johansson \(V\), Malmö, är ersättare i VoB Syd/],
    [['vilka ersättare finns i styrelsen', 'vem är från Lund?', 'är hon ordinarie?'], /^Nej\. Philip Sandberg \(L\), Lund, är ersättare/],
    [['hur många sitter i styrelsen', 'hur många från SD?', 'vilka då?'], /^I styrelsen sitter för \(SD\) .*Teddy Nilsson .*Mathias Andersson/],
    [['vem sitter i VoB Syd', 'hur många är de?'], /^VoB Syd har 4 ordinarie och 2 ersättare 2023\.$/],
    [['vem är förbundsdirektör', 'sen när?', 'sitter hon i styrelsen?'], /^Nej, Nina Mårtensson sitter inte i styrelsen/],
    [['vem är ordförande', 'är han från Malmö?'], /^Nej\. Patric Åberg \(M\), Östra Göinge/],
  ])('%s', (turns, answer) => expect(told(turns)).toEqual([true, expect.stringMatching(answer)]));
  test('where not all seats are known nobody is denied', () => expect(told(['vem sitter i greater copenhagen', 'är nån från Lund?'])[0]).toBe(false));
});

describe('whose board', () => {
  test('a company that was spoken of has its own', () =>
    expect(told(['vad är VoB Syd', 'vem äger det?', 'vem sitter i styrelsen?'])[1]).toMatch(/^I VoB Syd sitter/));
  test('of an organisation whose board is not known, ours is no answer', () =>
    expect(told(['vad är kefu', 'vem sitter i styrelsen?'])[1]).not.toMatch(/Åberg/));
});

describe('a party by its letter', () => {
  test.each<[string[], RegExp]>([
    [['har C en ordinarie plats i styrelsen'], /^Nej\. Sara Ripa \(C\), Svedala, är ersättare i styrelsen/],
    [['finns C med i VoB'], /^Ja\. Sara Ripa \(C\)/],
    [['vilka ledamöter är inte från M eller S'], /^I styrelsen sitter 2023–2027 \(4 ordinarie och 5 ersättare\): Teddy Nilsson/],
  ])('%s', (turns, answer) => expect(told(turns)).toEqual([true, expect.stringMatching(answer)]));
});

describe('the same in another language', () => {
  test.each<[string[], string]>([
    [['ordf styrelsen?', 'in English please'], 'Patric Åberg (M), Östra Göinge, is chair of styrelsen (the board) 2023–2027.'],
    [['when is the next board meeting', 'who chairs it', 'på svenska tack'], 'Patric Åberg (M), Östra Göinge, är ordförande i styrelsen 2023–2027.'],
  ])('%s', (turns, answer) => expect(told(turns)).toEqual([true, answer]));
  test.each<[string[], string]>([
    [['vem är ordförande i styrelsen', 'In English please', 'På svenska tack'], 'Patric Åberg (M), Östra Göinge, är ordförande i styrelsen 2023–2027.'],
    [['in english please', 'vem är ordförande i styrelsen'], 'Patric Åberg (M), Östra Göinge, är ordförande i styrelsen 2023–2027.'],
  ])('and back: %s', (turns, answer) => expect(told(turns)).toEqual([true, answer]));
  test('thousands of turns are no more than the last', () => {
    const turns = Array.from({ length: 3_000 }, (_, i) => (i % 2 === 0 ? 'och nu?' : 'in english'));
    expect(told([...turns, 'vem är ordförande i styrelsen'])[0]).toBe(true);
  });
  test('what a statement says is told in its other wording', () => {
    const sv = ask('Vad står LARO för?', knowledge);
    const en = ask(['Vad står LARO för?', 'in english'], knowledge);
    expect(en.supports.map((s) => s.record)).toEqual(sv.supports.map((s) => s.record));
    expect(en.text).toMatch(/^LARO stands for/);
    expect(en.understanding.locale).toBe('en');
  });
});

test.each<[string[], RegExp]>([
  [['har alla kommuner yrkesresan', 'även osby?'], /^Ja, samtliga 33/],
  [['hur många anställda 2023', 'och nu?'], /cirka 60 anställda/],
  [['vilka kommuner ingår i skåne nordost', 'och sydost'], /^Sydöstra Skåne omfattar 4 kommuner: Simrishamn/],
  [['hur länge sitter styrelsen'], /^Platserna i styrelsen gäller 2023–2027\.$/],
  [['vem är 1a vice ordf'], /^Johan Andersson/],
  [['vad heter direktören'], /^Nina Mårtensson/],
])('%s', (turns, answer) => expect(told(turns)).toEqual([true, expect.stringMatching(answer)]));

describe('a seat that is not for all', () => {
  const hiding = (name: string): Knowledge => {
    const { records, catalog, statements } = knowledge;
    const person = catalog.all('person').find((p) => p.names.sv[0] === name)?.id;
    const seats = records.seats.map((s) => (s.person === person && s.body === 'styrelsen' ? { ...s, visibility: 'secretariat' as const } : s));
    const hidden = new Set(seats.filter((s) => s.visibility !== 'open').map((s) => s.id));
    const told = statements.map((s) => (hidden.has(s.id) ? { ...s, visibility: 'secretariat' as const } : s));
    return knowledgeOf({ ...records, seats }, catalog, told);
  };
  test.each(['Har Lund någon ordinarie ledamot i styrelsen?', 'Vem från Lund är ordinarie ledamot i styrelsen?', 'Sitter Anders Almgren i styrelsen?'])(
    '%s',
    (q) => {
      const { text } = ask(q, hiding('Anders Almgren'));
      expect(text).not.toMatch(/Anders Almgren \(S\), Lund, är ledamot|^Nej|Alla 18/);
    },
  );
  test('nothing is said over all', () => {
    expect(ask('vilket parti har flest platser i styrelsen', hiding('Anders Almgren')).text).not.toMatch(/^Flest/);
    expect(ask('vilka kommuner har ingen plats i styrelsen?', hiding('Anders Almgren')).text).not.toMatch(/har ingen plats/);
  });
});
