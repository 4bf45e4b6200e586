import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { freshKnowledge, told as toldBy } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});
const told = (q: string | readonly string[]) => toldBy(q, knowledge);

describe('a name alone asks what it is', () => {
  test.each([
    ['TSI?', /^TSI står för Tidiga Samordnade Insatser/],
    ['KEFU', /^KEFU är ett samarbetsorgan/],
    ['Patric Åberg', /ordförande i styrelsen/],
    ['Höör', /^Höör är en av förbundets kommuner och hör till MalmöLundregionen\.$/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

describe('who somebody is', () => {
  test.each([
    ['Vem är Patric Åberg?', /^Patric Åberg \(M\), Östra Göinge, är ordförande i styrelsen/],
    ['Who is Patric Åberg?', /^Patric Åberg \(M\), Östra Göinge, is chair of the board/],
    ['Vem är Marie Vendel?', /vann Årets Handledare Skåne/],
    ['Vad har Per Bengtsson för uppdrag?', /representant i Strukturfondspartnerskapet/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

describe('yes and no about seats', () => {
  test.each<[string | string[], RegExp]>([
    ['är Patric Åberg ordförande i styrelsen?', /^Ja\. Patric Åberg/],
    ['är Teddy Nilsson ordförande?', /^Nej\. Teddy Nilsson .* är 2:e vice ordförande/],
    ['är Philip Sandberg ordinarie?', /^Nej\. Philip Sandberg .* är ersättare/],
    ['sitter Nina Mårtensson i styrelsen?', /^Nej, Nina Mårtensson sitter inte i styrelsen .* Alla 18 platser finns redovisade\.$/],
    [['vem är Nina Mårtensson?', 'sitter hon i styrelsen?'], /^Nej, Nina Mårtensson sitter inte/],
    [['vem är Patric Åberg?', 'vilket parti tillhör han?'], /^Patric Åberg \(M\)/],
    ['sitter alla kommuner i styrelsen?', /^Nej\. 19 av 33 kommuner har ingen plats i styrelsen/],
    ['har Höör någon i styrelsen?', /^Nej, ingen från Höör/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
  test('what is not complete denies nothing', () => expect(told('sitter Patric Åberg i VoB Syds styrelse?')[0]).toBe(false));
});

describe('municipalities', () => {
  test.each([
    ['vilka kommuner har ingen plats i styrelsen?', /^19 av 33 kommuner har ingen plats i styrelsen 2023–2027: Bjuv, .* och Örkelljunga\.$/],
    ['vilka kommuner har ingen ersättare i styrelsen?', /^28 av 33 kommuner har ingen ersättare/],
    ['ligger Sjöbo i SÖSK?', /^Ja, Sjöbo hör till Sydöstra Skåne\.$/],
    ['vad ligger Hässleholm i för delregion?', /^Hässleholm hör till Skåne Nordost\.$/],
    ['är Höör med i förbundet?', /^Ja\. Höör är en av förbundets kommuner/],
    ['hur många kommuner per hörn?', /Skåne Nordost 6, Familjen Helsingborg 11, Sydöstra Skåne 4 och MalmöLundregionen 12/],
    ['har Osby anslutit sig till Yrkesresan?', /^Ja, samtliga 33 skånska kommuner har anslutit sig/],
    ['vilka kommuner har anslutit sig till Yrkesresan?', /^Samtliga 33 skånska kommuner/],
    ['vem sitter från Svedala?', /^Sara Ripa \(C\), Svedala, är ersättare/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
  test('of men and women no seat tells', () => expect(told('vilka kvinnor sitter i styrelsen?')[0]).toBe(false));
});

describe('how much, and which way', () => {
  test.each([
    ['hur stort är kansliet?', /60 anställda|fyra avdelningar/],
    ['hur stort var betalningsunderlaget 2021?', /3,64 miljarder/],
    ['hur många sitter i fc-rådet?', /8 förvaltningschefer/],
    ['ökade eller minskade personalen 2023?', /^Antalet medarbetare .* minskade/],
    ['finns det fyra strategiska nätverk?', /^Ja, /],
    ['finns det fem strategiska nätverk?', /^(?!Ja)/],
    ['minskade andelen kvinnor?', /^(?!Ja)/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

test('a question with a time of its own leans on nothing', () =>
  expect(told(['Vilka upphandlingar är på gång?', 'Hur många ramavtal hade vi i gång 2023?'])).toEqual([true, expect.stringMatching(/11 ramavtal/)]));

describe('what the association does, in everyday words', () => {
  test.each(['vad gör förbundet', 'vad gör ni?', 'Vad gör Skånes Kommuner egentligen?'])('%s', (q) =>
    expect(told(q)).toEqual([true, expect.stringMatching(/^Skånes Kommuners uppdrag har 2026 tre delar/)]),
  );
  test('what do you do', () => expect(told('what do you do')[1]).toMatch(/^In 2026 the mission of Skånes Kommuner has three parts/));
  test('a few letters in small ones are an abbreviation too', () => expect(told('vad är vfu')[1]).toMatch(/^VFU står för/));
});

test.each([
  ['vad hände 2023', /^Frågan är bred\. För 2023 finns uppgifter om .*hälsa.* Skriv vad det gäller/i],
  ['what happened in 2021', /^The question is wide\. For 2021 there is something about /],
  ['hur går det', /^Jag förstod inte frågan\./],
])('what is too much to tell says what there is: %s', (q, refusal) => expect(told(q)).toEqual([false, expect.stringMatching(refusal)]));
