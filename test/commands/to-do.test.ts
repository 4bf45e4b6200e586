import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

/** The command that is offered, as its button sends it. */
const offered = async (text: string): Promise<string | undefined> => {
  const { say } = await testBot();
  const reply = await say(text);
  return reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => /^(?:Fortsätt|Continue)$/.test(b.label))?.text;
};

test.each([
  ['kan du påminna mig på fredag om budgeten', '/paminn på fredag om budgeten'],
  ['jag behöver påminna oss om att ringa Lund på fredag', '/paminn ringa Lund på fredag'],
  ['Kan du boka ett möte med styrelsen på fredag kl 10?', '/mote planera styrelsen på fredag kl 10'],
  ['kan du boka ett möte', '/mote planera'],
  ['lägg till en uppgift: Anna tar fram underlag till 15/3', '/uppgift ny Anna tar fram underlag till 15/3'],
  ['can you remind me on Friday about the notice', '/remind on Friday about the notice'],
  ['could you schedule a meeting with the board on Friday', '/meeting plan the board on Friday'],
])('%s is offered as %s', async (said, command) => expect(await offered(said)).toBe(command));

test.each(['Påminn mig om vad KEFU är', 'planera kurser 2023?', 'vilka möten planeras 2026?', 'när ska nästa möte planeras?', 'vem registrerar beslut?'])(
  '%s is a question',
  async (said) => expect(await offered(said)).toBeUndefined(),
);

test('the command that is offered records what was asked for', async () => {
  const { say } = await testBot();
  const command = await offered('kan du påminna mig på fredag om budgeten');
  expect(plain(await say(command ?? ''))).toMatch(/budgeten/);
  expect(plain(await say('mina påminnelser'))).toMatch(/budgeten/);
});
