import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';

const KIM: Who = { name: 'Kim Alm', email: 'kim@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
/** A world where Kim coordinates the board, and what the secretariat planned there before. */
const withPlanned = async (...lines: readonly string[]): Promise<World> => {
  const world = await testBot();
  await world.say('/samklang roll ge kim@example.org samordnare styrelsen ja', { as: ANNA });
  for (const line of lines) await plan(world, line, ANNA);
  return world;
};
const plan = async (world: World, line: string, as: Who) => {
  const preview = await world.say(line, { as });
  const [first] = preview.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
  const before = world.journal.state().meetings.size;
  const receipt = await world.say(first?.text ?? '', { as });
  const all = [...world.journal.state().meetings.values()];
  return { preview: plain(preview), receipt, said: plain(receipt), made: all.slice(before).map((m) => [m.date, m.time]), all };
};
const withoutIds = (said: string) => said.replace(/\b[A-Z]-[0-9A-Z]{5}\b/g, 'ID');

describe('a day that has a meeting already', () => {
  it('has it at its own time: another time that day is planned', async () => {
    const world = await withPlanned('/mote planera styrelsen 13/4 2027 kl 10; synlighet: öppen');
    const { made, said } = await plan(world, '/mote planera styrelsen 12/4 2027 kl 10 och 13/4 2027 kl 14; synlighet: öppen', KIM);
    expect(made).toEqual([
      ['2027-04-12', '10:00'],
      ['2027-04-13', '14:00'],
    ]);
    expect(said).toContain('2 möten');
    expect(said).not.toContain('Finns redan');
  });

  it('is said to be there already, and the receipt is of the days that were recorded', async () => {
    const world = await withPlanned('/mote planera styrelsen 12/4 2027 kl 10; synlighet: öppen');
    const { preview, made, said, receipt, all } = await plan(world, '/mote planera styrelsen 12/4, 13/4 och 14/4 2027 kl 10; synlighet: öppen', KIM);
    const there = `Måndag 12 april 2027 kl. 10.00 (${all[0]?.id})`;
    expect(made.map(([date]) => date)).toEqual(['2027-04-13', '2027-04-14']);
    expect(preview).toContain(there);
    expect(said).toContain('2 möten');
    expect(said).toContain(there);
    expect(said.split('Finns redan')[0]).not.toContain('12 april');
    expect(world.journal.state().meetings.get(receipt.ids?.[0] ?? '')?.date).toBe('2027-04-13');
  });

  it('says the same when the receipt is asked for once more, with one meeting recorded', async () => {
    const world = await withPlanned('/mote planera styrelsen 12/4 2027 kl 10; synlighet: öppen');
    const preview = await world.say('/mote planera styrelsen 12/4 och 13/4 2027 kl 10; synlighet: öppen', { as: KIM });
    const save = `/mote spara ${preview.ids?.[0]}`;
    const first = plain(await world.say(save, { as: KIM }));
    expect(first).toContain('tisdag 13 april 2027');
    expect(first).toContain('Måndag 12 april 2027');
    expect(plain(await world.say(save, { as: KIM }))).toBe(first);
  });
});

describe('a meeting that whoever plans may not see', () => {
  const hidden = '/mote planera styrelsen 12/4 2027 kl 10; synlighet: kansli';
  it('is not there: all days are planned, and every answer is as without it', async () => {
    const [with1, with0] = [await withPlanned(hidden), await withPlanned()];
    for (const line of ['/mote planera styrelsen 12/4 och 13/4 2027 kl 10', '/mote planera styrelsen 14/4 2027 kl 10']) {
      const [a, b] = [await plan(with1, line, KIM), await plan(with0, line, KIM)];
      expect(a.made).toEqual(b.made);
      expect([a.preview, a.said].map(withoutIds)).toEqual([b.preview, b.said].map(withoutIds));
    }
  });

  it('does not take the place of one that may be seen: the same is warned of', async () => {
    const world = await withPlanned(hidden);
    const line = '/mote planera styrelsen 12/4 2027 kl 10; synlighet: öppen';
    expect((await plan(world, line, KIM)).preview).not.toContain('Detsamma finns redan');
    expect(plain(await world.say(line, { as: KIM }))).toContain('Detsamma finns redan');
  });

  it('is counted only where a channel reads along', async () => {
    const world = await withPlanned('/mote planera styrelsen 12/4 2027 kl 10; synlighet: kansli');
    const preview = await world.say('/mote planera styrelsen 12/4 och 13/4 2027 kl 10; synlighet: öppen', { as: ANNA, place: 'channel' });
    const said = plain(await world.say(`/mote spara ${preview.ids?.[0]}`, { as: ANNA, place: 'channel' }));
    expect(said).toContain('13 april');
    expect(said).not.toContain('12 april');
    expect(said).toContain('Ett möte visas inte här');
  });
});
