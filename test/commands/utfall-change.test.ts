import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../commands/utfall/parts/prefill.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const EVA: Who = { name: 'Eva Berg', email: 'eva@example.org' };
const FULL =
  '/utfall styrelsen 12/1: beslut: budgeten antas; ärende: M-12; område: ekonomi; berör: Lund och Malmö; återrapport: 1/9; bordlagt: lokalen; rekommenderas förbundsmötet: höjd avgift; ' +
  'medskick: Lund: tydligare siffror -> tas in; rapport: Patric Åberg: SKR väntar; uppgift: Bo Alm <bo@x.se> svarar senast 1 mars; uppgift: jag ringer; ' +
  'närvaro: alla utom Osby, Bo Alm (Lund) sent, Eva Berg ersätter Per Ros; nästa möte: 12/3';
type World = Awaited<ReturnType<typeof testBot>>;
const saved = async (world: World, line: string, as?: Who): Promise<string> => {
  const draft = (await world.say(line, as ? { as } : {})).ids?.[0] ?? '';
  return (await world.say(`/utfall spara ${draft}`, as ? { as } : {})).ids?.[0] ?? '';
};
const form = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];
const coordinator = event({ type: 'role.given', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' });

describe('correcting an outcome', () => {
  it('opens as the form with everything in it, and sent back as it is nothing differs, whoever sends it', async () => {
    const world = await testBot({ first: [event({ type: 'role.given', person: 'cli:eva@example.org', role: 'secretary' })] });
    const id = await saved(world, FULL);
    const opened = form(await world.say(`/utfall ratta ${id}`, { as: EVA }));
    const values = Object.fromEntries(opened?.fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]])) ?? []);
    expect(opened?.fields.every((f) => f.error === undefined)).toBe(true);
    const reply = await world.submit('utfall ratta', { ...opened?.hidden, ...values, why: 'tittar' }, { as: EVA });
    expect(plain(reply)).toContain('Inget skiljer sig');
  });

  it('keeps the original with who, when and why, and answers with what holds now', async () => {
    const world = await testBot();
    const id = await saved(world, '/utfall styrelsen 12/1: beslut: laddstolpar köps in för 2 miljoner; uppgift: Lund svarar SKR');
    expect(plain(await world.say('vad beslutade styrelsen om laddstolpar?'))).toContain('2 miljoner');
    const draft = (await world.say(`/utfall ratta ${id}: beslut: laddstolpar köps in för 3 miljoner; skäl: fel belopp`)).ids?.[0];
    expect(world.journal.events().filter((e) => e.type === 'outcome.corrected')).toEqual([]);
    const receipt = await world.say(`/utfall spara ${draft}`);
    expect(plain(receipt)).toContain(`${id}. Rättat av Anna Ek torsdag 14 januari 2027 kl. 13.00. Skäl: fel belopp`);
    const answer = plain(await world.say('vad beslutade styrelsen om laddstolpar?'), ['text']);
    expect(answer).toContain('3 miljoner');
    expect(answer).not.toContain('2 miljoner');
    const shown = plain(await world.say(`/utfall visa ${id}`));
    expect(shown).toContain('Skäl: fel belopp');
    expect(shown).toContain('Beslut: laddstolpar köps in för 2 miljoner');
    expect(world.journal.events().map((e) => e.type)).toEqual(['outcome.recorded', 'outcome.corrected']);
  });

  it('is opened by the id of its decision, its input or its report too', async () => {
    const world = await testBot();
    const id = await saved(world, FULL);
    for (const part of [`${id}-B1`, `${id}-M1`, `${id.toLowerCase()}-r1`]) {
      const opened = form(await world.say(`/utfall ratta ${part}`));
      expect(opened?.fields.find((f) => f.name === 'decisions')?.value, part).toContain('budgeten antas');
    }
    const draft = (await world.say(`/utfall ratta ${id}-B1: beslut: budgeten antas med 2 procent; skäl: fel tal`)).ids?.[0];
    await world.say(`/utfall spara ${draft}`);
    expect(world.journal.state().outcomes.get(id)?.decisions[0]?.text).toBe('budgeten antas med 2 procent');
  });

  it('lets what is the same thing keep its id, so that what has happened to it stays', async () => {
    const world = await testBot();
    const id = await saved(world, '/utfall styrelsen 12/1: beslut: a; uppgift: Lund svarar SKR; uppgift: Osby ringer');
    const before = world.journal.state().outcomes.get(id)?.actions ?? [];
    await world.say(`/uppgift klar ${before[0]?.id}`);
    const draft = (await world.say(`/utfall ratta ${id}: uppgift: Malmö skriver; uppgift: Lund svarar SKR.; skäl: saknades`)).ids?.[0];
    await world.say(`/utfall spara ${draft}`);
    const { actions, outcomes } = world.journal.state();
    const after = outcomes.get(id)?.actions ?? [];
    expect(after.map((a) => a.id)).toEqual([expect.not.stringMatching(`${before[0]?.id}|${before[1]?.id}`), before[0]?.id]);
    expect(actions.get(before[0]?.id ?? '')?.state).toBe('done');
    expect(actions.get(before[1]?.id ?? '')?.state).toBe('withdrawn');
  });

  it('writes nothing when somebody else has corrected it meanwhile, and once however often it is saved', async () => {
    const world = await testBot({ first: [coordinator] });
    const id = await saved(world, '/utfall styrelsen 12/1: beslut: a');
    const mine = (await world.say(`/utfall ratta ${id}: beslut: b; skäl: x`)).ids?.[0];
    const pers = (await world.say(`/utfall ratta ${id}: beslut: c; skäl: y`, { as: PER })).ids?.[0];
    const first = await world.say(`/utfall spara ${pers}`, { as: PER });
    expect(plain(await world.say(`/utfall spara ${pers}`, { as: PER }))).toBe(plain(first));
    expect(plain(await world.say(`/utfall spara ${mine}`))).toContain('har ändrats sedan du började');
    expect(
      world.journal
        .state()
        .outcomes.get(id)
        ?.decisions.map((d) => d.text),
    ).toEqual(['c']);
    expect(world.journal.events().filter((e) => e.type === 'outcome.corrected')).toHaveLength(1);
  });

  it('asks for the reason at its field, keeps what was typed, and is not for other bodies’ coordinators', async () => {
    const world = await testBot({ first: [coordinator] });
    const id = await saved(world, '/utfall styrelsen 12/1: beslut: a');
    const reply = form(await world.say(`/utfall ratta ${id}: beslut: b`));
    expect(reply?.fields.find((f) => f.name === 'why')?.error).toContain('Skriv varför');
    expect(reply?.fields.find((f) => f.name === 'decisions')?.value).toBe('b');
    const other = await saved(world, '/utfall forbundsmotet 12/1: beslut: a');
    expect((await world.say(`/utfall ratta ${other}: beslut: b; skäl: x`, { as: PER })).kind).toBe('refusal');
    const hidden = await saved(world, '/utfall styrelsen 11/1: beslut: hemligt; synlighet: kansli');
    expect(plain(await world.say(`/utfall ratta ${hidden}`, { as: PER }))).toContain('Det finns inget med beteckningen');
  });

  it('takes a restriction of who may see it along to its actions, and hides what it said before', async () => {
    const world = await testBot();
    const id = await saved(world, '/utfall styrelsen 12/1: beslut: känsligt; uppgift: Lund svarar');
    const draft = (await world.say(`/utfall ratta ${id}: synlighet: kansli; skäl: sekretess`)).ids?.[0];
    await world.say(`/utfall spara ${draft}`);
    for (const line of [
      '/uppgift lista alla',
      '/uppgift lista Lund',
      `/utfall visa ${id}`,
      '/beslut',
      'öppna uppgifter för Lund',
      'vad beslutade styrelsen senast?',
    ])
      expect(plain(await world.say(line, { as: PER })), line).not.toMatch(/känsligt|(?<![a-zà-ɏ])svarar(?! på)/);
  });
});

describe('withdrawing an outcome', () => {
  it('takes it out of the answers and its open actions with it, keeps it, and cannot be brought back by its old draft', async () => {
    const world = await testBot();
    const old = (await world.say('/utfall styrelsen 12/1: beslut: laddstolpar köps in; uppgift: Lund svarar')).ids?.[0];
    const id = (await world.say(`/utfall spara ${old}`)).ids?.[0] ?? '';
    const preview = await world.say(`/utfall dra-tillbaka ${id}: fel möte`);
    expect(world.journal.state().outcomes.has(id)).toBe(true);
    const receipt = await world.say(`/utfall spara ${preview.ids?.[0]}`);
    expect(plain(receipt)).toContain('Tillbakadraget av Anna Ek');
    expect(plain(await world.say('vad beslutade styrelsen om laddstolpar?'), ['text'])).not.toContain('köps in');
    expect(plain(await world.say('/uppgift lista Lund'))).toBe('Inga öppna uppgifter.');
    expect(plain(await world.say(`/utfall visa ${id}`))).toMatch(/Skäl: fel möte[\s\S]*laddstolpar köps in/);
    await world.say(`/utfall spara ${old}`);
    expect(world.journal.state().outcomes.size).toBe(0);
  });
});

it('writes an outcome as it would be typed', async () => {
  const world = await testBot();
  const id = await saved(world, FULL);
  const outcome = world.journal.state().outcomes.get(id);
  const context = world.contextFor(world.incoming('x'));
  expect(outcome && valuesOf(outcome, 'open', context)).toMatchObject({
    decisions:
      'budgeten antas\nområde: Kommunal ekonomi\närende: M-12\nberör: Lund, Malmö\nåterrapport: 2027-09-01\nbordlagt: lokalen\nRekommenderas Förbundsmötet: höjd avgift',
    actions: 'Bo Alm <bo@x.se>: svarar senast 2027-03-01\nAnna Ek: ringer',
    attendance: 'alla utom Osby\nBo Alm (Lund) sent\nEva Berg ersätter Per Ros',
    inputs: 'Lund: tydligare siffror -> tas in',
    next: '2027-03-12',
  });
});
