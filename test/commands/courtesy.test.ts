import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

describe('what asks nothing', () => {
  test.each([
    ['hej', /^Hej\. Fråga om/],
    ['Hejsan!', /^Hej\. Fråga om/],
    ['God morgon', /^Hej\. Fråga om/],
    ['Hello there', /^Hello\. Ask about/],
    ['tack', /^Varsågod\./],
    ['Tack så mycket!', /^Varsågod\./],
    ['ok tack', /^Varsågod\./],
    ['thanks a lot', /^You are welcome\./],
    ['vad kan du göra?', /^Samklang svarar på frågor/],
    ['What can you do?', /^Samklang answers questions/],
  ])('%s', async (said, answered) => {
    const world = await testBot();
    const reply = await world.say(said);
    expect([reply.kind, plain(reply)]).toEqual(['answer', expect.stringMatching(answered)]);
  });

  test.each([
    'tack till vem riktades i förordet 2021?',
    'hej, vem är ordförande i styrelsen?',
    'vad kan kommunerna fråga om i upphandlat?',
    'bra resultat 2023?',
  ])('a question is one however it begins: %s', async (said) => {
    const reply = await (await testBot()).say(said);
    expect(plain(reply)).not.toMatch(/^(?:Hej|Varsågod|Samklang svarar)/);
  });

  test('a thank-you is not answered with the last answer, and the next question leans on that all the same', async () => {
    const world = await testBot();
    await world.say('När hölls förbundsmötet 2023?');
    const thanked = plain(await world.say('tack'));
    expect(thanked).not.toContain('5 maj 2023');
    expect(plain(await world.say('hur många ombud är det?'))).toContain('149');
  });
});
