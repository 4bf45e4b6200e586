import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { freshKnowledge, told as toldBy } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});
const told = (q: string | readonly string[]) => toldBy(q, knowledge);

describe('how long somebody sits', () => {
  test.each<[string | string[], RegExp]>([
    ['hur länge sitter Patric Åberg som ordförande', /^Patric Åberg \(M\), Östra Göinge, är ordförande i styrelsen 2023–2027\.$/],
    [['vem är ordförande', 'hur länge'], /^Patric Åberg \(M\), Östra Göinge, är ordförande i styrelsen 2023–2027\.$/],
    [['who chairs the board', 'since when'], /^Patric Åberg .* 2023–2027\.$/],
    ['who is the executive director', /^Nina Mårtensson is director of the association\.$/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
  test.each(['När valdes Patric Åberg till ordförande'])('no seat tells it: %s', (q) => expect(told(q)[0]).toBe(false));
});

describe('who has most seats is counted over all', () => {
  test.each([
    ['vilket parti har flest platser i styrelsen', 'Flest ordinarie platser i styrelsen 2023–2027 har S: 5 av 13. Därefter: M 4, SD 3 och KD 1.'],
    [
      'which subregion has most seats on the board',
      'MalmöLundregionen has the most ordinary seats on the board (styrelsen) 2023–2027: 5 of 13. Then: Skåne Nordost 4, Familjen Helsingborg 3, and Sydöstra Skåne 1.',
    ],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, answer]));
  test('endings after a colon are no words', () =>
    expect(told('Vilka är SD:arna i styrelsen?')[1]).toContain('för (SD) 2023–2027 (3 ordinarie och 1 ersättare)'));
});

describe('several in one', () => {
  test.each([
    ['LARO och SMADIT, vad betyder de?', /^LARO står för .* SMADIT står för /],
    ['what do LARO and SMADIT stand for', /^LARO stands for .* SMADIT stands for /],
    ['hur ofta kan nya ID-administratörer gå grundutbildning, och superadministratörerna?', /fyra gånger per år .*två gånger per år/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

describe('what they are called, after a count, is which', () => {
  test.each<[string[], RegExp]>([
    [['How many departments does the office have?', 'What are they called?'], /^In 2026 the secretariat \(kansliet\) has four departments: health/],
    [['How many departments does the office have?', 'Which ones?'], /^In 2026 the secretariat \(kansliet\) has four departments: health/],
    [['hur många avdelningar har kansliet', 'vad heter de'], /^Kansliet har 2026 fyra avdelningar: Hälsa/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

describe('what is not told', () => {
  test.each([
    ['vem kan jag ringa om yrkesresan', /^Det ligger utanför/],
    ["What was VoB Syd's turnover in 2023?", /^No amount has been reported\./],
    ['vad blev förbundets ekonomiska resultat 2023?', /^Det finns inget belopp redovisat\./],
  ])('%s', (q, answer) => expect(told(q)).toEqual([false, expect.stringMatching(answer)]));
});
