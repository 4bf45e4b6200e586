import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { wordsOf } from '../../src/knowledge/words.ts';
import { type Ask, asksOf, countedWords } from '../../src/question/asking.ts';
import { languageOf } from '../../src/question/language.ts';

describe('what is asked for comes first', () => {
  test.each<[string, Locale, Ask]>([
    ['Vem är ordförande?', 'sv', 'who'],
    ['Med vem samarbetar styrelsen?', 'sv', 'who'],
    ['När hölls mötet?', 'sv', 'when'],
    ['Vilket år startade det?', 'sv', 'when'],
    ['Var hölls mötet?', 'sv', 'where'],
    ['Varför avbröts upphandlingen?', 'sv', 'why'],
    ['Av vilken anledning avbröts den?', 'sv', 'why'],
    ['Hur många kommuner är med?', 'sv', 'count'],
    ['antal elever', 'sv', 'count'],
    ['Hur mycket pengar fick de?', 'sv', 'money'],
    ['Hur stor andel är kvinnor?', 'sv', 'share'],
    ['Hur ofta träffas rådet?', 'sv', 'often'],
    ['Hur länge gäller avtalet?', 'sv', 'long'],
    ['Vad betyder ASI?', 'sv', 'define'],
    ['Vad heter skriften?', 'sv', 'name'],
    ['Jämför 2021 och 2023', 'sv', 'compare'],
    ['Är Lund med?', 'sv', 'yesno'],
    ['Blev det klart?', 'sv', 'yesno'],
    ['status upphandlingen', 'sv', 'status'],
    ['avtalet', 'sv', 'open'],
    ['Who chairs the board?', 'en', 'who'],
    ['When did it start?', 'en', 'when'],
    ['Why was it stopped?', 'en', 'why'],
    ['How many municipalities joined?', 'en', 'count'],
    ['How often do they meet?', 'en', 'often'],
    ['What share are women?', 'en', 'share'],
    ['Did it end?', 'en', 'yesno'],
    ['Compare 2021 with 2023', 'en', 'compare'],
  ])('%s', (text, locale, ask) => expect(asksOf(text, locale)[0]).toBe(ask));

  test('two things that are asked for are both kept', () =>
    expect(asksOf('När startade det och varför?', 'sv')).toEqual(expect.arrayContaining(['when', 'why'])));

  test.each<[string, Locale, string]>([
    ['Hur många kommuner?', 'sv', 'kommuner'],
    ['antalet elever 2021', 'sv', 'elever'],
    ['how many pupils?', 'en', 'pupils'],
  ])('what %s counts', (text, locale, counted) => expect(countedWords(text, locale)[0]).toContain(counted));
});

describe('the language of a question', () => {
  const nothingKnown = () => false;
  test.each<[string, Locale]>([
    ['Vem är ordförande i styrelsen?', 'sv'],
    ['Hur många kommuner är med?', 'sv'],
    ['vem ar ordforande', 'sv'],
    ['när hölls mötet', 'sv'],
    ['Who is the chair of the board?', 'en'],
    ['How many municipalities are there?', 'en'],
    ['When was the meeting of Kommundirektörsnätverket?', 'en'],
    ['what does RSS stand for', 'en'],
    ['Vilka är med i Greater Copenhagen?', 'sv'],
  ])('%s', (text, locale) => expect(languageOf(text, wordsOf(text), () => (locale === 'sv' ? 'en' : 'sv'), nothingKnown)).toBe(locale));

  test('a telegram is in the language whose words the data know', () => {
    const english = new Set(['board', 'substitutes', 'party']);
    const text = 'board substitutes party';
    expect(
      languageOf(
        text,
        wordsOf(text),
        () => 'sv',
        (word, locale) => locale === 'en' && english.has(word.folded),
      ),
    ).toBe('en');
  });

  test.each<[Locale]>([['sv'], ['en']])('without a word of either the asker’s own language decides: %s', (locale) =>
    expect(languageOf('RSS 2023', wordsOf('RSS 2023'), () => locale, nothingKnown)).toBe(locale),
  );
});
