import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

describe('a reminder of one’s own, written about where others read', () => {
  it('is confirmed to its owner alone', async () => {
    const { say } = await testBot();
    for (const place of ['channel', 'private'] as const) expect((await say('/paminn mig om 2 dagar: ring Lund', { place })).onlyAsker).toBe(true);
    expect((await say('/paminn styrelsen om 2 dagar: skicka handlingar', { place: 'channel' })).onlyAsker).toBeUndefined();
  });

  it('is closed by its id, without saying what it was about', async () => {
    const { say } = await testBot();
    for (const [verb, done] of [
      ['klar', 'är klar.'],
      ['ta-bort', 'är borttagen.'],
    ] as const) {
      const [id = ''] = (await say('/paminn mig om 2 dagar: ring Lund')).ids ?? [];
      expect(plain(await say(`/paminn ${verb} ${id}`, { place: 'channel' }))).toBe(`${id} ${done}`);
      expect(plain(await say(`/paminn ${verb} ${id}`))).toContain('ring Lund');
    }
  });
});
