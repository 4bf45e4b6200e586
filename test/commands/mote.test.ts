import { describe, expect, it } from 'vitest';
import { comingMeetings } from '../../src/domain/meetings.ts';
import { occurrencesOf } from '../../src/domain/occurrences.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
type Given = Parameters<World['say']>[1];
const keep = async (world: World, line: string, given: Given = {}) => {
  const preview = await world.say(line, given);
  expect(preview.kind, plain(preview)).toBe('preview');
  return world.say(`/mote spara ${preview.ids?.[0]}`, given);
};
const coordinator = (who: Who, role: 'coordinator' | 'reader' = 'coordinator') =>
  event({ type: 'role.given', person: `cli:${who.email}`, role, body: 'styrelsen' });
const coming = (world: World) => comingMeetings(world.journal.state(), [], 'styrelsen', '2027-01-14').map((m) => [m.date, m.time, m.place]);
const written = (world: World, type: string) => world.journal.events().filter((e) => e.type === type);
const errors = async (world: World, line: string) => {
  const reply = await world.say(line);
  return reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.flatMap((f) => (f.error === undefined ? [] : [[f.name, f.error]])) : []));
};

describe('a planned meeting', () => {
  it('is kept once somebody says so, and once only', async () => {
    const world = await testBot();
    const preview = await world.say('/mote planera styrelsen 12/3 kl 9 i Stadshuset');
    expect(coming(world)).toEqual([]);
    const replies = await Promise.all([1, 2, 3].map(() => world.say(`/mote spara ${preview.ids?.[0]}`)));
    expect(new Set(replies.map((r) => plain(r))).size).toBe(1);
    expect(coming(world)).toEqual([['2027-03-12', '09:00', 'Stadshuset']]);
    expect(written(world, 'meeting.planned')).toHaveLength(1);
  });

  it('asks before the same is planned again', async () => {
    const world = await testBot();
    await keep(world, '/mote planera styrelsen 12/3 kl 9');
    const again = await world.say('/mote planera styrelsen 12 mars kl 9');
    expect(plain(again)).toContain('Detsamma finns redan');
    expect((await world.say(`/mote spara ${again.ids?.[0]}`)).kind).toBe('question');
    expect(written(world, 'meeting.planned')).toHaveLength(1);
    await world.say(`/mote spara ${again.ids?.[0]} anda`);
    expect(written(world, 'meeting.planned')).toHaveLength(2);
  });

  it('in a series has one event, each meeting its own id, and days that are there already are not planned twice', async () => {
    const world = await testBot();
    await keep(world, '/mote planera styrelsen 12/3 kl 9');
    await keep(world, '/mote planera styrelsen andra fredagen varje månad kl 9 till 30/6');
    expect(coming(world).map(([date]) => date)).toEqual(['2027-02-12', '2027-03-12', '2027-04-09', '2027-05-14', '2027-06-11']);
    expect(world.journal.state().meetings.size).toBe(5);
  });

  it.each([
    ['/mote planera styrelsen 1/1 2027', 'date', 'har redan varit'],
    ['/mote planera styrelsen 31/2', 'date', 'finns inte'],
    ['/mote planera styrelsen i mars', 'date', 'inte en bestämd dag'],
    ['/mote planera styrelsen 12/3; länk: http://x.se', 'link', 'https://'],
    ['/mote planera styrelsen 12/3; länk: javascript:alert(1)', 'link', 'https://'],
    ['/mote planera styrelsen 12/3; tid: 25', 'time', 'inget klockslag'],
    ['/mote planera styrelsen; serie: varje månad', 'date', 'vilken dag den börjar'],
    ['/mote planera styrelsen 12/3; serie: ibland', 'series', 'gick inte att läsa'],
    ['/mote planera styrelsen 12/3; synlighet: hemlig', 'visibility', 'finns inte'],
    ['/mote planera stryelsen 12/3', 'body', 'finns inte'],
  ])('has its error at the field: %s', async (line, field, words) => {
    const world = await testBot();
    const found = await errors(world, line);
    expect(found.map(([name]) => name)).toContain(field);
    expect(found.find(([name]) => name === field)?.[1]).toContain(words);
    expect(world.journal.events()).toEqual([]);
  });

  it('says what is no working day, and the days that follow from the settings', async () => {
    const world = await testBot();
    expect(plain(await world.say('/mote planera styrelsen 26/3'))).toContain('Fredag 26 mars 2027 är ingen arbetsdag.');
    const preview = plain(await world.say('/mote planera styrelsen 12/3'));
    expect(preview).toContain('Punkter senast: fredag 19 februari 2027');
    expect(preview).toContain('förbundets egna inställningar');
  });
});

describe('a meeting that is moved or cancelled', () => {
  it('keeps its history, and its reminders follow', async () => {
    const world = await testBot();
    await keep(world, '/mote planera styrelsen 12/3 kl 9 i Stadshuset');
    await world.say('/paminn styrelsen 3 dagar före mötet: skicka handlingar');
    const due = () => {
      const [reminder] = [...world.journal.state().reminders.values()];
      const calendar = { zone: 'Europe/Stockholm', working: world.working, planned: [] };
      return reminder ? occurrencesOf(reminder, world.journal.state(), calendar, Date.parse(reminder.recordedAt)).map((o) => o.wall) : [];
    };
    expect(due()).toEqual(['2027-03-09T09:00']);
    await keep(world, '/mote flytta styrelsen 12/3 till 19/3 kl 13; skäl: lokalen är upptagen');
    expect(coming(world)).toEqual([['2027-03-19', '13:00', 'Stadshuset']]);
    expect(due()).toEqual(['2027-03-16T09:00']);
    const shown = plain(await world.say('/mote visa styrelsen'));
    expect(shown).toContain('Planerat till fredag 12 mars 2027 kl. 09.00, Stadshuset av Anna Ek');
    expect(shown).toContain('Skäl: lokalen är upptagen');
    await keep(world, '/mote stall-in styrelsen 19/3; skäl: inga ärenden');
    expect([coming(world), due()]).toEqual([[], []]);
    expect(plain(await world.say('/mote visa styrelsen 19/3'))).toContain('Läge: inställt');
    expect(await errors(world, '/mote flytta styrelsen 19/3 till 20/4')).toEqual([['meeting', expect.stringContaining('inställt')]]);
  });

  it('may be one that only an outcome named: the old date no longer stands there', async () => {
    const world = await testBot();
    const draft = (await world.say('/utfall styrelsen 14/1: beslut: ja; nästa möte: 12/3')).ids?.[0];
    await world.say(`/utfall spara ${draft}`);
    expect(plain(await world.say('när är nästa möte i styrelsen?'))).toContain('12 mars 2027');
    await keep(world, '/mote flytta styrelsen till 19/3');
    expect(coming(world).map(([date]) => date)).toEqual(['2027-03-19']);
    const answer = await world.say('när är nästa möte i styrelsen?');
    expect(plain(answer, ['text'])).toBe('Styrelsen har möte 19 mars 2027. Mötet är flyttat från 12 mars 2027.');
    expect(plain(answer, ['citations'])).toContain('Möteskalendern, Styrelsen, registrerat 14 januari 2027, Anna Ek');
  });

  it('is not changed on top of a change that nobody has seen', async () => {
    const world = await testBot();
    await keep(world, '/mote planera styrelsen 12/3');
    const stale = (await world.say('/mote flytta styrelsen till 19/3')).ids?.[0];
    await keep(world, '/mote flytta styrelsen till 23/3');
    const reply = await world.say(`/mote spara ${stale}`);
    expect([reply.kind, plain(reply)]).toEqual(['error', expect.stringContaining('har ändrats sedan du granskade')]);
    expect(coming(world).map(([date]) => date)).toEqual(['2027-03-23']);
  });
});

describe('an agenda item', () => {
  it('is taken until the cut-off; after it the next meeting is offered, with the words kept', async () => {
    const world = await testBot({ first: [coordinator(PER, 'reader')] });
    await keep(world, '/mote planera styrelsen 12/3');
    await keep(world, '/mote planera styrelsen 9/4');
    await keep(world, '/mote punkt styrelsen: budget 2028', { as: PER });
    world.clock.pass(36 * 86_400_000);
    expect((await world.say('/mote punkt styrelsen: i tid')).kind).toBe('preview');
    world.clock.pass(86_400_000);
    const late = await world.say('/mote punkt styrelsen: remissvar https://x.se/?y=z');
    expect([late.kind, plain(late)]).toEqual(['question', expect.stringContaining('var fredag 19 februari 2027')]);
    const [button] = late.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    const preview = await world.say(button?.text ?? '');
    expect(plain(preview)).toContain('Styrelsen, fredag 9 april 2027');
    expect(plain(preview)).toContain('remissvar');
  });

  it('goes on to the next meeting when its own is cancelled, and may be withdrawn by whoever proposed it', async () => {
    const world = await testBot({ first: [coordinator(PER, 'reader')] });
    await keep(world, '/mote planera styrelsen 12/3');
    await keep(world, '/mote planera styrelsen 9/4');
    const id = (await keep(world, '/mote punkt styrelsen: budget 2028', { as: PER })).ids?.[0];
    await keep(world, '/mote stall-in styrelsen 12/3');
    expect(plain(await world.say('/mote visa styrelsen'))).toContain('budget 2028 (föreslagen av Per Holm, från det inställda mötet fredag 12 mars 2027');
    expect((await world.say(`/mote stryk ${id}`, { as: LO })).kind).toBe('refusal');
    expect((await world.say(`/mote stryk ${id}`, { as: PER })).kind).toBe('receipt');
    expect(plain(await world.say('/mote visa styrelsen'))).not.toContain('budget 2028');
  });
});

describe('who may do and see what', () => {
  it('lets a body’s coordinator plan for the body alone, and a stranger nothing', async () => {
    const world = await testBot({ first: [coordinator(PER)] });
    expect((await world.say('/mote planera styrelsen 12/3', { as: PER })).kind).toBe('preview');
    expect((await world.say('/mote planera ägardialogen 12/3', { as: PER })).kind).toBe('refusal');
    for (const line of ['/mote planera styrelsen 12/3', '/mote planera', '/mote punkt styrelsen: x', '/mote kallelse styrelsen'])
      expect((await world.say(line, { as: LO })).kind, line).toBe('refusal');
  });

  it('refuses a draft whose author has lost the role', async () => {
    const world = await testBot({ first: [coordinator(PER)] });
    const draft = (await world.say('/mote planera styrelsen 12/3', { as: PER })).ids?.[0];
    await world.journal.change(() => ({
      events: [event({ type: 'role.taken', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' })],
      result: undefined,
    }));
    expect((await world.say(`/mote spara ${draft}`, { as: PER })).kind).toBe('refusal');
    expect(coming(world)).toEqual([]);
  });

  it('shows what is not open to nobody else, counts it, and finds it for nobody else by its id', async () => {
    const world = await testBot();
    const id = (await keep(world, '/mote planera styrelsen 12/3; plats: Hemliga rummet; synlighet: organ')).ids?.[0] ?? '';
    for (const given of [{ as: LO }, { place: 'channel' as const }]) {
      const listed = plain(await world.say('/mote lista', given));
      expect(listed).toContain('Ett möte visas inte här');
      for (const line of [
        '/mote lista',
        `/mote visa ${id}`,
        '/mote visa styrelsen',
        '/mote visa styrelsen 12/3',
        'när är nästa möte i styrelsen?',
        '/natverk visa styrelsen',
      ])
        expect(plain(await world.say(line, given)), line).not.toMatch(/Hemliga|12 mars/);
    }
    expect(plain(await world.say('/mote lista'))).toContain('Hemliga rummet');
  });
});

it('writes the notice: who is called, the agenda, the papers and what is open', async () => {
  const world = await testBot();
  await keep(world, '/mote planera styrelsen 12/3 kl 9 i Stadshuset');
  await keep(world, '/mote punkt styrelsen: budget 2028 https://x.se/budget');
  const draft = (await world.say('/utfall styrelsen 14/1: uppgift: Lund tar fram underlag till 1 mars')).ids?.[0];
  await world.say(`/utfall spara ${draft}`);
  const notice = await world.say('/mote kallelse styrelsen');
  const shown = plain(notice);
  for (const part of [
    'Kallelse: Styrelsen',
    'kl. 09.00',
    'Kallelse senast: fredag 26 februari 2027',
    'Patric Åberg (M), Östra Göinge, ordförande',
    '1. budget 2028',
    'tar fram underlag (Lund',
  ])
    expect(shown).toContain(part);
  expect(JSON.stringify(notice)).toContain('https://x.se/budget');
});

it('shows what falls due before the meeting, and not what falls due after', async () => {
  const world = await testBot();
  await keep(world, '/mote planera styrelsen 12/3');
  const draft = (await world.say('/utfall styrelsen 14/1: uppgift: Lund svarar till 11 mars; uppgift: Malmö svarar till 13 mars')).ids?.[0];
  await world.say(`/utfall spara ${draft}`);
  const shown = plain(await world.say('/mote visa styrelsen')).split('Förfaller före mötet')[1] ?? '';
  expect(shown).toContain('Uppgift: svarar (senast torsdag 11 mars 2027');
  expect(shown).not.toContain('13 mars');
});
