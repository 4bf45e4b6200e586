import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

describe('help about a topic', () => {
  const asked = async (line: string, locale: 'sv' | 'en' = 'sv') => plain(await (await testBot()).say(line, { locale }));
  it('is that part alone', async () => {
    const role = await asked('/samklang hjalp roll');
    expect(role).toContain('/samklang roll ge');
    expect(role).not.toMatch(/\/utfall|\/samklang tackning/);
    const correct = await asked('/samklang hjalp utfall rätta');
    expect(correct).toMatch(/\/utfall r(a|ä)tta/);
    expect(correct).not.toContain('närvaro:');
  });
  it.each([
    ['/avtal hjälp', 'sv', '/avtal anslut'],
    ['/avtal hjalp', 'sv', '/avtal granska'],
    ['/agreement help', 'en', '/agreement adopt'],
  ] as const)('is asked for after a command’s name too: %s', async (line, locale, wanted) => {
    const said = await asked(line, locale);
    expect(said).toContain(wanted);
    expect(said).not.toContain('/paminn');
  });
  it('is the nearest where the topic is misspelt, and says so', async () => {
    const near = await asked('/samklang hjalp utfal');
    expect(near).toContain('Det finns ingen hjälp om ”utfal”. Närmast är ”utfall”.');
    expect(near).not.toContain('/paminn');
  });
  it('is everything where nothing is near', async () => {
    const all = await asked('/samklang help zzzzqqqq', 'en');
    expect(all).toContain('There is no help about “zzzzqqqq”. Here are all commands.');
    expect(all).toContain('/paminn');
  });
});
