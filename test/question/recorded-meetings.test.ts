import { beforeAll, describe, expect, it, test } from 'vitest';
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

describe('the time or the day comes first', () => {
  let world: Awaited<ReturnType<typeof testBot>>;
  beforeAll(async () => {
    world = await testBot({ start: START });
    await keepIn(world, '/mote planera styrelsen 26/1 2027 kl 9-12');
    await keepIn(world, '/mote planera ekonomichefsnätverket 10/12 2026');
    await keepIn(world, '/utfall styrelsen 24/11: beslut: budgeten antas; uppgift: Lund testar mallen till 3/12');
  });
  test.each([
    ['vilken tid börjar styrelsen i januari', 'Kl. 09.00 börjar mötet i styrelsen 26 januari 2027.'],
    ['hur dags slutar styrelsemötet 26 januari', 'Kl. 12.00 slutar mötet i styrelsen 26 januari 2027.'],
    ['vilken tid är nästa styrelsemöte', 'Kl. 09.00–12.00 är mötet i styrelsen 26 januari 2027.'],
    ['what time does the board start in January', 'At 09:00, the meeting of Styrelsen on 26 January 2027 begins.'],
    ['när var senaste styrelsemötet', 'Styrelsen hade möte 24 november 2026.'],
    ['när sammanträdde styrelsen senast', 'Styrelsen hade möte 24 november 2026.'],
    ['when was the last board meeting', 'Styrelsen met on 24 November 2026.'],
    ['vilka möten hade styrelsen 2026', 'Ett möte under 2026: Styrelsen hade möte 24 november 2026.'],
  ])('%s', async (q, said) => {
    const { reply, text } = await askIn(world, q);
    expect(['answer', said]).toEqual([reply.kind, text]);
  });
  it('meetings that are asked for come before what falls due', async () => {
    expect((await askIn(world, 'vilka möten är på gång')).text).toMatch(
      /^2 kommande möten: Ekonomichefsnätverket har möte 10 december 2026\. Styrelsen har möte 26/,
    );
  });
  it('a time that is not recorded is not guessed', async () => {
    const { reply, text } = await askIn(world, 'hur dags börjar ekonomichefsnätverket i december');
    expect([reply.kind, text]).toEqual(['refusal', expect.stringMatching(/^Tiden för mötet i ekonomichefsnätverket 10 december 2026 är inte registrerad\./)]);
  });
  it('what only a report tells of is told by it', async () => {
    expect((await askIn(world, 'när var senaste förbundsmötet')).text).toMatch(/^Det ordinarie förbundsmötet 2023 hölls den 5 maj 2023/);
  });
});
