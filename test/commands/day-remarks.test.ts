// Days that can hardly be meant are said in the preview, before anything is kept.
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

const asked = async (line: string, locale: 'sv' | 'en' = 'sv') => {
  const reply = await (await testBot()).say(line, { locale });
  return { kind: reply.kind, said: plain(reply) };
};

describe('an outcome', () => {
  test.each([
    ['/utfall styrelsen 14/3 2026: beslut: ja; nästa möte: 12/6', 'sv', 'Nästa möte, 12 juni 2026, har redan varit.'],
    ['/utfall board 14/3 2026: decision: yes; next: 12/6', 'en', 'The next meeting, 12 June 2026, has already been.'],
    ['/utfall styrelsen 14/1: uppgift: Lund svarar till 1 mars 2025', 'sv', 'Detta ligger före mötet.'],
    ['/utfall styrelsen 14/1: uppgift: Lund svarar till 1 mars 2025', 'sv', 'svarar: senast 1 mars 2025'],
    ['/utfall styrelsen 14/1: beslut: ja; återrapport: 1/3 2026', 'sv', 'ja: återrapport 1 mars 2026'],
  ] as const)('%s', async (line, locale, wanted) => {
    const { kind, said } = await asked(line, locale);
    expect(kind).toBe('preview');
    expect(said).toContain(wanted);
  });
  test('with days that follow each other gets no remark', async () => {
    const { said } = await asked('/utfall styrelsen 14/1: beslut: ja; återrapport: 1/6; uppgift: Lund svarar till 1 mars; nästa möte: 12/3');
    expect(said).not.toMatch(/har redan varit|före mötet/);
  });
  test('is remarked on when it is corrected too', async () => {
    const bot = await testBot();
    await bot.say('/utfall styrelsen 14/3 2026: beslut: ja');
    const [id] = /U-\w{5}/.exec(plain(await bot.say('ja'))) ?? [];
    expect(plain(await bot.say(`/utfall ratta ${id}: nästa möte: 12/6; skäl: glömdes`))).toContain('har redan varit');
  });
});

describe('an agreement', () => {
  test.each([
    ['till: 31/12 2028; uppsägning: 1/6 2029', 'Sista dagen för uppsägning ligger efter avtalets slut.'],
    ['från: 1/1 2027; uppsägning: 1/6 2026', 'Sista dagen för uppsägning ligger före avtalets början.'],
    ['från: 1/1 2027; översyn: 1/1 2026', 'Översynen ligger före avtalets början.'],
  ])('%s', async (terms, wanted) => expect((await asked(`/avtal nytt Provavtal: parter: Lund; ${terms}`)).said).toContain(wanted));
  test('whose days follow each other gets no remark', async () => {
    const { said } = await asked('/avtal nytt Provavtal: parter: Lund; från: 1/1 2027; till: 31/12 2030; uppsägning: 31/12 2029; översyn: 1/6 2028');
    expect(said).not.toMatch(/ligger (?:före|efter)/);
  });
});
