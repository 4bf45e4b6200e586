import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ask, freshKnowledge } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});
const told = (q: string | string[], locale: 'sv' | 'en' = 'sv') => {
  const { answered, text, lack } = ask(q, knowledge, locale);
  return { answered, text, lack: lack?.lack };
};

describe('a figure that is asked for and not there', () => {
  test.each([
    ['Hur hög var arbetslösheten i Skåne 2021?', 'measure'],
    ['What will the new Komkat interface cost the municipalities?', 'slot'],
    ['How much state funding did the municipalities get for the kvinnofrid initiative in 2021?', 'slot'],
  ])('%s', (q, lack) => expect(told(q)).toMatchObject({ answered: false, lack }));
});

describe('people who are not named', () => {
  test.each(['vilka sitter i politiska styrgruppen för gymnasiesamverkan 2026?', 'Vem rekryterades som biträdande regional processledare på VO-college 2021?'])(
    '%s',
    (q) => expect(told(q).answered).toBe(false),
  );
});

describe('words as they are written', () => {
  test.each<[string | string[], RegExp]>([
    ['vad heter de 2 politiska styrgrupperna?', /två politiska styrgrupper/],
    ['antal gymnasielever i gymnasie regionen?', /59 000/],
    ['PA i SITHS PA betyder?', /PA står för Policy authority/],
    ['How many Växa tryggt teams were there in 2021 and how many had got going in 2023?', /26 teams .*10 Växa tryggt teams/],
    ['Vilka kallades till det större elevhälsomötet hösten 2023?', /samtliga kommuners elevhälsochefer/],
  ])('%s', (q, answer) => expect(told(q)).toMatchObject({ answered: true, text: expect.stringMatching(answer) }));
  test('"going" is no place', () => expect(ask('How many had got going?', knowledge, 'en').understanding.subjects).toEqual([]));
});

describe('what leans on the question before', () => {
  test.each<[string[], RegExp]>([
    [['Vad var fokus på ägardialogen den 10 februari 2023?', 'och vem gästade den i september?'], /8 september 2023 hade Sven-Erik Österberg/],
    [['Vem sitter för Helsingborg i styrelsen?', 'och för Kristianstad?'], /^Camilla Palm/],
    [['vilka är de prioriterade samverkansområdena 2023-2027?', 'hur många strategiska områden var det 2021-2022?'], /består av fyra områden/],
  ])('%s', (turns, answer) => expect(told(turns)).toMatchObject({ answered: true, text: expect.stringMatching(answer) }));
  test('"which ones" is not answered by something else', () =>
    expect(told(['Hur många kommuner var anslutna till VO-College 2021?', 'vilka då?']).answered).toBe(false));
});

describe('what was found by people who tried it', () => {
  test.each<[string | string[], RegExp]>([
    ['hur många anställda hade förbundet 2022?', /^Skånes Kommuner hade 56 medarbetare 2022/],
    ['Hur många platser har Malmö i styrelsen?', /^Styrelsen har 1 ordinarie och 1 ersättare från Malmö/],
    ['how many seats does Lund have on the board?', /^The board .* has 1 ordinary and 1 substitute/],
    ['antal möten styrelsen 2023', /^Styrelsen sammanträdde fem gånger/],
    ['vad beslutade styrelsen i september 2023', /ny strategisk inriktning/],
    ['har Vänsterpartiet plats i styrelsen', /^Ja\. Emma-Lina Johansson \(V\)/],
    [['vem är Sara Ripa', 'vilken kommun?'], /^Sara Ripa \(C\), Svedala/],
  ])('%s', (q, answer) => expect(told(q)).toMatchObject({ answered: true, text: expect.stringMatching(answer) }));
  test.each(['hur gammal är Patric Åberg', 'hur gammal är ordföranden'])('%s', (q) => expect(told(q).answered).toBe(false));
});

describe('two questions in one', () => {
  test.each([
    ['Hur många ägardialoger hölls 2023, och hur många om året ska det vara enl styrmodellen i VP 2026?', /^Tre ägardialoger .*fyra gånger per år/],
    ['Lärprocessen, vad är det och vilka län omfattas av den administration ni sköter?', /^Lärprocessen är .*Skåne och Halland/],
  ])('%s', (q, answer) => expect(told(q)).toMatchObject({ answered: true, text: expect.stringMatching(answer) }));
});

test('words that any question may be put with ask for nothing', () =>
  expect(told('How is it going?', 'en')).toMatchObject({ answered: false, lack: 'nothing-asked' }));
