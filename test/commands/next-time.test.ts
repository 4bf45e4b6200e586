import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const saved = async (world: World, line: string) => {
  const preview = await world.say(line);
  const receipt = await world.say(`/utfall spara ${preview.ids?.[0]}`);
  return { preview: plain(preview), receipt: plain(receipt), id: receipt.ids?.[0] ?? '' };
};
const LINE = '/utfall styrelsen 12/1: beslut: budgeten antas; nästa möte: 4/2 kl 13';

describe('the time of the next meeting', () => {
  it('is in the preview, the event, the receipt, the lists and the answer', async () => {
    const world = await testBot();
    const { preview, receipt, id } = await saved(world, LINE);
    for (const words of [preview, receipt, plain(await world.say(`/utfall visa ${id}`)), plain(await world.say('/mote lista'))])
      expect(words).toContain('4 februari 2027 kl. 13.00');
    expect(world.journal.state().outcomes.get(id)).toMatchObject({ next: '2027-02-04', nextTime: '13:00' });
    for (const question of ['när börjar nästa möte i styrelsen?', 'när är styrelsens nästa möte?'])
      expect(plain(await world.say(question)), question).toContain('13.00');
  });

  it('comes with a correction, and is kept by one that is about something else', async () => {
    const world = await testBot();
    const { id } = await saved(world, LINE);
    await saved(world, `/utfall ratta ${id}: beslut: budgeten antas med ändringar; skäl: fel ord`);
    expect(world.journal.state().outcomes.get(id)?.nextTime).toBe('13:00');
    await saved(world, `/utfall ratta ${id}: nästa möte: 4 feb 2027 kl 14; skäl: fel tid`);
    expect(world.journal.state().outcomes.get(id)?.nextTime).toBe('14:00');
    await saved(world, `/utfall ratta ${id}: nästa möte: 5/2; skäl: fel dag`);
    expect(world.journal.state().outcomes.get(id)).toMatchObject({ next: '2027-02-05' });
    expect(world.journal.state().outcomes.get(id)?.nextTime).toBeUndefined();
  });

  it('is that of the meeting where the meeting is moved', async () => {
    const world = await testBot();
    await saved(world, LINE);
    expect(plain(await world.say('/mote flytta styrelsen 4/2 till 5/2'))).toContain('5 februari 2027 kl. 13.00');
  });
});
