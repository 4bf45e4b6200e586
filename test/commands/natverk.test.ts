import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
type Given = Parameters<World['say']>[1];
const keep = async (world: World, line: string, given: Given = {}) => {
  const preview = await world.say(line, given);
  expect(preview.kind, plain(preview)).toBe('preview');
  return world.say(`/natverk spara ${preview.ids?.[0]}`, given);
};
const said = async (world: World, question: string) => plain(await world.say(question), ['text']);
const sources = async (world: World, question: string) => plain(await world.say(question), ['citations']);
const CHAIR = '/natverk plats styrelsen: Anna Ek (S), Lund, ordförande från 1/1 2027';

describe('a seat that is recorded', () => {
  it('supersedes the one in the data from its first day, and both are told and cited', async () => {
    const world = await testBot();
    const before = await said(world, 'vem är ordförande i styrelsen?');
    await keep(world, CHAIR);
    expect(await said(world, 'vem är ordförande i styrelsen?')).toBe(
      'Anna Ek (S), Lund, är ordförande i styrelsen från 1 januari 2027. Tidigare: Patric Åberg (M), Östra Göinge (2023–31 december 2026).',
    );
    const cited = await sources(world, 'vem är ordförande i styrelsen?');
    expect(cited).toContain('Styrelsen, 14 januari 2027, Anna Ek');
    expect(cited).toContain('Verksamhetsberättelse 2023, Förbundsmöte');
    expect(await said(world, 'vem var ordförande i styrelsen 2024?')).toContain('Patric Åberg');
    expect(await said(world, 'vilken roll har Anna Ek?')).toContain('ordförande i styrelsen');
    expect(before).toContain('Patric Åberg');
  });

  it('does not begin before its day', async () => {
    const world = await testBot();
    await keep(world, CHAIR.replace('1/1 2027', '1/3 2027'));
    expect(await said(world, 'vem är ordförande i styrelsen?')).toMatch(/^Patric Åberg .* Kommande: Anna Ek/);
    world.clock.pass(60 * 86_400_000);
    expect(await said(world, 'vem är ordförande i styrelsen?')).toMatch(/^Anna Ek .* Tidigare: Patric Åberg/);
  });

  it('moves somebody from one role to another: nobody holds both', async () => {
    const world = await testBot();
    await keep(world, '/natverk plats styrelsen: Anders Almgren (S), Lund, ersättare från 1/1 2027');
    const held = world.contextFor(world.incoming('x')).knowledge.records.seats.filter((s) => s.person === 'anders-almgren' && s.body === 'styrelsen');
    expect(held.map((s) => [s.role, s.period])).toEqual([
      ['member', '2023/2026-12-31'],
      ['substitute', '2027-01-01/9999'],
    ]);
  });

  it('is asked about when it is there already, and is taken back with what it ended', async () => {
    const world = await testBot();
    const id = (await keep(world, CHAIR)).ids?.[0];
    expect(plain(await world.say(CHAIR))).toContain(`Detsamma finns redan: ${id}`);
    expect((await world.say(`/natverk angra ${id}: fel person`, { as: LO })).kind).toBe('refusal');
    expect((await world.say(`/natverk angra ${id}`)).kind).toBe('form');
    await world.say(`/natverk angra ${id}: fel person`);
    expect(await said(world, 'vem är ordförande i styrelsen?')).toBe('Patric Åberg (M), Östra Göinge, är ordförande i styrelsen 2023–2027.');
    expect((await world.say('/natverk angra L-00000')).kind).toBe('error');
  });

  it('ends when somebody leaves: what the source says stands with its last day', async () => {
    const world = await testBot();
    const id = (await keep(world, '/natverk plats styrelsen: Anders Almgren lämnar 10/1')).ids?.[0];
    const shown = plain(await world.say('/natverk visa styrelsen'));
    expect(shown.split('Tidigare')[1]).toContain('Anders Almgren (S), Lund, ledamot, 2023–10 januari 2027');
    expect(await said(world, 'hur många sitter i styrelsen?')).toContain('12 ordinarie');
    await world.say(`/natverk angra ${id}: fel person`);
    expect(await said(world, 'hur många sitter i styrelsen?')).toContain('13 ordinarie');
  });

  it.each([
    ['10/1', '10 januari 2027'],
    ['31/12', '31 december 2026'],
    ['31/1', '31 januari 2027'],
    ['1/12', '1 december 2027'],
  ])('ends on the day that is near: %s', async (typed, day) => {
    const world = await testBot();
    await keep(world, '/natverk plats halsonatverket: Eva Lind, Lund, ledamot från 1/1 2026');
    expect(plain(await world.say(`/natverk plats halsonatverket: Eva Lind lämnar ${typed}`))).toContain(`sista dag ${day}`);
  });

  it.each([
    ['styrelsen: Anna Ek', 'role'],
    ['styrelsen: ledamot', 'person'],
    ['styrelsen: 123 456, ledamot', 'person'],
    ['styrelsen: Kalle Anka lämnar', 'person'],
    ['styrelsen: Anna Ek, Helsingbrog, ledamot', 'municipality'],
    ['styrelsen: Anna Ek, ledamot från 31/2', 'from'],
    ['styrelsen: Anna Ek, ledamot från 1/3 2027 till 1/2 2027', 'until'],
    ['Storbygruppen: Anna Ek, ledamot', 'body'],
  ])('has its error at the field: %s', async (line, field) => {
    const world = await testBot();
    const reply = await world.say(`/natverk plats ${line}`);
    const fields = reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.filter((f) => f.error !== undefined).map((f) => f.name)).toContain(field);
    expect(world.journal.events()).toEqual([]);
  });
});

describe('a body’s channel', () => {
  const channel = { place: 'channel' as const };
  it('is the place where it was chosen: what is the body’s own is shown there, until it is given up', async () => {
    const world = await testBot();
    const draft = (await world.say('/utfall styrelsen 14/1: beslut: dolt; synlighet: organ')).ids?.[0];
    await world.say(`/utfall spara ${draft}`);
    expect(plain(await world.say('/utfall visa styrelsen', channel))).not.toContain('dolt');
    await keep(world, '/natverk kanal styrelsen', channel);
    expect(plain(await world.say('/utfall visa styrelsen', channel))).toContain('dolt');
    expect(plain(await world.say('/utfall visa styrelsen', { as: LO, ...channel }))).not.toContain('dolt');
    await keep(world, '/natverk kanal styrelsen; ta bort', channel);
    expect(plain(await world.say('/utfall visa styrelsen', channel))).not.toContain('dolt');
  });

  it('is kept by a key that says nothing of where it is', async () => {
    const world = await testBot();
    await keep(world, '/natverk kanal styrelsen', channel);
    const [bound] = world.journal.events().filter((e) => e.type === 'channel.bound');
    expect(JSON.stringify(bound?.payload)).not.toContain('example.org');
    const key = world.journal.state().channels.get('styrelsen')?.channel ?? '';
    expect(world.desk.get<{ address: string }>('address', key)?.address).toBe('cli:anna@example.org');
  });

  it('belongs to one body, and is chosen in a channel by those who record for the body', async () => {
    const world = await testBot();
    await keep(world, '/natverk kanal styrelsen', channel);
    const fault = async (line: string, given: Given) => plain(await world.say(line, given));
    expect(await fault('/natverk kanal ägardialogen', channel)).toContain('hör redan till Styrelsen');
    expect(await fault('/natverk kanal ägardialogen', {})).toContain('Skriv kommandot i den kanal');
    expect((await world.say('/natverk kanal styrelsen', { as: LO, ...channel })).kind).toBe('refusal');
  });
});

it('shows a body: who sits there, when it meets, who may record, its channel', async () => {
  const per = { name: 'Per Holm', email: 'per@example.org' };
  const world = await testBot({ first: [event({ type: 'role.given', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' })] });
  await world.say('hej', { as: per });
  const draft = (await world.say('/mote planera styrelsen 12/3 kl 9')).ids?.[0];
  await world.say(`/mote spara ${draft}`);
  const shown = plain(await world.say('/natverk visa styrelsen'));
  for (const part of [
    'Nästa möte: fredag 12 mars 2027 kl. 09.00',
    'Kanal: ingen kopplad',
    'Får registrera: Per Holm, sekreterare och administratörer',
    'Patric Åberg',
  ])
    expect(shown).toContain(part);
  expect(plain(await world.say('/natverk lista styrgrupp'))).toContain('styrgrupp');
});
