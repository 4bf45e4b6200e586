import { afterEach, expect, test } from 'vitest';
import { call, formOn, visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());
const open = async () => {
  world = await webWorld();
  const browser = visitor(world);
  await browser.enter('Anna Ek', 'anna@example.org');
  return { world, browser };
};

test('every page carries the headers that keep it to itself', async () => {
  const { browser } = await open();
  for (const path of ['/', '/om', '/poster/finns-inte']) {
    const { headers } = await browser.get(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('the cookie is signed, HttpOnly and SameSite=Strict; a changed one is nobody', async () => {
  const { world: w, browser } = await open();
  const first = await call(w.base, '/');
  expect(first.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
  const [body = '', mark = ''] = browser.cookie().split('=')[1]?.split('.') ?? [];
  const forged = Buffer.from(Buffer.from(body, 'base64url').toString().replace('anna@', 'sekr@')).toString('base64url');
  expect((await call(w.base, '/', { headers: { cookie: `samklang=${body}.${mark}` } })).body).toContain('Anna Ek');
  expect((await call(w.base, '/', { headers: { cookie: `samklang=${forged}.${mark}` } })).body).toContain('<h1>Vem är du?</h1>');
  expect((await call(w.base, '/', { headers: { cookie: 'samklang=%%%.%%%' } })).status).toBe(200);
});

test('a Host that is not this machine and port is refused (DNS rebinding), and so is whatever came through a proxy', async () => {
  const { world: w, browser } = await open();
  const cookie = browser.cookie();
  for (const host of [
    'evil.example',
    `evil.example:${w.port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `localhost.evil.example:${w.port}`,
    `127.0.0.1.evil.example:${w.port}`,
  ])
    expect([host, (await call(w.base, '/', { headers: { host, cookie } })).status]).toEqual([host, 403]);
  for (const host of [`localhost:${w.port}`, `[::1]:${w.port}`]) expect((await call(w.base, '/', { headers: { host } })).status).toBe(200);
  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
    const answer = await call(w.base, '/', { headers: { [header]: '203.0.113.9', cookie } });
    expect([header, answer.status]).toEqual([header, 403]);
    expect(answer.body).not.toContain('Anna Ek');
  }
  expect(w.lines.filter((l) => l.includes('"reason":"host"')).length).toBe(10);
});

test('a form from another origin, or from none, is refused before it is read', async () => {
  const { world: w, browser } = await open();
  const { token } = formOn((await browser.get('/')).body, '/skicka');
  for (const origin of ['https://evil.example', 'null', '', `http://localhost:${w.port}`]) {
    const answer = await browser.post('/skicka', { token, text: 'Hej' }, { origin });
    expect([origin, answer.status]).toEqual([origin, 403]);
    expect(answer.body).toContain('Inget är sparat');
  }
  expect(w.desk.inbox.pending()).toEqual([]);
  expect(w.delivered).toEqual([]);
});

test("a form without this session's token changes nothing, and gives back what was typed", async () => {
  const { world: w, browser } = await open();
  const other = visitor(w);
  await other.enter('Bo', 'bo@example.org');
  const theirs = formOn((await other.get('/')).body, '/skicka').token;
  const mine = formOn((await browser.get('/')).body, '/skicka').token;
  for (const token of ['', 'x', theirs, `${mine}x`, mine.replace(/^./, 'z')]) {
    const answer = await browser.post('/skicka', { token, text: 'En lång <fråga>' });
    expect([token, answer.status]).toEqual([token, 403]);
    expect(answer.body).toContain('<li>En lång &lt;fråga&gt;</li>');
  }
  expect(w.delivered).toEqual([]);
  const again = await browser.post('/skicka', { token: 'x', text: 'Mening två' });
  const resend = formOn(again.body, '/skicka');
  expect((await browser.follow(await browser.post('/skicka', { token: resend.token, text: 'Mening två' }))).body).toContain('Svar på: Mening två');
});

test('too much is refused in words, and other content than forms too', async () => {
  const { world: w, browser } = await open();
  const { token } = formOn((await browser.get('/')).body, '/skicka');
  const large = await browser.post('/skicka', { token, text: 'x'.repeat(70_000) });
  expect(large.status).toBe(413);
  expect(large.body).toContain('högst 64 kilobyte');
  const json = await browser.post('/skicka', { token, text: 'x' }, { 'content-type': 'application/json' });
  expect(json.status).toBe(415);
  expect((await browser.get('/skicka')).status).toBe(404);
  expect((await browser.post('/om', { token })).status).toBe(405);
  expect(w.delivered).toEqual([]);
});

test('with another HOST than loopback the pages are off and the log says why once', async () => {
  world = await webWorld({ host: '0.0.0.0' });
  for (const path of ['/', '/om', '/style.css', '/poster/styrelsen']) expect([path, (await call(world.base, path)).status]).toEqual([path, 404]);
  expect((await call(world.base, '/skicka', { method: 'POST', body: 'text=x' })).status).toBe(404);
  expect(world.lines.filter((l) => l.includes('console is off'))).toHaveLength(1);
  expect(world.web.health()).toEqual({ ok: true, detail: 'off: HOST is not a loopback address' });
});

test('nothing that people write, and no name or address, is in the log', async () => {
  const { world: w, browser } = await open();
  await browser.ask('Hemlig fråga om löner');
  await browser.post('/skicka', { token: 'x', text: 'Hemlig fråga om löner' });
  const log = w.lines.join('\n');
  for (const word of ['Hemlig', 'Anna', 'anna@example.org', browser.cookie()]) expect(log).not.toContain(word);
});

test('after the name is given one goes on to where one was heading, and never to another site', async () => {
  const { world: w } = await open();
  for (const [till, to] of [
    ['/poster/styrelsen', '/poster/styrelsen'],
    ['//evil.example/', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
  ] as const) {
    const fresh = visitor(w);
    const { token } = formOn((await fresh.get('/')).body, '/vem');
    expect((await fresh.post('/vem', { token, till, 'f.name': 'Bo', 'f.email': 'bo@example.org' })).headers.location).toBe(to);
  }
});

test('the style sheet is served with an ETag and asked for again by it', async () => {
  const { browser, world: w } = await open();
  const { headers, status, body } = await browser.get('/style.css');
  expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  expect(body).not.toContain('http');
  expect((await call(w.base, '/style.css', { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(304);
});

test('what nobody sees in a name is taken out of it, and an address with it is refused', async () => {
  world = await webWorld();
  const browser = visitor(world);
  for (const email of ['an\u0000na@example.org', 'anna@exam\u202eple.org', 'anna@example.org\u200b']) {
    const refused = await browser.enter('Anna Ek', email);
    expect([email, refused.status]).toEqual([email, 422]);
    expect(refused.body).toContain('Skriv en e-postadress');
  }
  expect((await browser.enter('\u202e\u0000', 'anna@example.org')).body).toContain('Skriv ditt namn');
  expect((await browser.enter('Anna\u202e\u0000 Ek\u2066', 'anna@example.org')).status).toBe(303);
  const { body } = await browser.get('/');
  expect(body).toContain('Anna Ek');
  for (const unseen of ['\u202e', '\u2066', '\u0000']) expect(body).not.toContain(unseen);
});
