import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const planned = async (world: World, line: string) => {
  const preview = await world.say(line);
  expect(preview.kind, plain(preview)).toBe('preview');
  await world.say(`/mote spara ${preview.ids?.[0]}`);
  return [...world.journal.state().meetings.values()].map((m) => [m.date, m.time, m.place]).sort((a, b) => `${a[0]}`.localeCompare(`${b[0]}`));
};
const errors = (reply: Reply) =>
  reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.flatMap((f) => (f.error === undefined ? [] : [[f.name, f.error] as const])) : []));

describe('several days on a line', () => {
  test.each([
    ['15/1, 12/3, 21/5, 10/9 och 3/12 2027 kl 9 i Lund', ['2027-01-15', '2027-03-12', '2027-05-21', '2027-09-10', '2027-12-03'], '09:00', 'Lund'],
    ['12/3, 21/5 och 3/12 2028 kl 9 i Lund', ['2028-03-12', '2028-05-21', '2028-12-03'], '09:00', 'Lund'],
    ['12 mars kl 9 och 21 maj kl 9', ['2027-03-12', '2027-05-21'], '09:00', undefined],
    ['12/3, 12/3 och 21/5; plats: Sal A', ['2027-03-12', '2027-05-21'], undefined, 'Sal A'],
  ])('are all planned: %s', async (line, dates, time, place) => {
    const world = await testBot();
    expect(await planned(world, `/mote planera styrelsen ${line}`)).toEqual(dates.map((d) => [d, time, place]));
    expect(world.journal.events()).toHaveLength(1);
  });

  it('are listed before they are saved, and those that are there already are not planned twice', async () => {
    const world = await testBot();
    await planned(world, '/mote planera styrelsen 12/3 kl 9 i Lund');
    const preview = plain(await world.say('/mote planera styrelsen 12/3 och 21/5 kl 9 i Lund'));
    for (const words of ['2 möten', 'Fredag 12 mars 2027 kl. 09.00', 'Fredag 21 maj 2027 kl. 09.00', 'Plats: Lund']) expect(preview).toContain(words);
    expect(await planned(world, '/mote planera styrelsen 12/3 och 21/5 kl 9 i Lund')).toHaveLength(2);
    const again = await world.say('/mote planera styrelsen 12/3 och 21/5 kl 9 i Lund');
    await world.say(`/mote spara ${again.ids?.[0]} anda`);
    expect(world.journal.state().meetings.size).toBe(4);
  });

  test.each(['12/3 kl 9 och 21/5 kl 10 och 3/12', '12/3 kl 9, kl 12', 'i mars, 12/4', '12/3 och 31/2'])(
    'that cannot be read are refused, and stand in the form: %s',
    async (line) => {
      const world = await testBot();
      const reply = await world.say(`/mote planera styrelsen ${line}`);
      expect(errors(reply).map(([name]) => name)).toContain('date');
      const typed = reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.filter((f) => f.name === 'date').map((f) => f.value) : []));
      for (const word of line.match(/\d+\/\d+/g) ?? []) expect(typed.join()).toContain(word);
      expect(world.journal.events()).toEqual([]);
    },
  );
});

describe('a series with a year', () => {
  it('is of that year', async () => {
    const world = await testBot();
    const all = await planned(world, '/mote planera styrelsen första fredagen varje månad 2028 kl 9-12 i Lund');
    expect(all).toHaveLength(12);
    expect(all.every(([date, time, place]) => `${date}`.startsWith('2028-') && time === '09:00' && place === 'Lund')).toBe(true);
    expect([...world.journal.state().meetings.values()].every((m) => m.end === '12:00')).toBe(true);
  });
});

describe('what is left over on a line', () => {
  test.each([
    ['12/3 kl 9, Lund', 'Lund'],
    ['12/3 rum 9-12 i Lund', 'rum 9-12 i Lund'],
    ['12/3 kl 9 fika i Lund', 'fika i Lund'],
  ])('is asked about at the place, and is kept when it is left standing: %s', async (line, left) => {
    const world = await testBot();
    const reply = await world.say(`/mote planera styrelsen ${line}`);
    const [first] = errors(reply);
    expect(first?.[0]).toBe('place');
    expect(first?.[1]).toContain(`”${left}”`);
    const [form] = reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []));
    const values = Object.fromEntries(form?.fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]])) ?? []);
    expect(plain(await world.submit('mote planera', { ...form?.hidden, ...values }))).toContain(`Plats: ${left}`);
    expect(plain(await world.submit('mote planera', { ...form?.hidden, ...values, place: '' }))).not.toContain('Plats:');
  });
});

describe('days that have been', () => {
  it('are said before the meeting is saved, with what can be done', async () => {
    const world = await testBot();
    const preview = plain(await world.say('/mote planera förbundsmötet på fredag'));
    expect(preview).toContain('Sista dagen har redan passerat för punkter, kallelse och utskick.');
    expect(plain(await world.say('/mote planera styrelsen 12/3'))).not.toContain('har redan passerat');
  });
});
