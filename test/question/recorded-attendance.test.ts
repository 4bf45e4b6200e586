import { beforeAll, describe, expect, it, test } from 'vitest';
import { askIn, keepIn } from '../helpers/asked.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const START = '2026-12-01T08:00:00Z';
const THE_BOARD = 'vid mötet i styrelsen 24 november 2026';
const EXCEPT = 'alla utom Lars Nyander och Filip Persson var med';
const worldWith = async (...lines: string[]) => {
  const world = await testBot({ start: START });
  for (const line of lines) await keepIn(world, line);
  return world;
};

describe('all were there but some by name', () => {
  let world: World;
  beforeAll(async () => {
    world = await worldWith(
      '/utfall styrelsen 24/11: beslut: budgeten antas; närvaro: alla utom Lars Nyander och Filip Persson',
      '/utfall ekonomichefsnätverket 26/11: beslut: mallen antas; närvaro: alla utom Osby',
    );
  });
  test.each(['vilka var frånvarande på styrelsemötet', 'vem var frånvarande på styrelsens möte 24 november', 'vilka deltog inte på styrelsens senaste möte'])(
    'who was away is people and municipalities: %s',
    async (q) => {
      const { text } = await askIn(world, q);
      expect(text).toMatch(/^Vid mötet i styrelsen 24 november 2026 var Lars Nyander och Filip Persson frånvarande\. /);
      expect(text).toContain('deltog 11 av de 13 kommuner som har plats där. Inte med: Bromölla, Ängelholm.');
    },
  );
  it('which municipalities are municipalities alone', async () => {
    const { text } = await askIn(world, 'vilka kommuner saknades på styrelsemötet');
    expect(text).toBe('Vid mötet i styrelsen 24 november 2026 deltog 11 av de 13 kommuner som har plats där. Inte med: Bromölla, Ängelholm.');
  });
  test.each([
    ['var Bromölla med på styrelsemötet 24 november', `Nej, Bromölla var inte med ${THE_BOARD}.`],
    ['var Lund med på styrelsemötet', `Ja, Lund var med ${THE_BOARD}.`],
    ['var Christian Orsing frånvarande 24 november', `Nej, Christian Orsing var med ${THE_BOARD}: ${EXCEPT}.`],
    ['var Patric Åberg med på mötet 24 november', `Ja, Patric Åberg var med ${THE_BOARD}: ${EXCEPT}.`],
    ['var Teddy Nilsson med på styrelsemötet', `Ja, Teddy Nilsson var med ${THE_BOARD}: ${EXCEPT}.`],
    ['kom Teddy Nilsson till styrelsemötet', `Ja, Teddy Nilsson var med ${THE_BOARD}: ${EXCEPT}.`],
    ['var Lars Nyander frånvarande', 'Ja, Lars Nyander var frånvarande från mötet i styrelsen 24 november 2026.'],
    ['var Filip Persson med på styrelsemötet', `Nej, Filip Persson var inte med ${THE_BOARD}.`],
    ['was Lars Nyander at the board meeting on 24 November', 'No, Lars Nyander was not present at the meeting of Styrelsen on 24 November 2026.'],
  ])('one of them: %s', async (q, said) => {
    expect((await askIn(world, q)).text).toBe(said);
  });
  test.each(['var Sara Ripa med på styrelsemötet', 'var Anna Ek med på styrelsemötet'])('nobody who has no ordinary seat is one of all: %s', async (q) => {
    const { reply, text } = await askIn(world, q);
    expect(reply.kind).toBe('refusal');
    expect(text).toMatch(/^Vid mötet i styrelsen 24 november 2026 är inget noterat om (?:Sara Ripa|Anna Ek)\. Närmast kommer detta: Vid mötet i styrelsen/);
  });
});

it('a municipality that was there does not say which of its people were', async () => {
  const world = await worldWith('/utfall styrelsen 24/11: beslut: budgeten antas; närvaro: alla utom Lund');
  expect((await askIn(world, 'var Teddy Nilsson med på styrelsemötet')).reply.kind).toBe('refusal');
  expect((await askIn(world, 'var Anders Almgren med på styrelsemötet')).text).toBe(`Nej, Anders Almgren var inte med ${THE_BOARD}.`);
});

it('who came late and who stood in is said', async () => {
  const world = await worldWith('/utfall styrelsen 24/11: beslut: budgeten antas; närvaro: Lund, Teddy Nilsson sent, Sara Ripa ersättare för Lars Nyander');
  expect((await askIn(world, 'var Teddy Nilsson med på styrelsemötet')).text).toBe(`Ja, Teddy Nilsson var med ${THE_BOARD}, men kom sent.`);
  expect((await askIn(world, 'var Lars Nyander med på styrelsemötet')).text).toBe(`Nej, Lars Nyander var inte med ${THE_BOARD}: Sara Ripa ersatte.`);
});

describe('a meeting that says nothing of the one who is asked about', () => {
  test.each([
    'var Svedala med på styrelsemötet i november',
    'var Svedala med på styrelsemötet',
    'deltog Svedala på styrelsemötet',
    'var Osby närvarande vid styrelsens möte 24 november',
    'var Svedala med på mötet 24 november',
  ])('is the nearest, and no other body’s answers for it: %s', async (q) => {
    const world = await worldWith(
      '/utfall styrelsen 24/11: beslut: budgeten antas; närvaro: alla utom Lund',
      '/utfall ekonomichefsnätverket 26/11: beslut: mallen antas; närvaro: alla utom Svedala och Osby',
    );
    const { reply, text } = await askIn(world, q);
    expect(reply.kind).toBe('refusal');
    expect(text).toMatch(
      /^Vid mötet i styrelsen 24 november 2026 är inget noterat om (?:Svedala|Osby)\. Närmast kommer detta: Vid mötet i styrelsen 24 november/,
    );
    expect(text).not.toMatch(/ekonomichef/i);
  });
});
