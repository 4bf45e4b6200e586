import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

test.each([
  ['vad lagras om mig?', 'sparas med svaret i 30 dagar'],
  ['Vad sparar ni om mig?', 'sparas med svaret i 30 dagar'],
  ['vilka personuppgifter sparar du', 'sparas med svaret i 30 dagar'],
  ['Hur länge sparas mina frågor?', 'sparas med svaret i 30 dagar'],
  ['hur hanterar Samklang personuppgifter?', 'sparas med svaret i 30 dagar'],
  ['GDPR', 'sparas med svaret i 30 dagar'],
  ['what personal data do you store?', 'kept with its answer for 30 days'],
  ['What do you know about me?', 'kept with its answer for 30 days'],
])('%s is answered with what is said of personal data', async (question, wanted) => {
  const world = await testBot();
  const said = plain(await world.say(question));
  expect(said).toContain(wanted);
  expect(said).toBe(plain(await world.say('/samklang om', { locale: wanted.startsWith('kept') ? 'en' : 'sv' })));
});

test.each(['vad vet du om styrelsen?', 'Vad gjorde nätverket för dataskydd 2023?', 'vilka uppgifter har jag?', 'vad sparar kommunerna på ramavtalen?'])(
  '%s is about something else',
  async (question) => {
    const world = await testBot();
    expect(plain(await world.say(question))).not.toContain('30 dagar');
  },
);
