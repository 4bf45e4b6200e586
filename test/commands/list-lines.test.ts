// A line of a list says what one wants of it, and a list that is cut says how long it is and how to see less.
import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

let world: Awaited<ReturnType<typeof testBot>>;
const kept = async (line: string) => {
  expect([line, (await world.say(line)).kind]).toEqual([line, 'preview']);
  expect((await world.say('ja')).kind).toBe('receipt');
};
const said = async (line: string, locale: 'sv' | 'en' = 'sv') => plain(await world.say(line, { locale }));
const lineOf = (text: string, name: string) => text.split('\n').find((l) => l.startsWith(name)) ?? '';

beforeAll(async () => {
  world = await testBot();
  await kept(
    '/avtal nytt gymnasieavtalet: parter: Lund, Malmö, Ystad, Osby, Hörby; från: 1/1 2026; till: 31/12 2030; uppsägning: 31/12 2029; översyn: 1/6 2028',
  );
  await kept('/avtal anslut gymnasieavtalet: alla utom Osby');
  await kept('/avtal bidrag Lövmedel: givare: Socialstyrelsen; belopp: 500 000; redovisas: 1/3 2028');
  await kept('/avtal upphandling Upphandling av löv 12/1: tilldelad');
  await kept('/mal status vp26.kefu.fokus-arena: försenat; siffra: 31 kommuner');
});

describe('agreements', () => {
  test('each with its parties, its time, the next day and how many have adopted it', async () => {
    const line = lineOf(await said('/avtal lista'), 'Samverkansavtalet för gymnasieskola');
    for (const words of ['Lund, Malmö, Ystad och 2 till', 'från 1 januari 2026 till 31 december 2030', 'Översyn senast: 1 juni 2028', '32 av 33'])
      expect(line).toContain(words);
  });
  test('in English', async () =>
    expect(lineOf(await said('/agreement list', 'en'), 'Samverkansavtalet för gymnasieskola')).toContain('Review by: 1 June 2028 | 32 of 33'));
  test('of the documents each with its area at least', async () =>
    expect(lineOf(await said('/avtal lista'), 'Samverkansavtalet om upphandling')).toContain('| Upphandling |'));
  test('grants with funder, amount and the next reporting date', async () =>
    expect(lineOf(await said('/avtal lista bidrag'), 'Lövmedel')).toMatch(/Socialstyrelsen \| 500.000 kr \| 1 mars 2028/));
  test('procurements with how far and since when', async () =>
    expect(lineOf(await said('/avtal lista upphandlingar'), 'Upphandling av löv')).toMatch(/tilldelad.* \| 12 januari 2027/));
});

describe('goals', () => {
  test('each with its area, its year and how it stood last', async () =>
    expect(lineOf(await said('/mal lista kefu'), 'Under 2026 ska KEFU stärkas')).toContain(
      '| Kommunal ekonomi | 2026 | försenat, 31 kommuner, 14 januari 2027 |',
    ));
  test.each([
    ['/mal lista', 'sv', /Här är 15 av \d{3}\. Skriv ett område, ett år eller ett ord efter ”\/mal lista” för att se färre\./],
    ['/goal list', 'en', /Here are 15 of \d{3}\. Write an area, a year or a word after “\/goal list” to see fewer\./],
  ] as const)('say how many there are: %s', async (line, locale, wanted) => expect(await said(line, locale)).toMatch(wanted));
});

test('agreements say how many there are too', async () => {
  for (let n = 0; n < 8; n++) await kept(`/avtal nytt Provavtal ${n}: parter: Lund`);
  expect(await said('/avtal lista')).toMatch(/Här är 20 av 2\d\. Skriv ett område eller ett ord ur namnet efter ”\/avtal lista” för att se färre\./);
});
