import { expect, test } from 'vitest';
import { placeOf } from '../../src/log.ts';

const thrown = (make: () => unknown): Error => {
  try {
    make();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
};

test.each([
  ['a message of several lines', () => new Error('Kunde inte läsa:\n    Hemligt beslut om löner')],
  ['a message that looks like a place', () => new Error('fel\n    at Hemligt beslut')],
  ['JSON that was no JSON', () => thrown(() => JSON.parse('Hemligt\nbeslut'))],
  ['no message', () => new Error()],
  ['an error with a code', () => thrown(() => new URL('Hemligt\nbeslut'))],
])('an error is logged with its place in the code and nothing of its message: %s', (_name, make) => {
  const place = placeOf(make());
  expect(place).toMatch(/^at /);
  expect(place).not.toContain('Hemligt');
  expect(place).not.toContain('beslut');
});
