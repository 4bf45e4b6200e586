import { afterEach, expect, test } from 'vitest';
import { visitor } from './browser.ts';
import { HOSTILE, LONG } from './records.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());
const anna = async () => {
  world = await webWorld();
  const browser = visitor(world);
  await browser.enter('Anna Ek', 'anna@example.org');
  return { world, browser };
};

const PAGES = [
  '/',
  '/om',
  '/data',
  '/moten',
  '/moten/styrelsen-2023-05-05',
  '/mote/styrelsen-2023-05-05',
  '/beslut',
  '/beslut?organ=finns-inte&period=31/2',
  '/uppgifter',
  '/paminnelser',
  '/utfall',
  '/paminn',
  '/vem',
  '/poster/styrelsen',
  '/poster/vb.kurser',
  '/poster/vb.annat',
  '/poster/org',
  '/poster/styrelsen.berit',
  '/poster/vb',
  '/poster/avtalet',
  '/poster/nord',
  '/finns-inte-alls',
];

test('every page has its language, one h1, headings in order, landmarks, a skip link and no script', async () => {
  const { browser } = await anna();
  for (const path of PAGES.slice(0, -1)) {
    const { status, body } = await browser.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(body).toContain('<html lang="sv">');
    expect([path, body.match(/<h1>/g)?.length]).toEqual([path, 1]);
    const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map((m) => Number(m[1]));
    for (const [i, level] of levels.entries()) expect([path, level - (levels[i - 1] ?? 0) <= 1]).toEqual([path, true]);
    for (const landmark of ['<header>', '<nav aria-label=', '<main id="innehall"', '<footer>', 'class="skip" href="#innehall"'])
      expect(body).toContain(landmark);
    expect(body).not.toMatch(/<script|<b>|style="|javascript:[^a]| on\w+="/);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect([path, ids.length]).toEqual([path, new Set(ids).size]);
  }
});

test('the English page is English and the choice is kept in the cookie', async () => {
  const { browser } = await anna();
  expect((await browser.get('/moten?lang=en')).body).toContain('<html lang="en">');
  const { body } = await browser.get('/poster/vb.kurser');
  expect(body).toContain('The network held about 1,200 courses in 2023.');
  expect(body).toContain('about 1,200 courses');
  expect((await browser.get('/?lang=sv')).body).toContain('<html lang="sv">');
});

test('a record page shows values with their qualifier, the source with its section, the status and what refers to it', async () => {
  const { browser } = await anna();
  const fact = (await browser.get('/poster/vb.kurser')).body.replaceAll('\u00a0', ' ');
  for (const part of [
    'data-label="Värde">cirka 1 200 kurser</td>',
    '35 000 kronor per kurs',
    '12,5 procent',
    '<a href="/poster/osby">Osby</a>',
    'Genomfört',
    'behovet var stort',
  ])
    expect(fact).toContain(part);
  expect(fact).toContain('<a href="/poster/vb">Verksamhetsberättelse 2023</a>');
  expect(fact).toContain('Förbundsmöte');
  expect(fact).toContain('Andra uppgifter om samma sak');
  const body = (await browser.get('/poster/halsonatverket')).body;
  expect(body).toContain('Det här hänvisar hit');
  expect(body).toContain('href="/poster/vb.kurser"');
});

test('text comes out as it was written, also 10,000 characters of it', async () => {
  const { browser } = await anna();
  const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  expect((await browser.get('/poster/vb.annat')).body).toContain(`<p class="lead">${escaped}</p>`);
  expect((await browser.get('/poster/org')).body).toContain(`<h1>${escaped}</h1>`);
  expect((await browser.get('/poster/vb.lang')).body).toContain(LONG);
  const thread = (await browser.ask(HOSTILE)).body;
  expect(thread).toContain(`Svar på: ${escaped}`);
  expect(thread).toContain(`>${escaped}</h3>`);
});

test('what a person may not see is not there, and how much was left out is said', async () => {
  const { browser, world: w } = await anna();
  expect((await browser.get('/poster/vb.hemlig')).status).toBe(404);
  const anonymous = (await browser.get('/poster/styrelsen')).body;
  expect(anonymous).not.toContain('Bara för sekretariatet.');
  expect(anonymous).toContain('En post visas inte här');
  const secretary = visitor(w);
  await secretary.enter('Sekreteraren', 'sekr@example.org');
  expect((await secretary.get('/poster/vb.hemlig')).body).toContain('Bara för sekretariatet.');
  expect((await secretary.get('/poster/styrelsen')).body).not.toContain('visas inte här');
  // A statement that says otherwise is a statement too.
  const others = (await browser.get('/poster/vb.kurser')).body;
  expect(others).not.toContain('Bara för sekretariatet.');
  expect(others).toContain('En post visas inte här');
  expect((await secretary.get('/poster/vb.kurser')).body).toContain('Bara för sekretariatet.');
});

test('an unknown address of a known kind is said in words', async () => {
  const { browser } = await anna();
  for (const path of ['/poster/finns-inte', '/moten/finns-inte', '/svar/finns-inte', '/poster/%E0%A4%A']) {
    const { status, body } = await browser.get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(body).toContain('Sidan finns inte');
  }
});

test('coverage counts statements per year, area and kind', async () => {
  const { browser } = await anna();
  const { body } = await browser.get('/data');
  expect(body).toMatch(
    /<a href="\/poster\/halsa">Hälsa<\/a><\/th><td[^>]* data-label="2022">1<\/td><td[^>]* data-label="2023">2<\/td><td[^>]* data-label="Alla">3<\/td>/,
  );
  expect(body).toContain('<caption class="unseen">2023: uppgifter per område och slag</caption>');
  expect(body).toContain('En post visas inte här');
});
