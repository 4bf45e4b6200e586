import { describe, expect, it, test } from 'vitest';
import { nearestMeaning, wordsOfPattern } from '../../commands/misspelt.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Form, Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

const formOf = (reply: Reply): Form | undefined => reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];
const say = async (line: string) => plain(await (await testBot()).say(line));

describe('a misspelt label', () => {
  test.each([
    ['/utfall styrelsen 12/1: beslutt: budgeten antas', '”beslutt” – ”beslut”', '- budgeten antas'],
    ['/utfall styrelsen 12/1 beslutt: budgeten antas', '”beslutt” – ”beslut”', '- budgeten antas'],
    ['/utfall styrelsen 12/1: besult: budgeten antas', '”besult” – ”beslut”', '- budgeten antas'],
    ['/utfall styrelsen 12/1: beslut: a; nästta möte: 12/3', '”nästta möte” – ”nästa möte”', 'Nästa möte: fredag 12 mars 2027'],
    ['/utfall styrelsen 12/1: beslut: a; närvaor: alla utom Lund', '”närvaor” – ”närvaro”', 'Frånvarande: Lund'],
    ['/utfall styrelsen 12/1: bordlag: lokalen', '”bordlag” – ”bordlagt”', 'Bordlagt: lokalen'],
    ['/avtal nytt Pilavtalet: partar: Lund och Malmö; uppsägnign: 1/3 2027', '”uppsägnign” – ”uppsägning”', 'Sista dag för uppsägning: måndag 1 mars 2027'],
    ['/arende nytt styrelsen: Ny bilaga; rätt nvå: kommunen', '”rätt nvå” – ”rätt nivå”', 'Rätt nivå: kommunen'],
    ['/uppgift ny Lund svarar; ogran: styrelsen; senats: 1/3', '”ogran” – ”organ”, ”senats” – ”senast”', 'Organ som följer upp: Styrelsen'],
    ['/mote planera styrelsen 12/3; plasts: Lund', '”plasts” – ”plats”', 'Plats: Lund'],
    ['/avtal upphandling Gula bussar 12/1: tilldelad; ogran: styrelsen', '”ogran” – ”organ”', 'Organ: Styrelsen'],
    ['/avtal bidrag Lövmedel: beolpp: 500; organ: styrelsen', '”beolpp” – ”belopp”', '500 kr'],
    ['/avtal anslut gymnasieavtalet: alla utom Osby; datmu: 12/1', '”datmu” – ”datum”', '12 januari 2027'],
  ])('%s is read as the nearest, which is said before anything is saved', async (line, said, shown) => {
    const text = await say(line);
    expect(text).toContain('Inget är sparat än');
    expect(text).toContain(`Felstavat och läst som det närmaste:`);
    expect(text).toContain(said);
    expect(text).toContain(shown);
  });

  it('is said of in a correction too, and no more once the form was seen', async () => {
    const world = await testBot();
    const draft = (await world.say('/utfall styrelsen 12/1: beslut: a')).ids?.[0];
    const [id] = (await world.say(`/utfall spara ${draft}`)).ids ?? [];
    expect(plain(await world.say(`/utfall ratta ${id}: närvaor: alla utom Lund; skäl: glömt`))).toContain('”närvaor” – ”närvaro”');
    const agreement = (await world.say('/avtal nytt Pilavtalet: parter: Lund och Malmö')).ids?.[0];
    const [v] = (await world.say(`/avtal spara ${agreement}`)).ids ?? [];
    expect(plain(await world.say(`/avtal ratta ${v}: uppsägnign: 1/3 2028; skäll: fel`))).toContain('”skäll” – ”skäl”, ”uppsägnign” – ”uppsägning”');
    const form = formOf(await world.say(`/utfall andra ${(await world.say('/utfall styrelsen 13/1: beslutt: b')).ids?.[0]}`));
    const values = Object.fromEntries(form?.fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]])) ?? []);
    expect(plain(await world.submit('utfall ny', { ...form?.hidden, ...values }))).not.toContain('Felstavat');
  });
});

test('a label without its colon is read by what follows it, which is said', async () => {
  const text = await say('/utfall styrelsen 12/1 beslut budgeten antas; närvaro alla utom Lund; uppgift Anna Ek ringer SKR; nästa möte 12/3');
  expect(text).toContain('Läst som rubrik, fast kolonet saknas: ”beslut”, ”närvaro”, ”uppgift”, ”nästa möte”.');
  for (const words of ['- budgeten antas', 'Frånvarande: Lund', 'ringer SKR (Anna Ek)', 'Nästa möte: fredag 12 mars 2027']) expect(text).toContain(words);
});
test.each(['nästa möte beslutas senare', 'beslut om lokalen tas i mars', 'närvaro på konferensen är frivillig', 'uppgiften läggs på Lund'])(
  'what only begins with the same words is text: %s',
  async (decision) => {
    const text = await say(`/utfall styrelsen 12/1: beslut: a; ${decision}`);
    expect(text).toContain(`- ${decision}`);
    expect(text).not.toContain('Läst som rubrik');
  },
);

test.each([
  ['/utfall styrelsen 12/1: beslut: a; deltar: alla', '- deltar: alla'],
  ['/arende nytt styrelsen: Ny bilaga; en röst: samma; hemlighet: ja', 'hemlighet: ja'],
])('what looks like a label and is none stays as text, which is said: %s', async (line, kept) => {
  const text = await say(line);
  expect(text).toMatch(/Ingen känd rubrik, så det står kvar som text: ”(?:deltar|hemlighet)”\./);
  expect(text).toContain(kept);
});
test.each([
  '/utfall styrelsen 12/1: beslut: a; medskick: lund: mer pengar',
  '/utfall styrelsen 12/1: budget: ramen antas',
  '/uppgift ny Anna: ringer SKR; organ: styrelsen',
])('what is no slip is not spoken of: %s', async (line) => expect(await say(line)).not.toMatch(/Felstavat|Ingen känd rubrik|Läst som rubrik/));

describe('the nearest word', () => {
  const known = [
    ['a', 'beslut'],
    ['b', 'uppgift'],
    ['b', 'uppgifter'],
    ['c', 'datum'],
    ['d', 'datur'],
  ] as const;
  test.each([
    ['beslutt', 'a'],
    ['besult', 'a'],
    ['bselut', 'a'],
    ['upgifter', 'b'],
    ['beslut', undefined],
    ['bestlutt', 'a'],
    ['bslt', undefined],
    ['datuk', undefined],
    ['xyz', undefined],
  ])('%s means %s', (typed, meaning) => expect(nearestMeaning(typed, known)?.meaning).toBe(meaning));
  test('a pattern stands for its words', () => {
    expect(wordsOfPattern('organ(?:et)?|body')).toEqual(['organ', 'organet', 'body']);
    expect(wordsOfPattern('avgors(?: i)?|part(?:er|en)?')).toEqual(['avgors', 'avgors i', 'part', 'parter', 'parten']);
    expect(wordsOfPattern('rekommend[a-z]*')).toEqual([]);
  });
});

test('labels are read as they are shortened on a telephone, with a stop or without', async () => {
  const line =
    'besl: budgeten antas; bordl.: lokalen; närv: alla; frånv: lund o eslöv; uppg: Anna Ek ringer SKR; medsk.: lund: tydligare siffror; rapp: Anna Ek: klart';
  const text = await say(`/utfall styrelsen 12/1: ${line}`);
  for (const words of [
    '- budgeten antas',
    'Bordlagt: lokalen',
    'Frånvarande: Eslöv och Lund',
    'ringer SKR (Anna Ek)',
    '- Lund: tydligare siffror',
    '- Anna Ek: klart',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Ingen känd rubrik');
  expect(await say('/uppgift ny ring SKR; ansv: Lund; organ: styrelsen')).toContain('Ansvarig: Lund');
});
test.each(['beslut: a', 'uppgift: Anna Ek ringer SKR', 'medskick: Lund: tydligare siffror', 'rapport: Anna Ek: klart', 'närvaro: alla'])(
  'an unknown word with a colon is said of wherever it stands: after %s',
  async (before) =>
    expect(await say(`/utfall styrelsen 12/1: beslut: b; ${before}; ${before.startsWith('närvaro') ? 'uppgift: Lund svarar; ' : ''}flum: x`)).toContain(
      'Ingen känd rubrik, så det står kvar som text: ”flum”.',
    ),
);
test('a small o between names is och', async () => {
  expect(await say('/utfall styrelsen 12/1: närvaro: alla utom osby, hörby o ystad')).toContain('Frånvarande: Hörby, Osby och Ystad');
  expect(await say('/utfall styrelsen 12/1: närvaro: Anna Ek o Bo Alm')).toContain('Anna Ek; Bo Alm');
  expect(await say('/utfall styrelsen 12/1: uppgift: lund o eslöv svarar')).toContain('- svarar (Eslöv)');
  expect(await say('/arende remiss Ny modell; organ: styrelsen; till: lund o eslöv; senast: 12/3')).toMatch(/Eslöv (?:och|o) Lund|Eslöv, Lund/);
});
