import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LINE = '/utfall styrelsen 14/1: beslut: budgeten antas; nästa möte: 12/3';
type World = Awaited<ReturnType<typeof testBot>>;
const draftOf = async (world: World, line = LINE, as?: Who) => (await world.say(line, as ? { as } : {})).ids?.[0] ?? '';
const recorded = (world: World, type: string) => world.journal.events().filter((e) => e.type === type);

/** The message as a server that crashed after writing takes it up again: the inbox does not know the reply. */
const again = async (world: World, text: string, id: string) => {
  const { runCommand } = await import('../../src/routing/run.ts');
  const { route } = await import('../../src/routing/route.ts');
  const incoming = world.incoming(text, { id });
  const context = world.contextFor(incoming);
  const way = await route(world.nouns, incoming);
  if (way.kind !== 'line') throw new Error('not a line');
  const ran = await runCommand(way.command, { line: way.line }, context, { actor: context.actor, locale: 'sv' });
  if (ran.kind !== 'reply') throw new Error('refused');
  return ran.reply;
};

describe('what a message records, it records once', () => {
  it('gives the same receipt when the message is worked again after a crash', async () => {
    const world = await testBot();
    for (const text of [`/utfall spara ${await draftOf(world)}`, '/paminn mig om 2 timmar: ring', '/paminn styrelsen 14 dagar före mötet: handlingar']) {
      const first = await again(world, text, `crash ${text}`);
      const events = world.journal.events().length;
      world.clock.pass(3 * 3_600_000);
      const second = await again(world, text, `crash ${text}`);
      expect(plain(second)).toBe(plain(first));
      expect(world.journal.events()).toHaveLength(events);
    }
  });

  it('records a draft once, however often it is saved', async () => {
    const world = await testBot();
    const draft = await draftOf(world);
    const replies = await Promise.all([1, 2, 3].map(() => world.say(`/utfall spara ${draft}`)));
    expect(new Set(replies.map((r) => r.ids?.[0])).size).toBe(1);
    expect(recorded(world, 'outcome.recorded')).toHaveLength(1);
  });

  it('asks before a second outcome of the same meeting, and replaces or adds as it is told', async () => {
    const world = await testBot();
    const first = (await world.say(`/utfall spara ${await draftOf(world)}`)).ids?.[0] ?? '';
    const second = await draftOf(world, '/utfall styrelsen 14/1: beslut: budgeten antas inte');
    expect((await world.say(`/utfall spara ${second}`)).kind).toBe('question');
    expect(recorded(world, 'outcome.recorded')).toHaveLength(1);
    expect((await world.say(`/utfall spara ${second} ersatt`)).ids).toEqual([first]);
    await world.say(`/utfall spara ${second} ersatt`);
    expect(recorded(world, 'outcome.recorded')).toHaveLength(2);
    expect([...world.journal.state().outcomes.values()].map((o) => o.decisions.map((d) => d.text))).toEqual([['budgeten antas inte']]);
    const third = await draftOf(world, '/utfall styrelsen 14/1: beslut: och lokalen');
    await world.say(`/utfall spara ${third} tillagg`);
    expect(world.journal.state().outcomes.size).toBe(2);
  });

  it('refuses somebody else’s draft, and a role that was taken between preview and saving', async () => {
    const world = await testBot({ first: [event({ type: 'role.given', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' })] });
    const annas = await draftOf(world);
    expect((await world.say(`/utfall spara ${annas}`, { as: PER })).kind).toBe('error');
    const pers = await draftOf(world, LINE, PER);
    await world.journal.change(() => ({
      events: [event({ type: 'role.taken', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' })],
      result: undefined,
    }));
    expect((await world.say(`/utfall spara ${pers}`, { as: PER })).kind).toBe('refusal');
    expect(recorded(world, 'outcome.recorded')).toEqual([]);
    expect(recorded(world, 'access.refused')).toHaveLength(1);
  });

  it('keeps what was typed when the disk is full, and saves it when there is room', async () => {
    const world = await testBot();
    const draft = await draftOf(world);
    const { change } = world.journal;
    const { MendableError } = await import('../../src/errors.ts');
    world.journal.change = () => Promise.reject(new MendableError('journal-full', {}));
    const reply = await world.say(`/utfall spara ${draft}`);
    expect(reply.kind).toBe('error');
    expect(plain(reply)).toContain('finns kvar i ditt utkast');
    world.journal.change = change;
    expect((await world.say(`/utfall spara ${draft}`)).kind).toBe('receipt');
  });

  it('shows a channel nothing that is not open, and says how much was left out', async () => {
    const world = await testBot();
    await world.say(`/utfall spara ${await draftOf(world, '/utfall styrelsen 14/1: beslut: hemligt; synlighet: kansli')}`, { place: 'channel' });
    const inChannel = await world.say('/utfall visa', { place: 'channel' });
    expect(plain(inChannel)).not.toContain('hemligt');
    expect(plain(inChannel)).toContain('Ett utfall visas inte här');
    expect(plain(await world.say('/utfall visa'))).toContain('hemligt');
    const receipt = await world.say(`/utfall spara ${await draftOf(world, '/utfall styrelsen 13/1: beslut: dolt; synlighet: organ')}`, { place: 'channel' });
    expect(plain(receipt)).not.toContain('dolt');
  });

  it('does not list a person’s own reminders in a channel', async () => {
    const world = await testBot();
    await world.say('/paminn mig i morgon: ring');
    expect(plain(await world.say('/paminn lista', { place: 'channel' }))).toBe('En påminnelse visas inte i kanalen. Skriv ”/paminn lista” till mig enskilt.');
    expect(plain(await world.say('/paminn lista'))).toContain('ring');
  });

  it('starts with an empty desk as if nothing was under way: the draft is gone, and that is said', async () => {
    const world = await testBot();
    const draft = await draftOf(world);
    Object.assign(world.desk, memoryDesk());
    expect(plain(await world.say(`/utfall spara ${draft}`))).toContain('Utkastet finns inte, eller är inte ditt');
  });
});
