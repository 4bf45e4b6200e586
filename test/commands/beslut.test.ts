import { beforeAll, describe, expect, it, test } from 'vitest';
import { decisionValues } from '../../commands/beslut/parts/line.ts';
import type { CommandContext } from '../../commands/context.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
const record = async (world: World, line: string) => world.say(`/utfall spara ${(await world.say(`/utfall ${line}`)).ids?.[0]}`);

/** A search, and the only item that it finds. */
const KINDS = [
  ['/beslut bordlagt', 'laddstolpar'],
  ['/beslut återremitterat', 'bilagan'],
  ['/beslut noterat styrelsen', 'läget'],
  ['/beslut rekommenderat', 'stadgarna'],
  ['/beslut beslutat 2027', 'budgeten'],
  ['/beslut slag: återremiss', 'bilagan'],
  ['/decisions tabled', 'laddstolpar'],
  ['/decisions kind: referred back', 'bilagan'],
] as const;

describe('a typed search', () => {
  let context: CommandContext;
  beforeAll(async () => {
    const world = await testBot();
    context = world.contextFor(world.incoming('x'));
  });
  test.each([
    ['styrelsen 2027 budget', { body: 'styrelsen', period: '2027', words: 'budget' }],
    ['Lund', { municipality: 'lund' }],
    ['”köps in” M-7K3PD', { matter: 'M-7K3PD', words: '”köps in”' }],
    ['beslut om laddstolpar hösten 2026', { period: 'hösten 2026', words: 'laddstolpar' }],
    ['organ: styrelsen; ord: "a, b"; sida: 2', { body: 'styrelsen', words: '"a, b"', page: '2' }],
    ['bordlagt', { kind: 'tabled' }],
    ['bordlagda ärenden styrelsen 2027', { body: 'styrelsen', period: '2027', kind: 'tabled' }],
    ['återremitterat', { kind: 'referred-back' }],
    ['referred back by board', { body: 'styrelsen', kind: 'referred-back' }],
    ['noterat', { kind: 'noted' }],
    ['rekommenderade beslut', { kind: 'recommended' }],
    ['”bordlagt” avtal', { words: '”bordlagt” avtal' }],
    ['slag: noterat', { kind: 'noterat' }],
    ['styrelsen sida 3', { body: 'styrelsen', page: '3' }],
    ['', {}],
  ])('%s', (line, wanted) => expect(decisionValues(line, context)).toEqual(wanted));
});

describe('the decision log', () => {
  it('finds by what became of the item', async () => {
    const world = await testBot();
    await record(
      world,
      'styrelsen 12/1: beslut: budgeten antas; bordlagt: laddstolpar; återremiss: bilagan; noterat: läget; rekommenderas förbundsmötet: stadgarna',
    );
    const said = async (line: string, locale: 'sv' | 'en' = 'sv') => plain(await world.say(line, { locale }));
    const only = ['budgeten', 'laddstolpar', 'bilagan', 'läget', 'stadgarna'];
    for (const [line, wanted] of KINDS) {
      const text = await said(line);
      expect([line, only.filter((w) => text.includes(w))]).toEqual([line, [wanted]]);
    }
    expect(await said('/beslut bordlagt')).toContain('(slag: bordlagt)');
    expect(JSON.stringify(await world.say('/beslut bordlagt'))).toContain('/beslut?slag=tabled');
    expect(await said('/beslut slag: kanske')).toContain('är inget slag av beslut');
  });

  it('finds by body, area, municipality, matter, period and words, and says who recorded it', async () => {
    const world = await testBot();
    await record(world, 'styrelsen 12/1: beslut: budgeten antas; ärende: M-12; område: ekonomi; berör: Lund och Malmö');
    await record(world, 'forbundsmotet 2026-11-20: bordlagt: laddstolpar');
    const found = async (line: string) => (await world.say(`/beslut ${line}`)).ids?.length;
    expect(await found('')).toBe(2);
    for (const line of ['styrelsen', 'område: ekonomi', 'kommun: Malmö', 'ärende: M-12', 'period: 2027', 'januari', 'budgeten antas', 'ord: BUDGETEN'])
      expect(await found(line), line).toBe(1);
    for (const line of ['kommun: Osby', 'ärende: M-13', 'period: 2025', 'ord: budgeten laddstolpar', 'område: miljö']) expect(await found(line), line).toBe(0);
    expect(plain(await world.say('/beslut laddstolpar'))).toMatch(/fredag 20 november 2026 \| Bordlagt: laddstolpar \| Anna Ek, 14 januari 2027 \(U-/);
  });

  it('turns pages through all of it, each decision once', async () => {
    const world = await testBot();
    await record(world, `styrelsen 12/1: beslut: ${Array.from({ length: 23 }, (_, i) => `punkt ${i + 1}`).join('; ')}`);
    const seen: string[] = [];
    let line: string | undefined = '/beslut organ: styrelsen; ord: punkt';
    while (line !== undefined) {
      const reply = await world.say(line);
      seen.push(...(reply.ids ?? []));
      line = reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => b.label === 'Nästa sida')?.text;
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
    const links = (await world.say('/beslut styrelsen punkt 1')).blocks.flatMap((b) => (b.kind === 'text' ? b.inlines : []));
    expect(links).toContainEqual(expect.objectContaining({ to: '/beslut?organ=styrelsen&ord=punkt+1' }));
  });

  it('shows what may be seen, and says how much was left out', async () => {
    const world = await testBot();
    await record(world, 'styrelsen 12/1: beslut: hemligt; synlighet: kansli');
    expect(plain(await world.say('/beslut', { as: PER }))).toBe(
      'Inget sådant beslut är registrerat.\n\nEtt beslut visas inte här: det är inte öppet för dig eller för kanalen.',
    );
    expect(plain(await world.say('/beslut', { place: 'channel' }))).not.toContain('hemligt');
    expect(plain(await world.say('/beslut'))).toContain('hemligt');
  });

  it('lands what it does not know at its field', async () => {
    const world = await testBot();
    const fields = (await world.say('/beslut organ: stryelsen; kommun: Lunnd; period: 31/2')).blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(Object.fromEntries(fields.flatMap((f) => (f.error ? [[f.name, f.error]] : [])))).toEqual({
      body: 'Organet ”stryelsen” finns inte. Menade du Styrelsen?',
      municipality: '”Lunnd” är ingen av kommunerna. Menade du Lund?',
      period: expect.stringContaining('finns inte'),
    });
  });
});
