// The same person says once of the same answer that it is wrong, or that it helped.
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
const buttonOf = async (world: World, as: Who, verb: 'fel' | 'bra') => {
  const answer = await world.say('vem är ordförande i styrelsen?', { as });
  return answer.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => b.text.startsWith(`/fraga ${verb}`))?.text ?? '';
};

describe('an answer', () => {
  test('is flagged as wrong once by its asker, who is told by whom and when', async () => {
    const world = await testBot();
    const press = await buttonOf(world, PER, 'fel');
    const [task = ''] = (await world.say(press, { as: PER })).ids ?? [];
    const again = await world.say(press, { as: PER });
    expect(plain(again)).toBe(
      `Svaret är redan lämnat till sekreteraren som uppgift ${task}, av Per Holm torsdag 14 januari 2027 kl. 13.00. Inget mer är sparat.`,
    );
    expect(plain(await world.say(press, { as: PER, locale: 'en' }))).toContain(`handed to the secretary as task ${task}, by Per Holm on`);
    expect(plain(await world.say(`${press}: han slutade`, { as: PER }))).toContain('Kommentaren är inte sparad.');
    // Asked anew and answered the same it is the same answer.
    expect(plain(await world.say(await buttonOf(world, PER, 'fel'), { as: PER }))).toContain('redan lämnat');
    expect(world.journal.state().flags).toHaveLength(1);
    expect(world.journal.events().filter((e) => e.type === 'answer.flagged')).toHaveLength(1);
  });
  test('is noted once as having helped, and may still be flagged as wrong', async () => {
    const world = await testBot();
    const press = await buttonOf(world, PER, 'bra');
    await world.say(press, { as: PER });
    expect(plain(await world.say(press, { as: PER }))).toContain('Att svaret hjälpte är redan noterat, av Per Holm');
    await world.say(press.replace('bra', 'fel'), { as: PER });
    expect(world.journal.state().flags.map((f) => f.verdict)).toEqual(['helpful', 'wrong']);
  });
  test('is flagged by others too, and again once it has been put right', async () => {
    const world = await testBot();
    const press = await buttonOf(world, PER, 'fel');
    const [task = ''] = (await world.say(press, { as: PER })).ids ?? [];
    expect((await world.say(await buttonOf(world, ANNA, 'fel'))).ids).toHaveLength(1);
    await world.say(`/uppgift klar ${task}: rättat i protokollet`);
    expect((await world.say(press, { as: PER })).ids).toHaveLength(1);
    expect(world.journal.state().flags).toHaveLength(3);
  });
  test('worked again after a crash gets the same receipt', async () => {
    const world = await testBot();
    const press = await buttonOf(world, PER, 'fel');
    const message = world.incoming(press, { as: PER, id: 'once' });
    await world.bot.receive(message);
    const first = await world.bot.answer(message);
    expect(plain(await world.bot.answer(message))).toBe(plain(first));
  });
});
