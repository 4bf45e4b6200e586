import { describe, expect, test } from 'vitest';
import { foretelling } from '../../src/question/outside.ts';
import { addsNothing } from '../../src/question/same.ts';
import type { Understanding } from '../../src/question/understanding.ts';

const asked = (text: string) => foretelling({ text } as Understanding);

describe('what nobody knows yet', () => {
  test.each([
    'vem vinner valet?',
    'Vilka partier vinner i Malmö?',
    'Vilket parti kommer att vinna nästa val?',
    'Vem blir nästa ordförande?',
    'who will win the election?',
    'Which party will lose?',
    'Who will be the next chair?',
    'Hur går det i valet 2026?',
    'Hur kommer Malmö att rösta?',
    'Tror du att S vinner valet?',
  ])('%s', (text) => expect(asked(text)).toBe(true));
  test.each([
    'Vem vann Årets Språkombud 2023?',
    'Vilka kommuner vinner på samarbetet?',
    'Vem är ordförande i styrelsen?',
    'När är nästa möte?',
    'Hur går det med målet om fritidsbank?',
    'Vilka blir effekterna av avtalet?',
    'Vad ska styrelsen göra 2026?',
    'Who won the award?',
    'Which goals will be followed up?',
  ])('but not: %s', (text) => expect(asked(text)).toBe(false));
});

describe('a sentence that adds nothing to one that was told', () => {
  const SAYS = 'Förbundet upphandlade 2023 ett nytt ramavtal för laserskanning och flygfotografering åt Malmö.';
  test.each([
    [SAYS, true],
    ['Ett ramavtal för laserskanning och flygfotografering upphandlade förbundet 2023.', true],
    ['Under 2023 upphandlade förbundet ett ramavtal för laserskanning och flygfotografering åt Malmö.', true],
    ['Förbundet upphandlade 2022 ett nytt ramavtal för laserskanning och flygfotografering åt Malmö.', false],
    ['Förbundet upphandlade 2023 ett nytt ramavtal för laserskanning och flygfotografering åt Lund.', false],
    ['Förbundet upphandlade inte 2023 ett nytt ramavtal för laserskanning och flygfotografering åt Malmö.', false],
    ['Förbundet upphandlade 2023 två nya ramavtal för laserskanning och flygfotografering åt Malmö.', false],
    ['Malmö anslöt sig 2023 till ett ramavtal.', false],
  ])('%s: %s', (other, same) => expect(addsNothing(SAYS, other)).toBe(same));
});
