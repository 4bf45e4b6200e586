import { describe, expect, it, test } from 'vitest';
import { actionValues } from '../../commands/uppgift/parts/line.ts';
import { startDelivery } from '../../src/delivery/delivery.ts';
import { silentLog } from '../../src/log.ts';
import { plain } from '../../src/reply/plain.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { event } from '../helpers/happenings.ts';
import { runClock } from '../helpers/run-clock.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const EVA: Who = { name: 'Eva Berg', email: 'eva@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
const added = async (world: World, words: string, as: Who = ANNA): Promise<string> => {
  const draft = (await world.say(`/uppgift ny ${words}`, { as })).ids?.[0] ?? '';
  return (await world.say(`/uppgift spara ${draft}`, { as })).ids?.[0] ?? '';
};
const buttonsOf = async (world: World, as: Who) =>
  (await world.say('/uppgift lista', { as })).blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).map((b) => b.text);

test.each([
  ['Lund svarar senast 1 mars; organ: styrelsen', { text: 'Lund svarar senast 1 mars', body: 'styrelsen' }],
  ['ring SKR kl. 14:30, se https://x.se/?y=z', { text: 'ring SKR kl. 14:30, se https://x.se/?y=z' }],
  ['läs ”a; b” och skriv', { text: 'läs ”a; b” och skriv' }],
  ['a; b; senast: 1/3; ansvarig: Anna Ek', { text: 'a; b', due: '1/3', owner: 'Anna Ek' }],
  ['Lund replies by 1 March; body: board; visibility: body', { text: 'Lund replies by 1 March', body: 'board', visibility: 'body' }],
  ['', undefined],
])('reads %s', (line, wanted) => expect(actionValues(line)).toEqual(wanted));

describe('an action', () => {
  it('is shown before it is kept, kept once, and the same again is asked about', async () => {
    const world = await testBot();
    const preview = await world.say('/uppgift ny Lund svarar på remissen senast 1 mars; organ: styrelsen');
    expect(world.journal.events()).toEqual([]);
    const draft = preview.ids?.[0];
    const receipts = [await world.say(`/uppgift spara ${draft}`), await world.say(`/uppgift spara ${draft}`)];
    expect(plain(receipts[1] as never)).toBe(plain(receipts[0] as never));
    expect(world.journal.events()).toHaveLength(1);
    const again = await world.say('/uppgift ny Lund svarar på remissen senast 1 mars; organ: styrelsen');
    expect(plain(again)).toContain(`Detsamma finns redan: ${receipts[0]?.ids?.[0]}`);
  });

  test.each([
    ['Lund svarar; organ: finnsinte', 'body', 'finns inte'],
    ['Lund svarar; senast: 31/2', 'due', '”31/2” finns inte'],
    ['Lund svarar; senast: 2020-01-01', 'due', 'har redan passerat'],
    ['svara; ansvarig: någon', 'owner', '”någon” är ingen person'],
    ['svara; synlighet: organ', 'body', 'kräver ett organ'],
  ])('lands the error of %s at its field', async (line, field, wanted) => {
    const world = await testBot();
    const reply = await world.say(`/uppgift ny ${line}`);
    const fields = reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.find((f) => f.name === field)?.error).toContain(wanted);
  });

  it('may be set for oneself by anybody, for others by those who record', async () => {
    const world = await testBot();
    expect((await world.say('/uppgift ny ring SKR', { as: PER })).kind).toBe('preview');
    expect((await world.say('/uppgift ny Lund svarar', { as: PER })).kind).toBe('refusal');
    expect((await world.say('/uppgift ny ring SKR; organ: styrelsen', { as: PER })).kind).toBe('refusal');
    expect(world.journal.state().actions.size).toBe(0);
  });

  it('of one’s own is nobody else’s to see, count or ask about, whatever their role', async () => {
    const world = await testBot({ first: [event({ type: 'role.given', person: 'cli:eva@example.org', role: 'secretary' })] });
    const id = await added(world, 'ring doktorn', PER);
    for (const line of ['/uppgift lista alla', `/uppgift lista ${id}`, '/uppgift lista Per Holm', `/uppgift klar ${id}`, 'vem ska ringa doktorn?'])
      expect(plain(await world.say(line, { as: EVA }), ['text', 'table', 'list', 'heading', 'note']), line).not.toMatch(/ring doktorn|visas inte/);
    expect(plain(await world.say('/uppgift lista', { as: PER }))).toContain('ring doktorn');
    expect(plain(await world.say('/uppgift lista', { as: PER, place: 'channel' }))).not.toContain('doktorn');
  });

  it('stays open until it is closed, once, and says when it is overdue', async () => {
    const world = await testBot();
    const id = await added(world, 'Lund svarar senast 20/1; organ: styrelsen');
    expect(plain(await world.say('/uppgift lista försenade'))).toBe('Inga öppna uppgifter.');
    world.clock.pass(7 * 24 * 3_600_000);
    expect(plain(await world.say('/uppgift lista försenade'))).toContain('onsdag 20 januari 2027 (försenad)');
    expect(plain(await world.say('vad är försenat?'), ['text'])).toBe('Antalet försenade uppgifter är 1: Lund: svarar (senast 20 januari 2027).');
    const [first, second] = [await world.say(`/uppgift klar ${id}: skickat`), await world.say(`/uppgift klar ${id}: skickat`)];
    expect(plain(second)).toBe(plain(first));
    expect(world.journal.events().filter((e) => e.type === 'action.closed')).toHaveLength(1);
    expect(plain(await world.say('/uppgift lista Lund'))).toBe('Inga öppna uppgifter.');
    expect(plain(await world.say(`/uppgift flytta ${id} till 1/3: x`))).toContain('inte öppen längre');
  });
});

describe('handing over', () => {
  it.each(['Per Holm <per@example.org>', 'Per Holm (per@example.org)'])('knows %s by the address', async (typed) => {
    const world = await testBot();
    const id = await added(world, 'Lund svarar; organ: styrelsen');
    await world.say(`/uppgift overlat ${id} ${typed}`);
    expect(await buttonsOf(world, PER)).toEqual([`/uppgift ta-emot ${id}`, `/uppgift avboj ${id}`]);
  });

  it('leaves the action where it is until the receiver accepts', async () => {
    const world = await testBot();
    const id = await added(world, 'Lund svarar; organ: styrelsen');
    await world.say(`/uppgift overlat ${id} Per Holm <per@example.org>: jag är ledig`);
    expect(world.journal.state().actions.get(id)?.owner).toEqual({ kind: 'municipality', id: 'lund' });
    expect(await buttonsOf(world, EVA)).toEqual([]);
    expect(await buttonsOf(world, PER)).toEqual([`/uppgift ta-emot ${id}`, `/uppgift avboj ${id}`]);
    expect((await world.say(`/uppgift ta-emot ${id}`, { as: EVA })).kind).toBe('refusal');
    expect((await world.say(`/uppgift ta-emot ${id}`, { as: PER })).kind).toBe('receipt');
    expect(world.journal.state().actions.get(id)).toMatchObject({ owner: { id: 'mailto:per@example.org' }, state: 'open' });
    expect((await world.say(`/uppgift klar ${id}`, { as: PER })).kind).toBe('receipt');
  });

  it('is declined with the action left where it was', async () => {
    const world = await testBot();
    const id = await added(world, 'Lund svarar; organ: styrelsen');
    await world.say(`/uppgift overlat ${id} Per Holm`);
    await world.say(`/uppgift avboj ${id}: hinner inte`, { as: PER });
    expect(world.journal.state().actions.get(id)).toMatchObject({
      owner: { id: 'lund' },
      steps: [{ what: 'offered' }, { what: 'declined', text: 'hinner inte' }],
    });
    expect(world.journal.state().actions.get(id)?.offer).toBeUndefined();
    expect(await buttonsOf(world, PER)).toEqual([]);
    expect(plain(await world.say(`/uppgift lista ${id}`))).toMatch(/Avböjd av Per Holm .*: hinner inte/);
  });

  it('to a body is accepted by those who record for it', async () => {
    const world = await testBot({ first: [event({ type: 'role.given', person: 'cli:per@example.org', role: 'coordinator', body: 'styrelsen' })] });
    const id = await added(world, 'ring SKR; synlighet: öppen');
    await world.say(`/uppgift overlat ${id} styrelsen`);
    expect((await world.say(`/uppgift ta-emot ${id}`, { as: EVA })).kind).toBe('refusal');
    await world.say(`/uppgift ta-emot ${id}`, { as: PER });
    expect(world.journal.state().actions.get(id)?.owner).toEqual({ kind: 'body', id: 'styrelsen' });
  });

  it('of what is not open goes to somebody who is known, or is named with an e-mail address', async () => {
    const world = await testBot();
    const id = await added(world, 'ring SKR');
    expect(plain(await world.say(`/uppgift overlat ${id} Per Holm`))).toContain('har inte skrivit till mig än');
    await added(world, 'min egen', PER);
    await world.say(`/uppgift overlat ${id} Per Holm`);
    expect(await buttonsOf(world, PER)).toContain(`/uppgift ta-emot ${id}`);
    expect(await buttonsOf(world, { name: 'Per Holm', email: 'annan@example.org' })).toEqual([]);
    await world.say(`/uppgift ta-emot ${id}`, { as: PER });
    expect(plain(await world.say('/uppgift lista', { as: PER }))).toContain('ring SKR');
  });

  it('goes to a person or a body only', async () => {
    const world = await testBot();
    const id = await added(world, 'Lund svarar; organ: styrelsen');
    expect(plain(await world.say(`/uppgift overlat ${id} Malmö`))).toContain('”Malmö” kan inte ta emot en uppgift');
  });
});

it('moves the last day with a reason, and nobody else’s', async () => {
  const world = await testBot();
  const id = await added(world, 'Lund svarar senast 1/2; organ: styrelsen');
  expect((await world.say(`/uppgift flytta ${id} till 15/2: x`, { as: PER })).kind).toBe('refusal');
  expect(plain(await world.say(`/uppgift flytta ${id} till 15/2`))).toContain('Skriv varför');
  await world.say(`/uppgift flytta ${id} till 15/2: remissen är sen`);
  expect(world.journal.state().actions.get(id)).toMatchObject({ due: '2027-02-15', steps: [{ what: 'moved', due: '2027-02-15', text: 'remissen är sen' }] });
  expect(plain(await world.say('vem ska svara?'), ['text'])).not.toContain('1 februari');
});

test('a misspelt municipality that stands first is asked about, and what was typed is kept', async () => {
  const world = await testBot();
  const reply = await world.say('/uppgift ny Osbby svarar på remissen senast 1 mars; organ: styrelsen');
  expect([reply.kind, plain(reply)]).not.toEqual(['preview', expect.anything()]);
  expect(plain(reply)).toContain('Menade du Osby?');
  expect(world.journal.state().actions.size).toBe(0);
});

describe('a flagged answer', () => {
  const flagged = async (world: World) => {
    const answer = await world.say('vem är ordförande i styrelsen?', { as: PER });
    const wrong = answer.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => b.text.startsWith('/fraga fel'));
    return (await world.say(wrong?.text ?? '', { as: PER })).ids?.[0] ?? '';
  };

  it.each(['', ':', ': han slutade i maj', ' han slutade i maj'])('may be flagged with what is right, typed as “%s”', async (after) => {
    const world = await testBot();
    const answer = await world.say('vem är ordförande i styrelsen?', { as: PER });
    const wrong = answer.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => b.text.startsWith('/fraga fel'));
    const [task = ''] = (await world.say(`${wrong?.text.toLowerCase()}${after}`, { as: PER })).ids ?? [];
    const said = after.replace(/^:? ?/, '');
    expect(world.journal.state().flags[0]?.note).toBe(said === '' ? undefined : said);
    expect(plain(await world.say(`/uppgift visa ${task}`)).includes('Kommentar: han slutade i maj')).toBe(said !== '');
  });

  it('may be a refusal, by whoever knows that it is there', async () => {
    const world = await testBot();
    const refused = await world.say('vad kostar lokalerna i Höör?', { as: PER });
    const missed = refused.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    expect([refused.kind, missed.map((b) => b.label)]).toEqual(['refusal', ['Det borde finnas']]);
    const [task = ''] = (await world.say(missed[0]?.text ?? '', { as: PER })).ids ?? [];
    expect(plain(await world.say(`/uppgift visa ${task}`))).toContain('vad kostar lokalerna i Höör?');
  });

  it('is the secretaries’ to put right, and its asker is told once', async () => {
    const world = await testBot();
    const task = await flagged(world);
    expect(plain(await world.say('/uppgift lista', { as: PER }))).not.toContain(task);
    expect(plain(await world.say('/uppgift lista', { place: 'channel' }))).not.toContain(task);
    expect(plain(await world.say('/uppgift lista'))).toContain(task);
    expect(plain(await world.say('/uppgift lista alla'))).toContain(task);
    for (const [as, place, kind] of [
      [ANNA, 'private', 'list'],
      [PER, 'private', 'list'],
      [EVA, 'private', 'error'],
      [ANNA, 'channel', 'error'],
    ] as const) {
      const shown = await world.say(`/uppgift visa ${task}`, { as, place });
      expect([shown.kind, plain(shown).includes('vem är ordförande i styrelsen?')]).toEqual([kind, kind === 'list']);
    }
    expect(plain(await world.say(`/uppgift visa ${task}`))).toContain('Inte rättat än');
    expect((await world.say(`/uppgift klar ${task}: rättat`, { as: PER })).kind).toBe('refusal');
    expect(plain(await world.say(`/uppgift klar ${task}`))).toContain('Skriv vad som rättades');
    await world.say(`/uppgift klar ${task}: rättat i registret`);
    await world.say(`/uppgift klar ${task}: rättat i registret`);
    expect(plain(await world.say('/uppgift lista'))).not.toContain(task);
    expect(plain(await world.say(`/uppgift visa ${task}`, { as: PER }))).toContain('rättat i registret');

    const fake = fakeSurface();
    const clock = runClock(world.clock.now().toISOString());
    const calendar = { zone: 'Europe/Stockholm', working: world.working, planned: [] };
    const delivery = startDelivery({
      journal: world.journal,
      desk: world.desk,
      surfaces: [fake.surface],
      clock,
      calendar: () => calendar,
      nameOf: (id) => id,
      log: silentLog,
    });
    await clock.settle();
    await delivery.stop();
    expect(fake.sent.map((s) => s.text)).toEqual([expect.stringMatching(/åtgärdat[\s\S]*vem är ordförande i styrelsen\?[\s\S]*rättat i registret/)]);
  });
});

it('answers whose, how many and who of what is recorded, and what may be seen', async () => {
  const world = await testBot();
  await added(world, 'Lund svarar på remissen om bredband senast 1 mars; organ: styrelsen');
  await added(world, 'Lund skickar listan senast 15 februari; organ: styrelsen; synlighet: organ');
  const ask = async (question: string, as: Who = ANNA) => plain(await world.say(question, { as }), ['text']);
  const open = await ask('öppna uppgifter för Lund', PER);
  expect(open).toMatch(/^Lund har 1 öppen uppgift: svarar på remissen om bredband \(senast 1 mars 2027\)\./);
  expect(open).not.toContain('skickar listan');
  expect(await ask('öppna uppgifter för Lund')).toContain('Lund har 1 öppen uppgift som inte är öppen för alla: skickar listan');
  expect(await ask('vem ansvarar för remissen om bredband?', PER)).toContain('Lund är ansvarig för uppgiften: svarar på remissen om bredband');
  expect(await ask('vem ska skicka listan?', PER)).not.toContain('skickar listan');
});
