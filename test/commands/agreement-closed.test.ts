import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

const READER = { as: { name: 'Lasse Läsare', email: 'lasse@example.org' } };
const QUESTIONS = ['Har Lund anslutit sig till Avtal om snorklar?', 'När granskades Avtal om snorklar?', 'Vilka har anslutit sig till Avtal om snorklar?'];

/** An open agreement that Lund has adopted and that was reviewed. */
const withAgreement = async () => {
  const world = await testBot();
  const saved = async (line: string) => {
    const { ids = [] } = await world.say(line);
    const [noun = ''] = line.split(' ');
    return plain(await world.say(`${noun} spara ${ids[0]}`));
  };
  const id = /V-[A-Z0-9]+/.exec(await saved('/avtal nytt Avtal om snorklar; parter: Lund och Malmö'))?.[0] ?? '';
  await saved(`/avtal anslut ${id}: Lund`);
  await saved(`/avtal granska ${id}: brister hos Lund`);
  const asked = async () => (await Promise.all(QUESTIONS.map((q) => world.say(q, READER)))).map((reply) => plain(reply)).join('\n');
  return { ...world, id, saved, asked };
};

test('while it is open, what was recorded under it is told', async () => {
  const { asked } = await withAgreement();
  expect(await asked()).toMatch(/Ja\. 1 av 33 kommuner[\s\S]*brister hos Lund/);
});

test.each([
  ['closed', (id: string) => `/avtal ratta ${id}: synlighet: kansliet; skäl: stängs`],
  ['withdrawn', (id: string) => `/avtal dra-tillbaka ${id}: fel`],
])('when it is %s, nobody else is told what was adopted and reviewed', async (_, line) => {
  const { id, saved, asked, say } = await withAgreement();
  await saved(line(id));
  expect(await asked()).not.toMatch(/1 av 33|brister|snorklar granskades/);
  expect(plain(await say('/avtal visa Avtal om snorklar', READER))).not.toMatch(/brister|anslut/);
});

test('a draft that was saved and then thrown away says what stays', async () => {
  const { say } = await testBot();
  const { ids = [] } = await say('/utfall styrelsen 14/1: beslut: budgeten antas');
  await say(`/utfall spara ${ids[0]}`);
  expect(plain(await say(`/utfall slang ${ids[0]}`))).toMatch(/Det som sparades från det, U-\w+, står kvar/);
});
