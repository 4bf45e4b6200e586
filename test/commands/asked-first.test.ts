import { beforeEach, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot({ start: '2026-11-30T12:00:00Z' });
});
const labelsOf = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons.map((x) => x.label) : []));
const errorOf = (reply: Reply, field: string) =>
  reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.filter((f) => f.name === field) : [])).map((f) => [f.value, f.error])[0];

describe('an outcome of a meeting that has one', () => {
  beforeEach(async () => {
    await world.say('/utfall styrelsen 24/11: beslut: planen antas; uppgift: Lund svarar senast 1/2');
    await world.say('spara');
  });
  const LOST = 'Uppgifter: svarar (';
  it('is offered as an addition first, and what a replacement takes away is told', async () => {
    const reply = await world.say('/utfall styrelsen 24/11: beslut: planen antas; beslut: taxan antas');
    expect(labelsOf(reply).slice(0, 2)).toEqual(['Spara som tillägg', 'Ersätt det som finns']);
    expect(plain(reply)).toContain('Om du ersätter försvinner');
    expect(plain(reply)).toContain(LOST);
    expect(plain(reply)).toContain(', öppen)');
    expect(plain(reply)).not.toContain('Beslut: planen antas');
    const receipt = await world.say('Ersätt det som finns');
    expect(plain(receipt)).toContain('Ersattes och gäller inte längre');
    expect(plain(receipt)).toContain(LOST);
  });
  it('tells of nothing lost when all is still there, or when it is an addition', async () => {
    const all = await world.say('/utfall styrelsen 24/11: beslut: planen antas; uppgift: Lund svarar senast 1/2; beslut: taxan antas');
    expect(plain(all)).not.toContain('försvinner');
    await world.say('/utfall styrelsen 24/11: beslut: taxan antas');
    expect(plain(await world.say('1'))).not.toContain('Ersattes');
    expect(world.journal.state().outcomes.size).toBe(2);
  });
});

describe('a day that may be meant otherwise', () => {
  it('is asked about when an outcome is of a day just ahead', async () => {
    const [value, error] = errorOf(await world.say('/utfall styrelsen 31/12: beslut: budgeten antas'), 'date') ?? [];
    expect([value, error]).toEqual(['31/12', expect.stringContaining('närmast 31 december 2026, som inte har varit än')]);
    expect(error).toContain('31 december 2025');
  });
  test.each(['31/12 2025', '1/11', '30/11', '1/3'])('is not asked about otherwise: %s', async (day) =>
    expect((await world.say(`/utfall styrelsen ${day}: beslut: budgeten antas`)).kind).toBe('preview'),
  );
  it('is asked about when a last day was shortly before the meeting', async () => {
    const reply = await world.say('/utfall styrelsen 24/11: uppgift: Lund bjuder in till workshop senast 20/11');
    const [value, error] = errorOf(reply, 'actions') ?? [];
    expect([value, error]).toEqual(['Lund bjuder in till workshop senast 20/11', expect.stringContaining('20 november 2026, ligger före mötet')]);
    expect(error).toContain('20 november 2027');
  });
  test.each(['20/11 2027', '15 januari', 'på fredag', '1/6', '24/11'])('is taken as a last day otherwise: %s', async (day) =>
    expect((await world.say(`/utfall styrelsen 24/11: uppgift: Lund bjuder in till workshop senast ${day}`)).kind).toBe('preview'),
  );
});

describe('a day of an agreement', () => {
  beforeEach(async () => {
    await world.say('/avtal nytt Pilavtalet: parter: Lund och Malmö; från: 1/1 2027; till: 31/12 2030; organ: styrelsen');
    await world.say('spara');
  });
  it('is asked about when it is nearer within the time of the agreement', async () => {
    const [value, error] = errorOf(await world.say('/avtal anslut Pilavtalet: Lund 12/1'), 'date') ?? [];
    expect([value, error]).toEqual(['12/1', expect.stringContaining('”12/1” ligger närmast 12 januari 2027')]);
    expect(error).toContain('12 januari 2026');
  });
  test.each(['12/1 2026', '12/10', '30/11'])('is not asked about otherwise: %s', async (day) =>
    expect((await world.say(`/avtal anslut Pilavtalet: Lund ${day}`)).kind).toBe('preview'),
  );
});

describe('the shares of a grant', () => {
  const said = async (shares: string) =>
    plain(await world.say(`/avtal bidrag Lövmedel: belopp: 500 000; andelar: ${shares}; organ: styrelsen`)).replace(/\s/gu, ' ');
  it('are said when they are less than the whole', async () =>
    expect(await said('Lund 200 000, Höör 250 000')).toContain('Andelarna blir tillsammans 450 000 kr av 500 000 kr.'));
  it('are not said when they are all of it', async () => expect(await said('Lund 250 000, Höör 250 000')).not.toContain('tillsammans'));
});

describe('a part without a label', () => {
  const ASKED = 'Gäller detta en uppgift?';
  it('is asked about when it reads like an action', async () => {
    const said = plain(await world.say('/utfall styrelsen 24/11: beslut: budget 2027 antas; Anna Ek skickar underlag till 15 januari; närvaro: Lund'));
    expect(said.slice(said.indexOf(ASKED))).toContain('Anna Ek skickar underlag till 15 januari');
  });
  test.each([
    'beslut: budget 2027 antas; avgiften höjs från 15 januari',
    'beslut: Lund svarar senast 15 januari',
    'uppgift: Lund svarar senast 15 januari; Malmö svarar senast 15 januari',
  ])('is not asked about otherwise: %s', async (said) => expect(plain(await world.say(`/utfall styrelsen 24/11: ${said}`))).not.toContain(ASKED));
  it('is said when a proposed item has an unknown label', async () => {
    await world.say('/mote planera styrelsen 22/1 kl 9');
    await world.say('ja');
    const reply = await world.say('/mote punkt styrelsen 22/1: ny strategisk inriktning; föredragande: Nina Mårtensson; tid: 20 min');
    expect(plain(reply)).toContain('Ingen känd rubrik, så det står kvar som text: ”föredragande”, ”tid”');
    expect(plain(await world.say('/mote punkt styrelsen 22/1: budget: nästa steg'))).not.toContain('Ingen känd rubrik');
  });
});
