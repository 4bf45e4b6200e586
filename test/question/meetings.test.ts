import { beforeAll, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const BO: Who = { name: 'Bo Alm', email: 'bo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
const keep = async (line: string) => {
  const preview = await world.say(line);
  const receipt = await world.say(`/${line.slice(1).split(' ')[0]} spara ${preview.ids?.[0]}`);
  expect(receipt.kind, plain(preview)).toBe('receipt');
};
/** All in one thread: what was asked before must not change what a question by itself asks. */
const ask = (q: string, as?: Who) => world.say(q, as ? { as } : {});
const lines = (text: string) => [...text.matchAll(/(?:har möte|hade möte|meets on|met on) \d/g)].length;

// Thursday 14 January 2027.
beforeAll(async () => {
  world = await testBot();
  await keep('/mote planera utbildningsnätverket 1/3, 3/3, 4/3, 8/3, 10/3, 11/3, 15/3, 17/3, 18/3, 22/3, 24/3 2027 kl 13-15');
  await keep('/mote planera styrelsen 5/3 2027 kl 9');
  await keep('/mote planera kommundirektörsnätverket 9/3 2027; synlighet: kansliet');
  await keep('/mote planera styrelsen 2/4 2027');
  await keep('/mote planera styrelsen 9/4 2027');
  await keep('/mote stall-in styrelsen 9/4; skäl: påsk');
  await keep('/utfall styrelsen 12/1: beslut: budgeten antas; nästa möte: 4/2 kl 13');
  await keep('/avtal nytt Pilavtalet: parter: Lund och Malmö; uppsägning: 1/3 2027; organ: styrelsen');
});

describe('the meetings of a month', () => {
  test.each([
    'vilka möten är det i mars?',
    'vilka möten har vi i mars 2027?',
    'visa alla möten i mars',
    'alla möten mars 2027',
    'hur många möten är det i mars?',
    'vad händer i mars?',
    'what meetings are there in March 2027?',
  ])('are all told, and counted: %s', async (q) => {
    const text = plain(await ask(q));
    expect(text).toMatch(/13 (?:av|of) 13 (?:möten|meetings) (?:i mars|in March) 2027:/);
    expect(lines(text)).toBe(13);
    expect(text).toMatch(/Tid: mars 2027|Time: March 2027/);
  });
  it('are those that the asker may see', async () => {
    expect(plain(await ask('vilka möten är det i mars?', BO))).toContain('12 av 12 möten i mars 2027:');
    expect(JSON.stringify(await ask('vilka möten har kommundirektörsnätverket i mars?', BO))).not.toContain('9 mars');
  });
  test.each([
    ['vilka möten har styrelsen i april?', ['Ett möte i april 2027: Styrelsen har möte 2 april 2027.', 'Mötet i styrelsen 9 april 2027 är inställt.']],
    ['vilka möten hade styrelsen i januari?', ['Ett möte i januari 2027: Styrelsen hade möte 12 januari 2027.']],
    ['vilka möten är det i februari och mars?', ['14 av 14 möten i februari 2027 och i mars 2027:', 'Nästa möte i styrelsen är 4 februari 2027 kl. 13.00.']],
    ['vilka möten är det nästa månad?', ['Ett möte i februari 2027']],
    ['vilka möten har styrelsen i vår?', ['4 av 4 möten 1 januari 2027–30 juni 2027']],
    ['vilka möten är det nästa vecka?', ['Inget möte är känt 18 januari 2027–24 januari 2027.', 'Närmast kommer detta:', '4 februari']],
  ])('of a body, past, or of other days: %s', async (q, said) => {
    const text = plain(await ask(q));
    for (const words of said) expect(text).toContain(words);
  });
  it('are asked for on in a bare question, and by themselves whatever was asked before', async () => {
    await ask('vilka möten har utbildningsnätverket i mars?');
    expect(plain(await ask('och i april?'))).toContain('Inget möte är känt i april 2027.');
    const text = plain(await ask('vilka möten är det i mars?'));
    expect(text).toContain('13 av 13 möten');
    expect(text).not.toContain('följde med från frågan innan');
  });
});

describe('what comes', () => {
  test.each(['Vad är på gång framöver?', 'vad är på gång', 'Vad händer framöver?', 'vad kommer härnäst?', "What's coming up?", 'what is going on?'])(
    'is the nearest meetings, and what falls due: %s',
    async (q) => {
      const text = plain(await ask(q));
      expect(text).toMatch(/De 12 närmaste av 15 kommande möten:|The nearest 12 of 15 coming meetings:/);
      expect(text).toContain('4');
      expect(text).toContain('Pilavtalet');
      expect(lines(text)).toBe(11);
    },
  );
  it('is that of a body, where one is named', async () => {
    const text = plain(await ask('vad är på gång i styrelsen framöver?'));
    expect(text).toContain('3 kommande möten: Nästa möte i styrelsen är 4 februari 2027 kl. 13.00.');
    expect(text).not.toContain('utbildning');
  });
  it('is nothing where nothing is planned, and never something of the reports', async () => {
    const empty = await testBot();
    expect(plain(await empty.say('Vad är på gång framöver?'))).toContain('Inget kommande möte är känt.');
  });
});

describe('what is left to the search over everything', () => {
  test.each([
    ['vilka möten hade styrelsen 2023?', 'fem gånger'],
    ['hur många möten hade styrelsen 2023?', 'fem gånger'],
    ['vad är på gång med gymnasieavtalet?', 'gymnasieavtal'],
    ['när är nästa möte i styrelsen?', '4 februari 2027'],
  ])('%s', async (q, said) => expect(plain(await ask(q))).toContain(said));
});

it('a hidden meeting is neither counted nor told of', async () => {
  const bot = await testBot({
    first: [event({ type: 'meeting.planned', meetings: [{ id: 'S-HIDE1', body: 'styrelsen', date: '2027-03-05' }] }, { visibility: 'body' })],
  });
  for (const q of ['vilka möten är det i mars?', 'Vad är på gång framöver?']) {
    expect(plain(await bot.say(q, { as: BO }))).not.toMatch(/5 mars|Ett möte/);
    expect(plain(await bot.say(q))).toContain('5 mars 2027');
  }
});
