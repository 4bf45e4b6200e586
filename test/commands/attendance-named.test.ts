import { expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

it.each([
  ['Lund, Malmö och Höör', 'var 3 kommuner med. Med: Höör, Lund, Malmö. Om övriga är inget registrerat.'],
  ['alla 33 utom Osby', 'var 32 av 33 kommuner med. Inte med: Osby.'],
  ['alla utom Lund och Osby', 'deltog 12 av de 13 kommuner som har plats där. Inte med: Lund. Frånvarande utan ordinarie plats där: Osby.'],
])('attendance of %s counts only those of whom something was said', async (who, wanted) => {
  const world = await testBot();
  const draft = (await world.say(`/utfall styrelsen 14/1: beslut: budgeten antas; närvaro: ${who}`)).ids?.[0];
  await world.say(`/utfall spara ${draft}`);
  const said = plain(await world.say('Hur många kommuner var med på styrelsens möte 14 januari 2027?'));
  expect(said).toContain(wanted);
});
