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

describe('who wrote a decision down', () => {
  const said = 'Bo Alm skrev in det. Styrelsen beslutade 24 november 2026: avgiften höjs.';
  let two: World;
  beforeAll(async () => {
    two = await testBot({ start: START, admins: ['anna@example.org', 'bo@example.org'] });
    await keepIn(two, '/utfall kommundirektörsnätverket 20/11: beslut: mallen antas');
    const as = { name: 'Bo Alm', email: 'bo@example.org' };
    const draft = (await two.say('/utfall styrelsen 24/11: beslut: avgiften höjs', { as })).ids?.[0];
    await two.say(`/utfall spara ${draft}`, { as });
  });
  test.each([
    'vem skrev in beslutet',
    'vem registrerade beslutet?',
    'vem skrev in det senaste beslutet',
    ['vad beslutade styrelsen senast', 'vem skrev in det?'],
    ['vad beslutade styrelsen senast', 'vem skrev in beslutet'],
  ])('is told of what was told before, and alone of the newest: %s', async (...q) => {
    expect((await askIn(two, q.flat())).text).toBe(said);
  });
  test.each([
    ['vem skrev in kommundirektörernas beslut'],
    ['vem skrev in beslutet om mallen'],
    ['vad beslutade kommundirektörerna senast', 'vem skrev in det?'],
  ])('is told of the one that is named: %s', async (...q) => {
    expect((await askIn(two, q)).text).toBe('Anna Ek skrev in det. Kommundirektörsnätverket beslutade 20 november 2026: mallen antas.');
  });
  test('is nobody where nothing is recorded: what a report tells is no such decision', async () => {
    const { reply, text } = await askIn(await testBot({ start: START }), 'vem skrev in beslutet');
    expect(reply.kind).toBe('refusal');
    expect(text).toContain('Inget beslut som du får se är registrerat.');
  });
});

describe('why it was decided', () => {
  const q = ['vad beslutade styrelsen senast', 'varför?'];
  test.each([q, ['vad beslutade styrelsen 24 november', 'varför?'], ['vad beslutade styrelsen senast', 'varför beslutade de det?']])(
    'is not told by anything else: %s, %s',
    async (...turns) => {
      const of = await testBot({ start: START });
      await keepIn(of, '/utfall styrelsen 24/11: beslut: budgeten antas; uppgift: Lund testar mallen till 15/12');
      const { reply, text } = await askIn(of, turns);
      expect(reply.kind).toBe('refusal');
      expect(text).toBe('Inget skäl till beslutet är registrerat. Närmast kommer detta: Styrelsen beslutade 24 november 2026: budgeten antas.');
    },
  );
  test('is what the decision says itself, where it does', async () => {
    const of = await testBot({ start: START });
    await keepIn(of, '/utfall styrelsen 24/11: beslut: övningen ställs in på grund av vädret');
    expect((await askIn(of, q)).text).toBe('Styrelsen beslutade 24 november 2026: övningen ställs in på grund av vädret.');
  });
});
