import { expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };

it('an outcome names who has its actions now: shown, corrected, received and withdrawn', async () => {
  const world = await testBot();
  const draft = (await world.say('/utfall styrelsen 14/1: beslut: budgeten antas; uppgift: Ulla Vik tar fram underlag senast 1/3')).ids?.[0] ?? '';
  const outcome = (await world.say(`/utfall spara ${draft}`)).ids?.[0] ?? '';
  const action = [...world.journal.state().actions.keys()][0] ?? '';
  await world.say(`/uppgift overlat ${action} Per Holm <per@example.org>`);
  await world.say(`/uppgift ta-emot ${action}`, { as: PER });
  const names = (said: string) => [said.includes('Per Holm'), said.includes('Ulla Vik')];
  const corrected = await world.say(`/utfall ratta ${outcome}: beslut: budgeten antas med 2 procent; skäl: fel belopp`);
  expect(corrected.kind).toBe('preview');
  for (const said of [
    await world.say(`/utfall spara ${draft}`),
    await world.say(`/utfall visa ${outcome}`),
    await world.say(`/utfall ratta ${outcome}`),
    await world.say(`/utfall dra-tillbaka ${outcome}: fel möte`),
    corrected,
    await world.say(`/utfall spara ${corrected.ids?.[0]}`),
  ])
    expect(names(plain(said)), plain(said)).toEqual([true, false]);
  // A correction of something else leaves the action with its steps alone.
  expect(world.journal.state().actions.get(action)).toMatchObject({ owner: { name: 'Per Holm' }, steps: [{ what: 'offered' }, { what: 'accepted' }] });
});
