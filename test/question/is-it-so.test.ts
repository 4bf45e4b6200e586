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
    ['är det så att VoB Syd ägs av två förbund', /^Ja\. VoB Syd har två ägare/],
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
    ['är vi 70 anställda', /^Nej\. Skånes Kommuner hade 55 medarbetare 2023/],
  ])('%s', (q, answer) => expect(told(q)).toEqual([true, expect.stringMatching(answer)]));
  // 41 of them are women, and about 60 stand in a plan of another year.
  test.each(['hade ni 41 anställda 2023', 'är vi 60 anställda'])('%s is not denied', (q) => expect(told(q)[1]).not.toMatch(/^Nej/));
});

test.each([
  'är det mer än tio kommuner med?',
  'gäller det till 2028?',
  'kostade det fem kronor?',
  'är det två eller tre nätverk?',
  'hur många är de fem?',
  'kom det den 5 maj?',
])('%s asks about no number of things', (q) => expect(numberAsked(understand(q, knowledge, TODAY, () => 'sv'))).toBeUndefined());
