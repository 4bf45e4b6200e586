import { afterEach, expect, test } from 'vitest';
import { call, visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

test.each([
  ['/finns-inte', 'sv', 'Det finns ingen sida på adressen /finns-inte.'],
  ['/m%C3%B6ten/2027', 'sv', 'Det finns ingen sida på adressen /möten/2027.'],
  ['/no/such/page?x=1', 'en', 'There is no page at the address /no/such/page.'],
  ['/%3Cscript%3E', 'sv', 'adressen /%3Cscript%3E.'],
  ['/%E2%80%AEx', 'sv', 'adressen /%E2%80%AEx.'],
  [`/${'x'.repeat(3000)}`, 'sv', `adressen /${'x'.repeat(99)}….`],
] as const)('an unknown address is a page of the console: %s', async (path, language, wanted) => {
  world = await webWorld();
  const { status, headers, body } = await visitor(world, language).get(path);
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(body).toContain(`<html lang="${language}"`);
  expect(body).toContain(wanted);
  expect(body).toMatch(/<link rel="stylesheet" href="\/style\.css/);
  expect(body).toMatch(/<a href="\/">/);
});

test('what is no page is not answered with one', async () => {
  world = await webWorld();
  for (const [path, given] of [
    ['/slack/events', { method: 'POST', body: 'x' }],
    ['/finns-inte', { method: 'POST', body: 'x' }],
    ['/favicon.ico', { headers: { 'sec-fetch-dest': 'image' } }],
    // Another name for this machine may be somebody else's page.
    ['/finns-inte', { headers: { host: 'evil.example' } }],
  ] as const) {
    const { status, headers } = await call(world.base, path, given);
    expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/plain; charset=utf-8']);
  }
});

test('with another HOST than loopback an unknown address is answered in plain text', async () => {
  world = await webWorld({ host: '0.0.0.0' });
  expect((await call(world.base, '/finns-inte')).headers['content-type']).toBe('text/plain; charset=utf-8');
});

test('what hangs on the server after the console is asked before', async () => {
  world = await webWorld();
  world.http.add((request, response) => {
    if (request.url !== '/annat') return false;
    response.end('annat');
    return true;
  });
  expect((await call(world.base, '/annat')).body).toBe('annat');
});
