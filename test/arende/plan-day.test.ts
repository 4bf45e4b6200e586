import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const keep = async (world: World, line: string): Promise<string> => {
  const preview = await world.say(line);
  const noun = /^\/(\S+)/.exec(line)?.[1];
  return (await world.say(`/${noun} spara ${preview.ids?.[0]}`)).ids?.[0] ?? '';
};
const WAY = '/arende planera styrelsen till förbundsmötet';

describe('the day that a plan is counted from', () => {
  it('is counted to the body that meets on it, which is said', async () => {
    const world = await testBot();
    await keep(world, '/mote planera styrelsen 12/3 kl 9');
    const matter = await keep(world, '/arende nytt styrelsen: Höjd avgift; till: förbundsmötet');
    const reply = await world.say(`/arende planera ${matter} 12/3`);
    const words = plain(reply);
    expect(words).toContain('Styrelsen har möte fredag 12 mars 2027: räknat dit, inte till Förbundsmötet.');
    expect(words).not.toMatch(/Förbundsmötet\s*\|?\s*fredag 12 mars/);
  });

  it('is no known meeting because somebody wrote it', async () => {
    const world = await testBot();
    const words = plain(await world.say(`${WAY} 9/4`));
    expect(words).toContain('Inget möte i Förbundsmötet är känt fredag 9 april 2027. Räknat från den dag som skrevs.');
    await keep(world, '/mote planera förbundsmötet 9/4 kl 10');
    const known = plain(await world.say(`${WAY} 9/4`));
    expect(known).not.toContain('Räknat från den dag som skrevs');
    expect(known).toContain('9 april 2027');
  });
});
