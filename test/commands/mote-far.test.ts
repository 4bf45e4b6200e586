// A meeting named by a day without a year: the next such day, and where there is none, the one that there is.
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const planned = async (...days: readonly string[]): Promise<World> => {
  const bot = await testBot();
  for (const day of days) {
    await bot.say(`/mote planera styrelsen ${day}`);
    expect((await bot.say('ja')).kind).toBe('receipt');
  }
  return bot;
};

describe('a meeting in a later year', () => {
  test.each([
    [
      '/mote flytta styrelsen 18/12 till 19/12 kl 13; skäl: lokalen',
      'preview',
      ['Tidigare: måndag 18 december 2028', 'Nu: tisdag 19 december 2028 kl. 13.00', 'Skäl: lokalen'],
    ],
    ['/mote flytta styrelsen 18/12 till 8/1', 'preview', ['Nu: måndag 8 januari 2029']],
    ['/mote flytta styrelsen 18/12 till 19/12 2027', 'preview', ['Nu: söndag 19 december 2027']],
    ['/mote stall-in styrelsen 18/12; skäl: inga ärenden', 'preview', ['Tidigare: måndag 18 december 2028']],
    ['/mote visa styrelsen 18/12', 'list', ['Styrelsen, måndag 18 december 2028']],
    ['/mote punkt styrelsen 18/12: budget', 'preview', ['Styrelsen, måndag 18 december 2028']],
    ['/mote kallelse styrelsen 18/12', 'list', ['måndag 18 december 2028']],
  ] as const)('%s', async (line, kind, wanted) => {
    const bot = await planned('18/12 2028 kl 9');
    const reply = await bot.say(line);
    expect([line, reply.kind]).toEqual([line, kind]);
    for (const words of wanted) expect(plain(reply)).toContain(words);
  });

  test('that is one of several is asked about, with the rest of the line kept', async () => {
    const bot = await planned('18/12 2028 kl 9', '18/12 2029 kl 9');
    const asked = await bot.say('/mote flytta styrelsen 18/12 till 20/12; skäl: lokalen');
    expect([asked.kind, plain(asked)]).toEqual(['question', expect.stringContaining('Flera möten kan menas.')]);
    const chosen = plain(await bot.say('2'));
    expect(chosen).toContain('Nu: torsdag 20 december 2029');
    expect(chosen).toContain('Skäl: lokalen');
  });
  test('is not meant where the next such day has one', async () => {
    const bot = await planned('18/12 2027 kl 9', '18/12 2028 kl 9');
    expect(plain(await bot.say('/mote visa styrelsen 18/12'))).toContain('18 december 2027');
  });
  test('is asked about beside one that has been', async () => {
    const bot = await planned('18/12 2028 kl 9');
    await bot.say('/utfall styrelsen 18/12 2026: beslut: ja');
    await bot.say('ja');
    expect((await bot.say('/mote visa styrelsen 18/12')).kind).toBe('question');
  });
});
