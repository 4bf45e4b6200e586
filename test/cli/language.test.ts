import { expect, test } from 'vitest';
import { testBot } from '../helpers/bot.ts';
import { cliDriver } from './driver.ts';

test('the terminal’s own words are in the language of the reply', async () => {
  const world = await testBot();
  const driver = await cliDriver(world.bot, { name: 'Anna Ek', email: 'anna@example.org' }, 'sv');
  await driver.say('vilka sitter i styrelsen?');
  expect(driver.replies().at(-1)).toContain('Skriv numret för att välja.');
  await driver.say('who sits on the board?');
  expect(driver.replies().at(-1)).toContain('Write the number to choose.');
  await driver.say('/samklang sprak en');
  await driver.say('remind me tomorrow to call Lund');
  expect(driver.replies().at(-1)).toContain('Write the number to choose.');
  expect(driver.replies().at(-1)).not.toContain('Skriv');
  await driver.close();
});
