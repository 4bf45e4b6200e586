import { expect, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { firstQuestions } from '../../src/web/first-questions.ts';
import { testBot } from '../helpers/bot.ts';

const settings = readSettings('data/skanes-kommuner');

test.each(['sv', 'en'] as const)('every example on the start page is answered: %s', async (locale) => {
  const world = await testBot();
  const examples = await firstQuestions({ nouns, settings }, locale);
  expect(examples.length).toBe(3);
  for (const { text } of examples) expect([text, ['answer', 'list']]).toEqual([text, expect.arrayContaining([(await world.say(text, { locale })).kind])]);
});

test('an association without examples of its own gets those of the question command', async () => {
  const { examples: _own, ...others } = settings;
  const examples = await firstQuestions({ nouns, settings: others }, 'sv');
  expect(examples.map((b) => b.label)).toContain('Vad kan jag registrera?');
  expect(examples.length).toBe(3);
});
