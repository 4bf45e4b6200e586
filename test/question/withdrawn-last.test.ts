import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

test('what was to be done after an outcome that was withdrawn is nothing that was decided', async () => {
  const bot = await testBot();
  const kept = async (line: string) => {
    const [draft = ''] = (await bot.say(line)).ids ?? [];
    return bot.say(`/utfall spara ${draft}`);
  };
  await kept('/utfall utbildningsnätverket 11/1: beslut: handboken antas');
  const wrong = plain(
    await kept('/utfall utbildningsnätverket 13/1: beslut: simhallen byggs; uppgift: utbildningsnätverket tar fram ett beslut om simhallen 1/3'),
  );
  const [, outcome = ''] = /(U-\w+)/.exec(wrong) ?? [];
  const action = [...bot.journal.state().actions.values()][0]?.id ?? '';
  await bot.say(`/uppgift klar ${action}: ritat`);
  const { blocks } = await bot.say(`/utfall dra-tillbaka ${outcome}: fel möte`);
  const button = blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []))[0];
  await bot.say(button?.text ?? '');
  expect(bot.journal.state().outcomes.has(outcome)).toBe(false);
  for (const q of ['vad beslutade utbildningsnätverket senast?', 'vilket är utbildningsnätverkets senaste beslut?']) {
    const said = plain(await bot.say(q));
    expect(said).toContain('handboken');
    expect(said).not.toContain('simhallen');
  }
});
