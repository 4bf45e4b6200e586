import { beforeAll, describe, expect, test } from 'vitest';
import { askIn, keepIn } from '../helpers/asked.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const START = '2026-12-01T08:00:00Z';
const PILOT = 'Kommundirektörsnätverket beslutade 20 november 2026: pilot för gemensam e-arkivlösning startar mars 2027.';
let world: World;
beforeAll(async () => {
  world = await testBot({ start: START });
  await keepIn(world, '/utfall kommundirektörsnätverket 20/11: beslut: pilot för gemensam e-arkivlösning startar mars 2027; beslut: budgeten antas');
  // The word by itself stands in an action, which is no decision.
  await keepIn(world, '/utfall ekonomichefsnätverket 26/11: uppgift: Karin Lind tar fram tidsplan för e-arkiv till 1/2');
});
const ask = (q: string | readonly string[]) => askIn(world, q);

describe('a word inside a longer one', () => {
  test.each([
    'vad beslutade kommundirektörerna om e-arkiv',
    'vad har beslutats om e-arkiv',
    'vad har beslutats om e-arkivlösningen',
    'vilket beslut togs om e-arkivpiloten',
    'vad beslutades om e-arkiv i november',
    'när startar e-arkivpiloten',
    'när startar kommundirektörernas e-arkivpilot',
    'när startar e-arkivet',
  ])('is found in the decision, and nothing is denied: %s', async (q) => {
    const { reply, text } = await ask(q);
    expect([reply.kind, text]).toEqual(['answer', PILOT]);
  });
  test.each([
    ['vad beslutade styrelsen om e-arkiv', 'Inget beslut av styrelsen om ”e-arkiv” är registrerat.'],
    ['vad beslutades om e-arkiv i oktober', 'Inget beslut om ”e-arkiv i oktober” är registrerat.'],
  ])('decided by another or at another time is the nearest: %s', async (q, said) => {
    const { reply, text } = await ask(q);
    expect([reply.kind, text]).toEqual(['refusal', `${said} Närmast kommer detta: ${PILOT}`]);
  });
  test('of which only one half is said is another word', async () => {
    expect((await ask('när startar e-arkivkursen')).text).not.toMatch(/^Kommundirektörsnätverket beslutade/);
  });
});
