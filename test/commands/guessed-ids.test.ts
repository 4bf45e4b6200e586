import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';

const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
const UNKNOWN = 'D-ZZZZZ';

/** A line of each noun that makes a draft. */
const DRAFTS: readonly (readonly [string, string])[] = [
  ['utfall', '/utfall styrelsen 14/1: beslut: budgeten antas'],
  ['avtal', '/avtal nytt Pelargonavtalet: till: 31/12 2030'],
  ['uppgift', '/uppgift ny Anna Ek skriver brev senast 1/3; organ: styrelsen'],
  ['mote', '/mote planera styrelsen 12/3'],
  ['mal', '/mal status vp26.kefu.fokus-arena: klart'],
  ['arende', '/arende nytt styrelsen: Gemensam e-arkivlösning'],
  ['natverk', '/natverk plats styrelsen: Anna Ek (S), Lund, ledamot från 1/1 2027'],
];

describe('a draft that is not one’s own', () => {
  test.each(DRAFTS)('%s: is answered as one that is not there, and stays', async (noun, line) => {
    const bot = await testBot();
    const draft = (await bot.say(line)).ids?.find((id) => id.startsWith('D-')) ?? UNKNOWN;
    expect(draft).not.toBe(UNKNOWN);
    const answers = new Set<string>();
    for (const id of [draft, UNKNOWN])
      for (const verb of ['slang', 'spara', 'andra']) {
        const reply = await bot.say(`/${noun} ${verb} ${id}`, { as: LO });
        answers.add(`${reply.kind}: ${plain(reply)}`);
      }
    expect([...answers]).toEqual([expect.stringMatching(/^error: Utkastet finns inte, eller är inte ditt\. Inget är ändrat\./)]);
    expect((await bot.say(`/${noun} andra ${draft}`)).kind).toBe('form');
  });

  it('is not said to be unsaved when it was saved before it was thrown away', async () => {
    const bot = await testBot();
    const draft = (await bot.say('/avtal nytt Pelargonavtalet: till: 31/12 2030')).ids?.[0];
    const saved = (await bot.say(`/avtal spara ${draft}`)).ids?.[0];
    expect(plain(await bot.say(`/avtal slang ${draft}`))).toBe(`Utkastet är slängt. Det som sparades från det, ${saved}, står kvar.`);
    expect(bot.journal.state().agreements.has(saved ?? '')).toBe(true);
  });

  it('can still be saved by whoever made it', async () => {
    const bot = await testBot();
    const draft = (await bot.say('/utfall styrelsen 14/1: beslut: budgeten antas')).ids?.[0];
    await bot.say(`/utfall slang ${draft}`, { as: LO });
    expect((await bot.say(`/utfall spara ${draft}`)).kind).toBe('receipt');
  });
});

describe('the id of an outcome that may not be seen', () => {
  it('is answered as one that is not there, withdrawn or not, alone and in a channel', async () => {
    const bot = await testBot();
    const draft = (await bot.say('/utfall styrelsen 14/1: beslut: hemligt; synlighet: kansli')).ids?.[0];
    const id = (await bot.say(`/utfall spara ${draft}`)).ids?.[0] ?? '';
    const shown = async (asked: string, place: 'private' | 'channel') => {
      const reply = await bot.say(`/utfall visa ${asked}`, { as: LO, place });
      return JSON.stringify({ ...reply, plain: plain(reply) }).replaceAll(asked, 'ID');
    };
    const same = async () => {
      for (const place of ['private', 'channel'] as const) expect(await shown(id, place)).toBe(await shown('U-ZZZZZ', place));
    };
    await same();
    expect(plain(await bot.say(`/utfall visa ${id}`))).toContain('hemligt');
    const withdrawal = (await bot.say(`/utfall dra-tillbaka ${id}: fel möte`)).ids?.[0];
    await bot.say(`/utfall spara ${withdrawal}`);
    await same();
  });
});
