import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Form, Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const draftOf = (reply: Reply) => reply.ids?.find((id) => id.startsWith('D-')) ?? plain(reply);
const kept = async (world: World, line: string): Promise<Reply> => world.say(`/${line.slice(1).split(' ')[0]} spara ${draftOf(await world.say(line))}`);
const line = (who: string, body = 'styrelsen', day = '12/1') => `/utfall ${body} ${day}: beslut: budgeten antas; närvaro: ${who}`;
const attendance = async (world: World, typed: string) => {
  const [id = ''] = (await kept(world, typed)).ids ?? [];
  return world.journal.state().outcomes.get(id)?.attendance;
};
const seats = async (world: World, ...lines: string[]) => {
  for (const words of lines) expect((await kept(world, `/natverk plats halsonatverket: ${words}`)).kind).toBe('receipt');
};
const formOf = (reply: Reply): Form => {
  const [form] = reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []));
  if (!form) throw new Error(`no form: ${plain(reply)}`);
  return form;
};
const filled = ({ fields, hidden }: Form) => ({ ...hidden, ...Object.fromEntries(fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]]))) });

describe('all at a body of which it is known who has a seat', () => {
  it('are those who have one, substitutes aside, which is said before it is saved', async () => {
    const world = await testBot();
    const preview = plain(await world.say(line('alla utom Lund')));
    expect(preview).toContain('Närvarande: 12 av 13 kommuner med plats i styrelsen');
    expect(preview).toContain('”Alla” är de 13 kommuner som har plats i styrelsen. Skriv ”alla 33” om det är hela förbundet.');
    const got = await attendance(world, line('alla utom Lund'));
    expect(got?.present).toHaveLength(12);
    expect(got).toMatchObject({ known: true, absent: ['lund'] });
    // Svedala has a substitute's seat alone.
    for (const id of ['lund', 'svedala', 'osby']) expect(got?.present).not.toContain(id);
    expect(plain(await world.say('hur många kommuner var med på styrelsens möte 12 januari 2027?'))).toContain(
      'deltog 12 av de 13 kommuner som har plats där. Inte med: Lund.',
    );
  });

  it('keep those who were named without having one, who are away all the same', async () => {
    const world = await testBot();
    const preview = plain(await world.say(line('alla utom Osby och Hörby')));
    expect(preview).toContain('13 av 13 kommuner med plats i styrelsen');
    expect(preview).toContain('Hörby och Osby har ingen ordinarie plats där och står som frånvarande.');
    expect((await attendance(world, line('alla utom Osby och Hörby')))?.absent).toEqual(['horby', 'osby']);
    expect(plain(await world.say('vilka kommuner var inte med på styrelsens möte 12 januari 2027?'))).toContain('Hörby, Osby');
  });

  test.each([
    ['alla 13 utom Lund', 12],
    ['alla 13 med plats i styrelsen utom Lund', 12],
    ['alla 33 utom Osby', 32],
    ['samtliga 33 kommuner', 33],
    ['alla kommuner i förbundet utom Osby', 32],
    ['all 13 municipalities with a seat in the board except Lund', 12],
    ['alla, Lund sent', 13],
    ['alla och Ystad', 14],
  ])('may be said by how many they are: %s', async (who, count) => {
    const world = await testBot();
    expect((await attendance(world, line(who)))?.present).toHaveLength(count);
  });

  it('are asked about when the number is neither', async () => {
    const world = await testBot();
    const reply = await world.say(line('alla 12 utom Lund'));
    expect(formOf(reply).fields.find((f) => f.name === 'attendance')?.error).toContain(
      '12 stämmer inte: 13 kommuner har plats i organet och förbundet har 33.',
    );
  });

  it('are in English too', async () => {
    const world = await testBot();
    const preview = plain(await world.say('/outcome board 12/1: decision: the budget is adopted; attendance: all except Lund', { locale: 'en' }));
    expect(preview).toContain('12 of 13 municipalities with a seat in Styrelsen');
    expect(preview).toContain('Write “all 33” if it is the whole association.');
  });

  it('are known from what is recorded, on the day of the meeting', async () => {
    const world = await testBot();
    await seats(world, 'Eva Lind, Lund, ledamot från 1/1 2027', 'Bo Alm, Osby, ledamot från 1/1 2027', 'Cia Ek, Ystad, ledamot från 13/1 2027');
    expect(await attendance(world, line('alla utom Osby', 'halsonatverket'))).toMatchObject({ present: ['lund'], absent: ['osby'], among: ['lund', 'osby'] });
    expect((await attendance(world, line('alla', 'halsonatverket', '14/1')))?.present).toEqual(['lund', 'osby', 'ystad']);
    expect((await attendance(world, line('alla', 'halsonatverket', '15/12 2026')))?.present).toHaveLength(33);
  });
});

describe('all at a body of which it is not known', () => {
  test.each([
    ['nobody has a seat', [], 'vilka som har plats i strategiskt nätverk hälsa, social välfärd och omsorg är inte registrerat'],
    [
      'the chair alone is written down',
      ['Eva Lind, Lund, ordförande från 1/1 2027'],
      'vilka som har plats i strategiskt nätverk hälsa, social välfärd och omsorg är inte registrerat',
    ],
    [
      'somebody without a recorded seat is named',
      ['Eva Lind, Lund, ledamot från 1/1 2027'],
      'Osby har ingen registrerad plats i strategiskt nätverk hälsa, social välfärd och omsorg',
    ],
  ])('are all of the association where %s, which is said', async (_, held, said) => {
    const world = await testBot();
    await seats(world, ...held);
    const preview = plain(await world.say(line('alla utom Osby', 'halsonatverket')));
    expect(preview).toContain('32 av 33 kommuner');
    expect(preview).toContain(`”Alla” är alla 33 kommuner i förbundet: ${said}`);
    expect((await attendance(world, line('alla utom Osby', 'halsonatverket')))?.present).toHaveLength(32);
  });
});

describe('a correction', () => {
  it.each(['alla utom Lund', 'alla 33 utom Osby', 'alla och Ystad', 'Lund och Malmö'])('opens with what reads as it was, and keeps it: %s', async (who) => {
    const world = await testBot();
    const [id = ''] = (await kept(world, line(who))).ids ?? [];
    const before = world.journal.state().outcomes.get(id)?.attendance;
    const form = formOf(await world.say(`/utfall ratta ${id}`));
    const same = await world.submit(form.command, { ...filled(form), why: 'fel' });
    expect(plain(same)).toContain('Inget skiljer sig');
    await kept(world, `/utfall ratta ${id}: beslut: budgeten antas inte; skäl: fel`);
    expect(world.journal.state().outcomes.get(id)?.attendance).toEqual(before);
  });

  it('of something else leaves who was there as it was, whoever has a seat since', async () => {
    const world = await testBot();
    await seats(world, 'Eva Lind, Lund, ledamot från 1/1 2027', 'Bo Alm, Osby, ledamot från 1/1 2027');
    const [id = ''] = (await kept(world, line('alla utom Osby', 'halsonatverket'))).ids ?? [];
    await seats(world, 'Cia Ek, Ystad, ledamot från 1/1 2027');
    await kept(world, `/utfall ratta ${id}: beslut: budgeten antas inte; skäl: fel`);
    expect(world.journal.state().outcomes.get(id)?.attendance).toMatchObject({ present: ['lund'], absent: ['osby'], among: ['lund', 'osby'] });
  });
});
