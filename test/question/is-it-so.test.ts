import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { numberAsked } from '../../src/question/number-asked.ts';
import { understand } from '../../src/question/understanding.ts';
import { freshKnowledge, TODAY, told as toldBy } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});
const told = (q: string) => toldBy(q, knowledge);

describe('what somebody holds for true is asked about', () => {
  test.each([
    ['stämmer det att alla kommuner är med i Yrkesresan?', /^Ja, samtliga 33/],
    ['är det så att VoB Syd ägs av två förbund', /VoB Syd har två ägare/],
    ['Försenades stödboende för vuxna 2023?', /^Ja\. .* försenades/],
    ['Avbröts upphandlingen av korttidstillsyn 2023?', /^Ja\. .* avbröts/],
    ['Bordlades förslaget om vinstutdelning i VoB Syd?', /^Ja, .* bordlades/],
    ['valdes styrelsen av förbundsmötet?', /^Ja\. /],
    ['hölls en ägardialog i april 2023?', /^Ja\. .* 28 april/],
    ['är Hörby med i Skåne Nordost?', /^Ja, Hörby hör till/],
    ['Is it true that the board met five times in 2023?', /^Yes, the board \(styrelsen\) met five times/],
    ['möttes styrelsen fem gånger 2023', /^Ja\. Styrelsen sammanträdde fem gånger/],
    ['Antogs policyn för vinstutdelning i VoB Syd 2021?', /^Nej, ett förslag .* bordlades/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
});

describe('a number that is asked about is told by how many there are', () => {
  test.each([
    ['hade styrelsen tio möten 2023?', /^Nej\. Styrelsen sammanträdde fem gånger/],
    ['är det sant att styrelsen möttes tio gånger', /^Nej\. Styrelsen sammanträdde fem gånger/],
    ['did the board meet ten times in 2023', /^No, the board \(styrelsen\) met five times/],
    ['hölls det fyra ägardialoger 2023', /^Nej, tre ägardialoger hölls under 2023/],
    ['hade ni 55 anställda 2023', /^Ja\. Skånes Kommuner hade 55 medarbetare 2023/],
    ['Kan 59 000 elever välja fritt 2026?', /^Ja\. .* 59 000/],
    ['Stämmer det att 240 deltagare gick en juridisk utbildning 2021?', /^Ja\. Cirka 240/],
    ['Har styrelsen sex ersättare?', /^Nej\. .*5 ersättare/],
    ['Har styrelsen fem ersättare?', /^Ja\. .*5 ersättare/],
    ['Har Moderaterna sex platser i styrelsen?', /^Nej\. .*4 ordinarie/],
    ['är vi 70 anställda', /^Nej\. Skånes Kommuner hade 55 medarbetare 2023/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
  // 41 of them are women, and about 60 stand in a plan of another year.
  test.each(['hade ni 41 anställda 2023', 'är vi 60 anställda'])('%s is not denied', (q) => expect(told(q)[1]).not.toMatch(/^Nej/));
});

describe('neither yes nor no, where a statement does not say all that was asked', () => {
  test.each([
    // Asked with a denial.
    'Stämmer det att styrelsen inte sammanträdde under 2023?',
    'Is it true that the board did not meet in 2023?',
    'Stämmer det att inte alla kommuner är med i Yrkesresan?',
    'Hade styrelsen inte tio möten 2023?',
    'Är Patric Åberg inte ordförande i styrelsen?',
    // A bound, another time, another kind.
    'Hade styrelsen åtminstone fyra möten 2023?',
    'Did the board have fewer than five meetings in 2023?',
    'Hade styrelsen fem möten i maj 2023?',
    'Hade styrelsen fem fysiska möten 2023?',
    'Finns det familjecentraler i 39 kommuner?',
    'hölls en ägardialog i mars 2023?',
    'stämmer det att Sven-Erik Österberg gästade ägardialogen i april 2023?',
    // Somebody else.
    'beslutade kommundirektörsnätverket om den nya strategiska inriktningen?',
    'beslutades den nya strategiska inriktningen av förbundsmötet?',
    'valde styrelsen förbundsmötet?',
    'valdes styrelsen av kommundirektörsnätverket?',
    'sammankallar Region Skåne det regionala samverkansrådet?',
    'är VoB Syd vinstdrivande',
    'har Lund någon uppgift?',
  ])('%s', (q) => expect(told(q)[1]).not.toMatch(/^(?:Ja|Nej|Yes|No)[.,]/));
});

test.each([
  'är det mer än tio kommuner med?',
  'gäller det till 2028?',
  'kostade det fem kronor?',
  'är det två eller tre nätverk?',
  'hur många är de fem?',
  'kom det den 5 maj?',
])('%s asks about no number of things', (q) => expect(numberAsked(understand(q, knowledge, TODAY, () => 'sv'))).toBeUndefined());
