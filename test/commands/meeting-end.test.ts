import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Form, Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const kept = async (world: World, line: string): Promise<Reply> => {
  const preview = await world.say(line);
  expect(preview.kind, plain(preview)).toBe('preview');
  return world.say(`/${line.slice(1).split(' ')[0]} spara ${preview.ids?.[0]}`);
};
const spots = (world: World) =>
  [...world.journal.state().meetings.values()].map(({ date, time, end, place }) => ({
    date,
    ...(time && { time }),
    ...(end && { end }),
    ...(place && { place }),
  }));
const formOf = (reply: Reply): Form => {
  const [form] = reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []));
  if (!form) throw new Error(`no form: ${plain(reply)}`);
  return form;
};
const filled = ({ fields, hidden }: Form) => ({ ...hidden, ...Object.fromEntries(fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]]))) });
const LINE = '/mote planera styrelsen 12/3 kl 9-12 i Lund';

describe('when a meeting ends', () => {
  test.each([
    '12/3 kl 9-12 i Lund',
    '12/3 klockan 9 till 12 i Lund',
    '12/3 kl. 9.00–12.00 i Lund',
    '12/3 09:00 - 12:00 i Lund',
    'kl 9-12 12/3 i Lund',
    'fredag 12 mars 9–12 i Lund',
    '12/3 9-12, plats Lund',
    'fredag 12 mars kl nio till tolv, plats Lund',
    '12/3 mellan nio och tolv i Lund',
    '12 mars från 9 till 12 i Lund',
    '12/3 9am-12pm; plats: Lund',
    '12/3; tid: mellan 9 och 12; plats: Lund',
    '12/3; tid: 9–12; plats: Lund',
    '12/3; tid: kl 9 till kl 12; plats: Lund',
  ])('is read and kept: %s', async (line) => {
    const world = await testBot();
    expect(plain(await world.say(`/mote planera styrelsen ${line}`))).toContain('fredag 12 mars 2027 kl. 09.00–12.00');
    await kept(world, `/mote planera styrelsen ${line}`);
    expect(spots(world)).toEqual([{ date: '2027-03-12', time: '09:00', end: '12:00', place: 'Lund' }]);
  });

  test.each([
    ['kl 13-15', '15:00'],
    ['kl 10-2', '14:00'],
  ])('is in the afternoon where it must be: %s', async (time, end) => {
    const world = await testBot();
    await kept(world, `/mote planera styrelsen 12/3 ${time}`);
    expect(spots(world)[0]?.end).toBe(end);
  });

  test.each(['12/3 kl 13-12', '12/3 kl 9-9', '12/3 kl 9-8', '12/3 kl 9-25', '12/3; tid: 13–12', '12/3 och 21/5 kl 13-12'])(
    'before it begins is asked about, with what was typed: %s',
    async (line) => {
      const world = await testBot();
      const reply = await world.say(`/mote planera styrelsen ${line}`);
      expect(
        formOf(reply)
          .fields.flatMap((f) => f.error ?? [])
          .join(),
      ).toContain('Mötet kan inte sluta');
      expect(plain(reply)).toContain('kl. 9–12');
      expect(world.journal.events()).toEqual([]);
    },
  );

  it('is in the receipt, the list, the page of the meeting, the notice and the answers', async () => {
    const world = await testBot();
    const receipt = await kept(world, LINE);
    const [id = ''] = receipt.ids ?? [];
    for (const reply of [receipt, await world.say('/mote lista styrelsen'), await world.say(`/mote visa ${id}`), await world.say(`/mote kallelse ${id}`)])
      expect(plain(reply)).toContain('kl. 09.00–12.00');
    for (const question of ['när är nästa möte i styrelsen?', 'vilken tid är styrelsens möte den 12 mars?', 'när slutar styrelsens möte den 12 mars 2027?'])
      expect(plain(await world.say(question)), question).toContain('09.00–12.00');
    expect(plain(await world.say('when is the next meeting of the board?'))).toContain('09:00–12:00');
  });

  it('goes along to another day, is replaced with another time, and goes with a time alone', async () => {
    const world = await testBot();
    await kept(world, LINE);
    await kept(world, '/mote flytta styrelsen 12/3 till 19/3');
    expect(spots(world)[0]).toMatchObject({ date: '2027-03-19', time: '09:00', end: '12:00' });
    expect(plain(await world.say('/mote flytta styrelsen 19/3 till 20/3 kl 13-15 i Malmö'))).toContain('20 mars 2027 kl. 13.00–15.00, Malmö');
    await kept(world, '/mote flytta styrelsen 19/3; tid: 10-11.30');
    expect(spots(world)[0]).toMatchObject({ time: '10:00', end: '11:30' });
    await kept(world, '/mote flytta styrelsen 19/3; tid: 14');
    expect(spots(world)[0]).toEqual({ date: '2027-03-19', time: '14:00', place: 'Lund' });
  });

  it('stands in the form a move is filled in, and is gone when the field is emptied', async () => {
    const world = await testBot();
    const [id = ''] = (await kept(world, LINE)).ids ?? [];
    const form = formOf(await world.say(`/mote flytta ${id}`));
    expect(filled(form)).toMatchObject({ date: '2027-03-12', time: '09:00–12:00', place: 'Lund' });
    const preview = await world.submit(form.command, { ...filled(form), time: '', place: '' });
    await world.say(`/mote spara ${preview.ids?.[0]}`);
    expect(spots(world)).toEqual([{ date: '2027-03-12' }]);
  });

  it('of the next meeting comes with an outcome and its correction', async () => {
    const world = await testBot();
    const [id = ''] = (await kept(world, '/utfall styrelsen 12/1: beslut: budgeten antas; nästa möte: 4/2 kl 13-15')).ids ?? [];
    expect(world.journal.state().outcomes.get(id)).toMatchObject({ next: '2027-02-04', nextTime: '13:00', nextEnd: '15:00' });
    for (const line of [`/utfall visa ${id}`, '/mote lista styrelsen', 'när är nästa möte i styrelsen?'])
      expect(plain(await world.say(line)), line).toContain('4 februari 2027 kl. 13.00–15.00');
    await kept(world, `/utfall ratta ${id}: beslut: budgeten antas med ändringar; skäl: fel ord`);
    expect(world.journal.state().outcomes.get(id)).toMatchObject({ nextTime: '13:00', nextEnd: '15:00' });
    await kept(world, `/utfall ratta ${id}: nästa möte: 4/2 2027 kl 14; skäl: fel tid`);
    expect(world.journal.state().outcomes.get(id)?.nextEnd).toBeUndefined();
    await kept(world, '/mote flytta styrelsen 4/2 till 5/2');
    expect(world.journal.state().meetings.values().next().value).toMatchObject({ date: '2027-02-05', time: '14:00' });
  });
});
