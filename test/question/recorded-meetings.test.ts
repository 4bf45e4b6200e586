import { describe, expect, test } from 'vitest';
import { askIn, keepIn } from '../helpers/asked.ts';
import { testBot } from '../helpers/bot.ts';

const START = '2026-12-01T08:00:00Z';

describe('the next meeting of a body with none planned, when another has one', () => {
  test.each([
    ['när är nästa förbundsmöte', 'förbundsmötet'],
    ['nästa förbundsmöte?', 'förbundsmötet'],
    ['var är nästa förbundsmöte', 'förbundsmötet'],
    ['när är nästa möte i utbildningsnätverket', 'strategiskt nätverk utbildning'],
    ['när träffas kommundirektörerna härnäst', 'kommundirektörsnätverket'],
    [['när är nästa styrelsemöte', 'och förbundsmötet?'], 'förbundsmötet'],
    [['när är nästa styrelsemöte', 'när är nästa förbundsmöte'], 'förbundsmötet'],
  ])('is not known: %s', async (q, body) => {
    const of = await testBot({ start: START });
    await keepIn(of, '/mote planera styrelsen 26/1 2027 kl 9');
    const { reply, text } = await askIn(of, q);
    expect(reply.kind).toBe('refusal');
    expect(text).toContain(`Inget kommande möte är planerat för ${body}.`);
    expect(text).not.toContain('26 januari');
  });
});
