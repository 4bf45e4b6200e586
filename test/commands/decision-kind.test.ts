import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot();
});
const saved = async (line: string) => {
  const preview = await world.say(`/utfall styrelsen 12/1: ${line}`);
  return (await world.say(`/utfall spara ${preview.ids?.[0]}`)).ids?.[0] ?? '';
};
const decisions = (id: string) =>
  world.journal
    .state()
    .outcomes.get(id)
    ?.decisions.map(({ kind, to }) => [kind ?? 'decided', to]);

describe('what became of an item by its own words', () => {
  test.each([
    ['lokalfrågan bordläggs till januari', 'tabled'],
    ['lokalfrågan bordlades', 'tabled'],
    ['ärendet återremitteras till FC-rådet', 'referred-back'],
    ['styrelsen noterar informationen', 'noted'],
    ['rapporten antecknas till protokollet', 'noted'],
    ['att rekommendera kommunerna att anta avtalet', 'recommended'],
    ['budgeten antas', 'decided'],
    ['budgeten antas och rapporten noteras', 'decided'],
    ['lokalfrågan bordläggs inte', 'decided'],
    ['bordet i lokalen byts', 'decided'],
  ])('%s: %s', async (line, kind) => expect(decisions(await saved(`beslut: ${line}`))).toEqual([[kind, undefined]]));
  test('is shown before it is saved, and listed as such', async () => {
    expect(plain(await world.say('/utfall styrelsen 12/1: beslut: lokalfrågan bordläggs till januari'))).toContain(
      'Bordlagt: lokalfrågan bordläggs till januari',
    );
    await saved('beslut: lokalfrågan bordläggs till januari');
    expect(plain(await world.say('/beslut bordlagt'))).toContain('lokalfrågan bordläggs till januari');
  });
  test('names the body that something is recommended to', async () =>
    expect(decisions(await saved('beslut: budgeten rekommenderas förbundsmötet'))).toEqual([['recommended', 'forbundsmotet']]));
  test('gives way to what is written before it in the form, and stays so when the outcome is corrected', async () => {
    const values = { body: 'styrelsen', date: '2027-01-12', decisions: 'beslut: lokalfrågan bordläggs till januari' };
    const preview = await world.submit('utfall ny', values);
    const id = (await world.say(`/utfall spara ${preview.ids?.[0]}`)).ids?.[0] ?? '';
    expect(decisions(id)).toEqual([['decided', undefined]]);
    const change = await world.say(`/utfall ratta ${id}: närvaro: Lund; skäl: glömt`);
    await world.say(`/utfall spara ${change.ids?.[0]}`);
    expect(decisions(id)).toEqual([['decided', undefined]]);
  });
});
