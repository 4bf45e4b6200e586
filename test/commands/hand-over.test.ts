import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const started = async () => {
  const world = await testBot();
  const draft = (await world.say('/uppgift ny Lund svarar på remissen; organ: styrelsen')).ids?.[0];
  return { world, id: (await world.say(`/uppgift spara ${draft}`)).ids?.[0] ?? '' };
};

describe('an action is handed over', () => {
  it('to an address alone when somebody has been seen with it, else what is needed is said', async () => {
    const { world, id } = await started();
    const refused = await world.say(`/uppgift overlat ${id} per@example.org`);
    expect(plain(refused)).toContain('Ingen med adressen per@example.org har skrivit till mig än');
    expect(world.journal.state().actions.get(id)?.offer).toBeUndefined();
    await world.say('hej', { as: PER });
    await world.say(`/uppgift overlat ${id} per@example.org; skäl: semester`);
    expect(world.journal.state().actions.get(id)?.offer).toMatchObject({ to: { name: 'Per Holm', id: 'mailto:per@example.org' }, why: 'semester' });
    expect((await world.say(`/uppgift ta-emot ${id}`, { as: PER })).kind).toBe('receipt');
  });

  it('once, however often it is offered to the same person', async () => {
    const { world, id } = await started();
    await world.say(`/uppgift overlat ${id} Per Holm: jag är ledig`);
    const events = world.journal.events().length;
    for (const line of [`/uppgift overlat ${id} Per Holm: jag är ledig`, `/uppgift overlat ${id} Per Holm <per@example.org>; semester`])
      expect(plain(await world.say(line))).toContain('Erbjudandet finns redan');
    expect(world.journal.events()).toHaveLength(events);
    await world.say(`/uppgift overlat ${id} Eva Berg`);
    expect(world.journal.state().actions.get(id)?.offer?.to).toMatchObject({ name: 'Eva Berg' });
  });

  it('to somebody who has left their seat in the body that follows it up, which is said', async () => {
    const { world, id } = await started();
    const seat = async (line: string) => world.say(`/natverk spara ${(await world.say(`/natverk plats styrelsen: ${line}`)).ids?.[0]}`);
    const left = 'Per Holm har inte längre någon plats i styrelsen: sista dagen var 31 december 2026.';
    await seat('Per Holm, Lund, ledamot från 1/1 2026');
    expect(plain(await world.say(`/uppgift overlat ${id} Per Holm`))).not.toContain('inte längre');
    await seat('Per Holm lämnar 31/12 2026');
    await world.say(`/uppgift overlat ${id} Eva Berg`);
    expect(plain(await world.say(`/uppgift overlat ${id} Per Holm`))).toContain(left);
    expect(plain(await world.say('/uppgift ny Per Holm ringer SKR; organ: styrelsen'))).toContain(left);
    expect(plain(await world.say('/uppgift ny Per Holm ringer SKR; organ: halsonatverket'))).not.toContain('inte längre');
    await seat('Per Holm, Lund, ledamot från 2/1 2027');
    await world.say(`/uppgift overlat ${id} Eva Berg`);
    expect(plain(await world.say(`/uppgift overlat ${id} Per Holm`))).not.toContain('inte längre');
  });

  it('only if somebody has offered it: otherwise that is said', async () => {
    const { world, id } = await started();
    expect(plain(await world.say(`/uppgift ta-emot ${id}`))).toContain(`Ingen har lämnat över ${id}, som Lund ansvarar för`);
    await world.say(`/uppgift overlat ${id} Per Holm`);
    await world.say(`/uppgift ta-emot ${id}`, { as: PER });
    await world.say(`/uppgift flytta ${id} 1/3: mer tid`, { as: PER });
    expect(plain(await world.say(`/uppgift ta-emot ${id}`, { as: PER }))).toContain(`${id} är redan din`);
  });
});

it('a list that is empty says that it is one’s own, and how to see all', async () => {
  const { world } = await started();
  expect(plain(await world.say('/uppgift lista', { as: PER }))).toContain('Listan gäller dina egna. Skriv ”/uppgift lista alla” för att se alla.');
  expect(plain(await world.say('/uppgift lista mina försenade', { as: ANNA }))).toContain('Skriv ”/uppgift lista alla försenade”');
  expect(plain(await world.say('/uppgift lista Malmö'))).not.toContain('dina egna');
});
