import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const RUT: Who = { name: 'Rut Lind', email: 'rut@example.org' };
const OPEN = '/utfall styrelsen 3/11 2026: beslut: budgeten antas; nästa möte: 20/1 2027';
const CLOSED = '/utfall styrelsen 1/12 2026: beslut: Zeppelinaren köps för 4711 kronor; uppgift: ta fram kvastskaft; synlighet: kansli';
const OWN = '/utfall styrelsen 8/12 2026: beslut: Kryssningen bokas; synlighet: organ';

const world = async () => {
  const bot = await testBot();
  for (const line of [OPEN, CLOSED, OWN]) await bot.say(`/utfall spara ${(await bot.say(line)).ids?.[0] ?? ''}`);
  const as = async (question: string, given: Parameters<typeof bot.say>[1] = { as: RUT }) => plain(await bot.say(question, given));
  return { ...bot, as };
};

describe('what is recorded for some is not told to others', () => {
  it('does not correct a spelling by a word that only hidden records hold', async () => {
    const { as } = await world();
    for (const typed of ['Köper styrelsen zepelinaren?', 'Vad kostar zepelinaren?', 'Vem tar fram kvastskaften?', 'Vad sägs om kryssnigen?'])
      expect([typed, await as(typed)]).toEqual([typed, expect.not.stringMatching(/zeppelin|kvastskaft[”"]|kryssning/i)]);
    expect(await as('Köper styrelsen zepelinaren?', {})).toContain('zeppelinare');
  });

  it('answers the same about a word that hidden records hold as about one that nothing holds', async () => {
    // Each is asked first of all: what was asked before in a thread is kept, and would differ.
    const said = async (frame: string, word: string) => (await (await world()).as(frame.replace('X', word))).replaceAll(new RegExp(word, 'gi'), '…');
    for (const frame of ['Köper styrelsen X?', 'Vad beslutades om X?', 'Finns det X i Lund?'])
      expect(await said(frame, 'zeppelinaren')).toBe(await said(frame, 'qvuxelblarten'));
  });

  it('says how much was left out, to the person and in a channel', async () => {
    const { as } = await world();
    const asked = 'Vad beslutade styrelsen senast?';
    expect(await as(asked)).toMatch(/budgeten antas[\s\S]*2 uppgifter visas inte här/);
    expect(await as(asked, { place: 'channel' })).toMatch(/budgeten antas[\s\S]*2 uppgifter visas inte här/);
    expect(await as(asked, {})).toMatch(/Kryssningen bokas/);
    expect(await as(asked, {})).not.toContain('visas inte här');
    expect(await as('Vem är ordförande i styrelsen?')).not.toContain('visas inte här');
  });

  it('leaves out as many whatever day is asked for, and says that the day was not compared', async () => {
    const { as } = await world();
    const left = async (question: string) => (await as(question)).split('\n').filter((line) => line.includes('visas inte här'));
    const met = await left('Vad beslutade styrelsen den 1 december 2026?');
    expect(met).toEqual([expect.stringMatching(/^2 uppgifter visas inte här.*Om de gäller den tid du frågar om sägs inte\.$/)]);
    for (const day of ['2 december 2026', '3 november 2026', '8 december 2026']) expect(await left(`Vad beslutade styrelsen den ${day}?`)).toEqual(met);
  });

  it('does not tell the day of a hidden meeting', async () => {
    const meeting = event({ type: 'meeting.planned', meetings: [{ id: 'S-00001', body: 'styrelsen', date: '2027-02-12' }] }, { visibility: 'secretariat' });
    const bot = await testBot({ first: [meeting] });
    const said = async (day: string) =>
      plain(await bot.say(`Har styrelsen möte ${day} februari 2027?`, { as: RUT }))
        .replaceAll(new RegExp(`\\b${day}\\b`, 'g'), '…')
        .replace(/F-\w+$/, 'F-…');
    expect(await said('12')).toContain('visas inte här');
    expect(await said('12')).toBe(await said('13'));
  });

  it('does not tell which municipality was there or has an action', async () => {
    const bot = await testBot();
    const draft = await bot.say('/utfall styrelsen 1/12 2026: uppgift: Lund tar fram kvastskaft; närvaro: Malmö; synlighet: kansli');
    await bot.say(`/utfall spara ${draft.ids?.[0] ?? ''}`);
    const as = async (line: string, town: string) => plain(await bot.say(line.replace('X', town), { as: RUT })).replaceAll(town, '…');
    for (const line of ['/uppgift lista X', '/uppgift lista X försenade']) expect([line, await as(line, 'Lund')]).toEqual([line, await as(line, 'Ystad')]);
    expect(await as('/uppgift lista X', 'Ystad')).toContain('stämmer med det du frågade efter sägs inte');
    for (const line of ['Vilka öppna uppgifter har X?', 'Vilka möten var X med på?'])
      expect([line, /visas inte här/.test(await as(line, 'Lund')), /visas inte här/.test(await as(line, 'Malmö'))]).toEqual([line, false, false]);
  });
});

describe('what falls due before a meeting that is not open', () => {
  it('does not tell its date to those who may not see the meeting', async () => {
    const bot = await testBot();
    for (const line of [
      '/utfall styrelsen 1/12 2026: uppgift: Rut Lind skriver brev till 1 februari 2027',
      '/utfall styrelsen 8/12 2026: beslut: mötet flyttas; nästa möte: 24/2 2027; synlighet: kansli',
    ])
      await bot.say(`/utfall spara ${(await bot.say(line)).ids?.find((id) => id.startsWith('D-')) ?? ''}`);
    expect(plain(await bot.say('Vad förfaller före styrelsens nästa möte?', { as: RUT }))).not.toMatch(/24 februari/);
  });
});
