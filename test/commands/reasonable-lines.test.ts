import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

const buttons = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
const errors = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.flatMap((f) => f.error ?? []) : []));
const saved = async (world: Awaited<ReturnType<typeof testBot>>, line: string) => {
  const [first] = buttons(await world.say(line));
  return world.say(first?.text ?? '');
};

describe('two who are to do the same', () => {
  test('are an action each in a meeting’s outcome', async () => {
    const world = await testBot();
    await saved(world, '/utfall styrelsen 14/1: beslut: x; uppgift: Ystad, Lund och Tomelilla lämnar elevtal till 1/3');
    expect([...world.journal.state().actions.values()].map((a) => [a.owner, a.text, a.due])).toEqual(
      ['ystad', 'lund', 'tomelilla'].map((id) => [{ kind: 'municipality', id }, 'lämnar elevtal', '2027-03-01']),
    );
  });
  test('are asked about one at a time when the action is set by itself, with nothing lost', async () => {
    const world = await testBot();
    const asked = await world.say('/uppgift ny Ystad och Tomelilla lämnar elevtal senast 1/3; organ: styrelsen');
    expect(buttons(asked).map((b) => b.text)).toEqual([
      '/uppgift ny Ystad lämnar elevtal senast 1/3; organ: styrelsen',
      '/uppgift ny Tomelilla lämnar elevtal senast 1/3; organ: styrelsen',
    ]);
  });
  test('a name and a comma before the verb is one', async () => {
    const world = await testBot();
    await saved(world, '/utfall styrelsen 14/1: beslut: x; uppgift: Lund svarar SKR och Malmö');
    expect([...world.journal.state().actions.values()].map((a) => a.text)).toEqual(['svarar SKR och Malmö']);
  });
});

describe('a day that has been', () => {
  test('without a year it is asked which year, and what was typed is kept', async () => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    const reply = await world.say('/uppgift ny Skurup skickar in enkätsvar senast 13/11; organ: utbildningsnätverket');
    expect(errors(reply)).toEqual(['Dagen har redan passerat i år. Skriv 13 november 2026 om uppgiften redan är sen, annars 13 november 2027.']);
    expect(plain(reply)).toContain('Skurup skickar in enkätsvar senast 13/11');
  });
  test.each([
    ['13/11 2026', '2026-11-13'],
    ['13 november 2027', '2027-11-13'],
  ])('written out, %s, it is taken', async (day, due) => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    await saved(world, `/uppgift ny Skurup skickar in enkätsvar senast ${day}; organ: utbildningsnätverket`);
    expect([...world.journal.state().actions.values()].map((a) => a.due)).toEqual([due]);
  });
  test('a day early next year is next year’s without a question', async () => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    await saved(world, '/uppgift ny Skurup skickar in enkätsvar senast 15/3; organ: utbildningsnätverket');
    expect([...world.journal.state().actions.values()].map((a) => a.due)).toEqual(['2027-03-15']);
  });
});

describe('a seat that somebody has', () => {
  test('“ledamot till” a day is its last day', async () => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    const shown = await world.say('/natverk plats styrelsen: Anders Almgren (S), Lund, ledamot till 30/11 2026');
    expect(plain(shown)).toContain('30 november 2026');
    expect(plain(shown)).not.toContain('23 november 2026');
    await world.say('ja');
    expect([...world.journal.state().endings.values()].map((e) => e.on)).toEqual(['2026-11-30']);
    expect(world.journal.state().seats.size).toBe(0);
  });
});

describe('a misspelt label', () => {
  test('is guessed and said', async () => {
    const world = await testBot();
    const line = 'beslutt: budgeten antas; upgift: Lund svarar SKR; närvro: alla utom Osby';
    const shown = plain(await world.say(`/utfall styrelsen 14/1: ${line}`));
    expect(shown).toContain('”beslutt” – ”beslut”, ”upgift” – ”uppgift”, ”närvro” – ”närvaro”');
    await world.say('ja');
    const [outcome] = world.journal.state().outcomes.values();
    expect([outcome?.decisions.length, outcome?.actions.length, outcome?.attendance.absent]).toEqual([1, 1, ['osby']]);
  });
  test('a word with a colon that is near no label stays in the decision', async () => {
    const world = await testBot();
    const shown = plain(await world.say('/utfall styrelsen 14/1: beslut: budgeten antas; Malmö: egen linje'));
    expect(shown).not.toContain('Felstavat');
    expect(shown).toContain('Malmö: egen linje');
  });
});

describe('two reminders on one line', () => {
  test('are set one at a time, each with its own words', async () => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    const asked = await world.say('/paminn mig på torsdag kl 9 om remissen; på fredag kl 10 om avtalet');
    expect(world.journal.state().reminders.size).toBe(0);
    expect(buttons(asked).map((b) => b.text)).toEqual(['/paminn mig på torsdag kl 9 om remissen', '/paminn mig på fredag kl 10 om avtalet']);
    for (const b of buttons(asked)) await world.say(b.text);
    expect([...world.journal.state().reminders.values()].map((r) => r.text)).toEqual(['remissen', 'avtalet']);
  });
  test('a semicolon in what is to be remembered makes no second one', async () => {
    const world = await testBot({ start: '2026-11-23T08:00:00Z' });
    await world.say('/paminn mig på torsdag kl 9 om remissen; ta med underlaget');
    expect([...world.journal.state().reminders.values()].map((r) => r.text)).toEqual(['remissen; ta med underlaget']);
  });
});
