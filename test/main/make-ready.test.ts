import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeReady } from '../../src/make-ready.ts';
import { startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** Work of so many slices, and what was done in which order. */
const worker = (done: string[]) => (name: string, slices: number) => {
  let left = slices;
  return () => {
    if (left > 0) done.push(name);
    left = Math.max(0, left - 1);
    return left === 0;
  };
};

test('one work after the other, and what comes meanwhile is taken in between', async () => {
  const done: string[] = [];
  const work = worker(done);
  const ready = makeReady([work('told', 3), work('proved', 2)], new AbortController().signal)();
  await setImmediate();
  done.push('a request');
  await ready;
  expect(done.indexOf('a request')).toBeLessThan(done.length - 1);
  expect(done.filter((one) => one !== 'a request')).toEqual(['told', 'told', 'told', 'proved', 'proved']);
});

test('called again meanwhile it goes on with what has come since, and does nothing twice', async () => {
  const waiting = ['a', 'b'];
  const taken: string[] = [];
  const ready = makeReady([() => taken.push(...waiting.splice(0, 1)) > 0 && waiting.length === 0], new AbortController().signal);
  const first = ready();
  waiting.push('c');
  expect(ready()).toBe(first);
  expect(await first).toBe(true);
  expect(taken).toEqual(['a', 'b', 'c']);
  waiting.push('d');
  await ready();
  expect(taken).toEqual(['a', 'b', 'c', 'd']);
});

test('stopping ends it before the work is done', async () => {
  const stopping = new AbortController();
  let slices = 0;
  const ready = makeReady([() => ++slices === 1_000_000], stopping.signal)();
  stopping.abort();
  expect(await ready).toBe(false);
  expect(slices).toBe(1);
});

test('a server makes ready before anybody asks', async () => {
  await using home = await tempFolder();
  const server = await startServer(home.path);
  expect((await server.until(/"what":"all ready"/))[0]).toContain('all ready');
  server.kill('SIGTERM');
  expect(await server.exited).toBe(0);
});
