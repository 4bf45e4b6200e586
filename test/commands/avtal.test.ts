import { beforeAll, describe, expect, it, test } from 'vitest';
import { adopt } from '../../commands/avtal/adopt.ts';
import { create } from '../../commands/avtal/create.ts';
import { grant } from '../../commands/avtal/grant.ts';
import { procure } from '../../commands/avtal/procure.ts';
import { review } from '../../commands/avtal/review.ts';
import type { CommandContext } from '../../commands/context.ts';
import { readMunicipalities } from '../../commands/municipalities.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
const coordinator = (body: string) => event({ type: 'role.given', person: PER.email, role: 'coordinator', body });
const errorAt = (reply: Reply, field: string) => reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : [])).find((f) => f.name === field)?.error;
const kept = async (world: World, line: string, as?: Who) => {
  const preview = await world.say(line, as ? { as } : {});
  expect(preview.kind, plain(preview)).toBe('preview');
  return world.say(`/avtal spara ${preview.ids?.[0]}`, as ? { as } : {});
};
const written = (world: World) => world.journal.events().length;

let context: CommandContext;
beforeAll(async () => {
  const world = await testBot();
  context = world.contextFor(world.incoming('x'));
});

describe('lines', () => {
  test.each([
    ['Avtal X: parter: Lund och Malmö; från: 1/1 2027; till: 2030', { name: 'Avtal X', parties: 'Lund och Malmö', from: '1/1 2027', to: '2030' }],
    ['Avtal X: Lund, Malmö', { name: 'Avtal X', parties: 'Lund, Malmö' }],
    ['X; säkert', { name: 'X', parties: 'säkert' }],
    ['"A; B": uppsägning: 1/1 2028', { name: '"A; B"', notice: '1/1 2028' }],
    ['Avtal https://x.se/a?b=c: översyn: 14:30', { name: 'Avtal https://x.se/a?b=c', review: '14:30' }],
    [
      'Avtal X; parter: Skånes Kommuner och Region Skåne; 2027-01-01 till 2029-12-31; uppsägning 6 månader',
      { name: 'Avtal X', parties: 'Skånes Kommuner och Region Skåne', from: '2027-01-01', to: '2029-12-31', notice: '6 månader' },
    ],
    ['X: 2027–2029; 6 months notice', { name: 'X', from: '2027', to: '2029', notice: '6 months' }],
    [
      'X; parter: Lund; Region Skåne; gäller från 1/1 2027; t.o.m. 31/12 2029; översyn 1/6 2028',
      { name: 'X', parties: 'Lund\nRegion Skåne', from: '1/1 2027', to: '31/12 2029', review: '1/6 2028' },
    ],
    ['X: valid from: 1/1; until: 2/2; reason: typo', { name: 'X', from: '1/1', to: '2/2', why: 'typo' }],
  ])('nytt: %s', (line, wanted) => expect(create.read(line, context)).toEqual(wanted));

  test.each([
    ['X: alla utom Osby och Hörby 12/3', { name: 'X', who: 'alla utom Osby och Hörby', date: '12/3' }],
    ['X: alla utom Osby den 12 mars 2026', { name: 'X', who: 'alla utom Osby', date: 'den 12 mars 2026' }],
    ['X: Lund', { name: 'X', who: 'Lund' }],
    ['X: kommuner: Lund; datum: 12/3', { name: 'X', who: 'Lund', date: '12/3' }],
  ])('anslut: %s', (line, wanted) => expect(adopt.read(line, context)).toEqual(wanted));

  test.each([
    ['X 12/3: fungerar; mål: 60; gjort: 21; nästa: 1/3 2028', { name: 'X', date: '12/3', text: 'fungerar', target: '60', done: '21', next: '1/3 2028' }],
    ['X: visade: bra', { name: 'X', text: 'bra' }],
  ])('granska: %s', (line, wanted) => expect(review.read(line, context)).toEqual(wanted));

  test.each([
    ['X 12/3: tilldelad', { name: 'X', date: '12/3', stage: 'awarded' }],
    ['X: försenad; skäl: överprövning', { name: 'X', stage: 'delayed', reason: 'överprövning' }],
    ['X: stopped; reason: no bids', { name: 'X', stage: 'stopped', reason: 'no bids' }],
    ['X: klippt', { name: 'X', stage: 'klippt' }],
  ])('upphandling: %s', (line, wanted) => expect(procure.read(line, context)).toEqual(wanted));

  it('shows the form for nothing', () => {
    for (const command of [create, adopt, review, procure, grant]) expect(command.read('  ', context)).toBeUndefined();
  });

  test.each([
    ['alla utom Osby och Hörby', 31, 2],
    ['alla', 33, 0],
    ['Lund, Malmö', 2, 0],
    ['bara Lund', 1, 32],
    ['inte Osby', 0, 1],
    ['all municipalities except Osby', 32, 1],
  ])('municipalities: %s', (typed, yes, no) => {
    const read = readMunicipalities(typed, context.knowledge.catalog);
    expect([read.yes.length, read.no.length, read.unknown.length]).toEqual([yes, no, 0]);
  });
});

describe('what is recorded of agreements', () => {
  it('is kept once, however often the draft is saved, and asked about when the same is written again', async () => {
    const world = await testBot();
    const draft = (await world.say('/avtal anslut gymnasiebilagan: Lund 12/1')).ids?.[0];
    const replies = await Promise.all([1, 2, 3].map(() => world.say(`/avtal spara ${draft}`)));
    expect(new Set(replies.map((r) => plain(r))).size).toBe(1);
    expect(written(world)).toBe(1);
    const again = await world.say('/avtal anslut gymnasiebilagan: Lund 12/1');
    expect(plain(again)).toContain(`Detsamma finns redan: ${replies[0]?.ids?.[0]}`);
    expect((await world.say(`/avtal spara ${again.ids?.[0]}`)).kind).toBe('question');
    expect(written(world)).toBe(1);
    expect((await world.say(`/avtal spara ${again.ids?.[0]} anda`)).kind).toBe('receipt');
    expect(written(world)).toBe(2);
  });

  it('has a period and a notice that were written without labels, counted back from the end', async () => {
    const world = await testBot();
    const line = '/avtal nytt Avtal om fritidsbank; parter: Skånes Kommuner och Region Skåne; 2027-01-01 till 2029-12-31; uppsägning 6 månader';
    await kept(world, line);
    expect([...world.journal.state().agreements.values()]).toMatchObject([
      { parties: ['@skanes-kommuner', expect.stringMatching(/Skåne|skane/)], from: '2027-01-01', to: '2029-12-31', notice: '2029-06-30' },
    ]);
  });

  test.each([
    ['parter: Lund och Malmö; säkert', 'parties', '”säkert” är ingen part'],
    ['parter: Lund; gäller tills vidare', 'parties', '”gäller tills vidare” är ingen part'],
    ['parter: Lund och 2027-01-01', 'parties', '”2027-01-01” är ingen part'],
    ['parter: Lund; uppsägning 6 månader', 'notice', 'räknas från avtalets slut'],
  ])('refuses %s by name', async (line, field, wanted) => {
    const world = await testBot();
    expect(errorAt(await world.say(`/avtal nytt Avtal om fritidsbank; ${line}`), field)).toContain(wanted);
  });

  it('is what was shown, also when the draft is saved on a later day', async () => {
    const world = await testBot();
    const draft = (await world.say('/avtal anslut gymnasiebilagan: Lund')).ids?.[0];
    world.clock.pass(3 * 24 * 3_600_000);
    await world.say(`/avtal spara ${draft}`);
    expect([...world.journal.state().adoptions.values()].map((a) => a.date)).toEqual(['2027-01-14']);
  });

  it('puts each fault at its field and keeps what was typed', async () => {
    const world = await testBot();
    const reply = await world.say('/avtal anslut gymnasiebilagan: Kristianstd och Atlantis 12/3');
    expect(errorAt(reply, 'who')).toContain('Menade du Kristianstad?');
    expect(errorAt(reply, 'date')).toBeUndefined();
    expect(errorAt(await world.say('/avtal anslut Påhittat avtal: Lund'), 'name')).toContain('Påhittat avtal');
    expect(errorAt(await world.say('/avtal nytt X: från: 1/1 2028; till: 1/1 2027'), 'to')).toBeDefined();
    expect(errorAt(await world.say('/avtal upphandling telefoni: avbruten'), 'reason')).toBeDefined();
    expect(errorAt(await world.say('/avtal bidrag X: belopp: 100; andelar: Lund 200'), 'shares')).toBeDefined();
    expect(errorAt(await world.say('/avtal nytt X: synlighet: organ'), 'body')).toBeDefined();
    expect(written(world)).toBe(0);
  });

  it('keeps what held before, and counts nothing that is withdrawn', async () => {
    const world = await testBot();
    await kept(world, '/avtal nytt gymnasieavtalet: till: 31/12 2028');
    const second = await kept(world, '/avtal nytt gymnasieavtalet: till: 31/12 2029; skäl: fel år');
    expect(plain(await world.say('/avtal visa gymnasieavtalet'))).toMatch(/Gäller till: .*2029[\s\S]*Tidigare registreringar/);
    expect(errorAt(await world.say(`/avtal dra-tillbaka ${second.ids?.[0]}`), 'why')).toBeDefined();
    await world.say(`/avtal dra-tillbaka ${second.ids?.[0]}: rätt år var det första`);
    const shown = plain(await world.say('/avtal visa gymnasieavtalet'));
    expect(shown).toMatch(/Gäller till: .*2028/);
    expect(shown).toContain('Tillbakadraget av Anna Ek 14 januari 2027. Skäl: rätt år var det första');
  });
});

describe('who may', () => {
  it('lets a coordinator record for what the own body looks after, and nobody for another’s', async () => {
    const world = await testBot({ first: [coordinator('natverk-utbildning')] });
    expect((await world.say('/avtal anslut gymnasieavtalet: Lund', { as: PER })).kind).toBe('preview');
    expect((await world.say('/avtal anslut hso-avtalet: Lund', { as: PER })).kind).toBe('refusal');
    expect((await world.say('/avtal nytt hso-avtalet: till: 2030; organ: natverk-utbildning', { as: PER })).kind).toBe('refusal');
    expect((await world.say('/avtal nytt Eget avtal: till: 2030; organ: natverk-utbildning', { as: PER })).kind).toBe('preview');
    expect((await world.say('/avtal nytt Eget avtal: till: 2030; organ: styrelsen', { as: PER })).kind).toBe('refusal');
    for (const line of ['/avtal nytt', '/avtal anslut', '/avtal granska', '/avtal upphandling', '/avtal bidrag', '/avtal dra-tillbaka V-1: x'])
      expect((await world.say(line, { as: LO })).kind, line).toBe('refusal');
  });

  it('saves no draft of somebody else, and none when the role is gone', async () => {
    const world = await testBot({ first: [coordinator('natverk-utbildning')] });
    const draft = (await world.say('/avtal anslut gymnasieavtalet: Lund', { as: PER })).ids?.[0];
    expect((await world.say(`/avtal spara ${draft}`)).kind).toBe('error');
    await world.journal.change(() => ({
      events: [event({ type: 'role.taken', person: PER.email, role: 'coordinator', body: 'natverk-utbildning' })],
      result: undefined,
    }));
    expect((await world.say(`/avtal spara ${draft}`, { as: PER })).kind).toBe('refusal');
    expect(world.journal.state().adoptions.size).toBe(0);
  });

  it('shows what is not open to its own people only, and says how much was left out', async () => {
    const world = await testBot();
    await kept(world, '/avtal nytt Hemligt avtal: parter: Lund; till: 31/12 2028; synlighet: kansli');
    for (const given of [{ as: LO }, { place: 'channel' as const }]) {
      const shown = plain(await world.say('/avtal lista hemligt', given));
      expect(shown).not.toContain('Hemligt avtal');
      expect(shown).toContain('En registrering visas inte här');
      expect(plain(await world.say('vad är Hemligt avtal?', given))).not.toContain('2028');
    }
    expect(plain(await world.say('/avtal lista hemligt'))).toContain('Hemligt avtal');
  });
});

describe('asked at once', () => {
  test.each([
    ['vilka kommuner har inte anslutit sig till gymnasiebilagan?', 'Hörby och Osby har inte anslutit sig'],
    ['hur många kommuner har anslutit sig till gymnasiebilagan?', '31 av 33 kommuner har anslutit sig'],
    ['har Lund anslutit sig till gymnasiebilagan?', 'Ja.'],
    ['har Osby anslutit sig till gymnasiebilagan?', 'Nej.'],
    ['which municipalities have not adopted the upper secondary appendix?', 'Hörby and Osby have not adopted'],
    ['vilka är parter i avtalet om fritidsbank?', 'Parter i Avtal om fritidsbank är Lund och Malmö.'],
    ['när ska avtalet om fritidsbank sägas upp senast?', 'Sista dag att säga upp Avtal om fritidsbank är 31 december 2029.'],
    ['varför är upphandlingen av telefoni försenad?', 'överprövning'],
    ['när ska Medel för äldreboenden redovisas?', '1 mars 2027'],
    ['vad förfaller före nästa styrelsemöte?', 'Före mötet i Styrelsen 12 mars 2027 förfaller'],
  ])('%s', async (question, wanted) => {
    asked ??= await recordedWorld();
    const world = asked;
    const reply = await world.say(question);
    expect(reply.kind, plain(reply)).toBe('answer');
    expect(plain(reply)).toContain(wanted);
    expect(reply.blocks.some((b) => b.kind === 'citations' && b.citations.some((c) => /registrering:|protokoll:/.test(c.document)))).toBe(true);
  });

  test.each([
    ['vilka har anslutit sig till Avtal om fritidsbank?', 'Ingen anslutning till Avtal om fritidsbank är registrerad.'],
    ['har Lund anslutit sig till Avtal om fritidsbank?', 'Om Lund är ingen anslutning till Avtal om fritidsbank registrerad.'],
  ])('who is a party says nothing of who has adopted it: %s', async (question, wanted) => {
    asked ??= await recordedWorld();
    const reply = await asked.say(question);
    expect([reply.kind, plain(reply)]).toEqual(['refusal', expect.stringContaining(wanted)]);
  });
});
let asked: World | undefined;
const recordedWorld = async (): Promise<World> => {
  const world = await testBot();
  await kept(world, '/avtal nytt Avtal om fritidsbank: parter: Lund och Malmö; till: 31/12 2030; uppsägning: 31/12 2029; organ: styrelsen');
  await kept(world, '/avtal anslut gymnasiebilagan: alla utom Osby och Hörby 12/1');
  await kept(world, '/avtal upphandling telefoni 12/1: försenad; skäl: överprövning');
  await kept(world, '/avtal bidrag Medel för äldreboenden: givare: staten; belopp: 500 000; andelar: Lund 200 000, Malmö 300 000; redovisas: 1/3 2027');
  const draft = await world.say('/utfall styrelsen 14/1: beslut: budgeten antas; nästa möte: 12/3');
  await world.say(`/utfall spara ${draft.ids?.[0]}`);
  return world;
};

describe('what people write', () => {
  test.each([
    ['/avtal nytt Pilavtalet: till: 31/12 2030; uppsägning: 6 månader före', 'Sista dag för uppsägning: söndag 30 juni 2030'],
    ['/avtal nytt Pilavtalet: till: 31/12 2030; uppsägning: ett år innan avtalets slut', 'Sista dag för uppsägning: måndag 31 december 2029'],
    ['/avtal upphandling Gula bussar 12/1: avbruten: för få anbud', 'Skäl: för få anbud'],
    ['/avtal upphandling Gula bussar 12/1: försenad, överprövning pågår', 'Skäl: överprövning pågår'],
    ['/avtal bidrag Lövmedel: belopp: 1,5 miljoner; andelar: Lund 500 tkr, Malmö 1 000 000 kr', 'Andelar: Lund 500 000 kr; Malmö 1 000 000 kr'],
    ['/avtal bidrag Lövmedel: belopp: 1,5 miljoner', '1 500 000 kr'],
    ['/avtal bidrag Lövmedel: andelar: Lund 1,5 miljoner, Malmö 200,000', 'Andelar: Lund 1 500 000 kr; Malmö 200 000 kr'],
  ])('%s', async (line, said) => {
    const world = await testBot();
    const preview = await world.say(line);
    expect(preview.kind, plain(preview)).toBe('preview');
    expect(plain(preview).replaceAll('\u00a0', ' ')).toContain(said);
  });
});
