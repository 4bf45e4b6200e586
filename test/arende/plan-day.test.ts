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

describe('the statutes', () => {
  it('set the day for the notice of the assembly, before which its items close and the board has met', async () => {
    const world = await testBot();
    const words = plain(await world.say(`${WAY} 14/5 2027`));
    // Three months before is a Sunday; the lead time of sixty working days would say 15 February.
    expect(words).toMatch(/Förbundsmötet\s*\|\s*fredag 14 maj 2027\s*\|[^|]*\|\s*fredag 12 februari 2027\s*\|\s*söndag 14 februari 2027/);
    expect(words).toMatch(/Styrelsen\s*\|\s*fredag 29 januari 2027/);
    expect(words).toContain('Kallelsen ska ut senast söndag 14 februari 2027, sista arbetsdag fredag 12 februari 2027. (förbundets egen inställning)');
  });

  it.each(['/mote planera förbundsmötet 14/9 2027', '/mote flytta S-?: 14/9 2027', '/mote visa förbundsmötet'])(
    'are said of a meeting as settings: %s',
    async (line) => {
      const world = await testBot();
      const id = await keep(world, `/mote planera förbundsmötet ${line.includes('visa') ? '14/9' : '7/5'} 2027`);
      const words = plain(await world.say(line.replace('S-?:', id)));
      expect(words).toContain('Kallelsen ska ut senast måndag 14 juni 2027. (förbundets egen inställning)');
      expect(words).toContain('Datumet stämmer inte med det: nästa sådana möte är våren 2031. (förbundets egen inställning)');
    },
  );

  it('are settings in the notice too, and say nothing of other bodies', async () => {
    const world = await testBot();
    const id = await keep(world, '/mote planera förbundsmötet 7/5 2027');
    expect(plain(await world.say(`/mote kallelse ${id}`))).toContain(
      'Kallelsen ska ut senast söndag 7 februari 2027, sista arbetsdag fredag 5 februari 2027. (förbundets egen inställning)',
    );
    expect(plain(await world.say('/mote planera styrelsen 12/3'))).not.toContain('förbundets egen inställning');
  });
});
