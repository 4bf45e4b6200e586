import { afterEach, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

const recorded = (id: string, body: string, date: string, decisions: readonly object[], more: Partial<NewEvent> = {}) => {
  const all = decisions.map((d, i) => ({ id: `${id}-B${i}`, text: '', ...d }));
  const outcome = { id, body, meeting: { id: `${body}-${date}`, date }, decisions: all, actions: [], attendance: { known: false, present: [], absent: [] } };
  return event({ type: 'outcome.recorded', outcome }, more);
};
const EVENTS = [
  recorded('U-BOARD', 'styrelsen', '2026-12-11', [
    { text: 'budgeten antas', municipalities: ['osby'], matter: 'M-12345' },
    { text: 'laddstolpar', kind: 'tabled' },
  ]),
  recorded('U-NETWK', 'halsonatverket', '2026-05-05', [{ text: 'lägesbilden', kind: 'noted' }]),
  recorded('U-HIDDN', 'styrelsen', '2026-12-11', [{ text: 'varslet hålls hemligt' }], { visibility: 'secretariat' }),
];
const open = async (first: readonly NewEvent[] = EVENTS) => {
  world = await webWorld({ first });
  return { reader: visitor(world), world };
};
const found = (body: string) => ['budgeten antas', 'laddstolpar', 'lägesbilden', 'varslet'].filter((text) => body.includes(text));

test.each([
  ['', ['budgeten antas', 'laddstolpar', 'lägesbilden']],
  ['?organ=styrelsen', ['budgeten antas', 'laddstolpar']],
  ['?organ=Hälsonätverket', ['lägesbilden']],
  ['?omrade=halsa', ['lägesbilden']],
  ['?kommun=osby', ['budgeten antas']],
  ['?slag=tabled', ['laddstolpar']],
  ['?slag=decided', ['budgeten antas']],
  ['?slag=x', ['budgeten antas', 'laddstolpar', 'lägesbilden']],
  ['?arende=M-12345', ['budgeten antas']],
  ['?period=v%C3%A5ren+2026', ['lägesbilden']],
  ['?ord=LADDSTOLPAR', ['laddstolpar']],
  ['?organ=styrelsen&ord=l%C3%A4gesbilden', []],
  ['?sida=-1', ['budgeten antas', 'laddstolpar', 'lägesbilden']],
  ['?sida=99', ['budgeten antas', 'laddstolpar', 'lägesbilden']],
])('/beslut%s', async (query, texts) => {
  const { reader } = await open();
  const { status, body } = await reader.get(`/beslut${query}`);
  expect([status, found(body.split('<h2>')[1] ?? '')]).toEqual([200, texts]);
});

test('each decision has its day, body, kind and matter, and leads to its meeting', async () => {
  const { reader } = await open();
  const { body } = await reader.get('/beslut?ord=laddstolpar');
  expect(body).toContain('<a href="/mote/U-BOARD">Styrelsen, fredag 11 december 2026</a>');
  expect(body).toContain('Bordlagt');
  expect(body).toContain('value="laddstolpar"');
});

test('what could not be read is said at its field and kept there, and the rest still holds', async () => {
  const { reader } = await open();
  const { body } = await reader.get('/beslut?organ=stryelsen&period=31/2&kommun=osby');
  expect(body).toContain('<title>Fel: Beslutslogg');
  expect(body).toContain('2 fält behöver rättas');
  expect(body).toContain('<option value="stryelsen" selected>');
  expect(body).toContain('Organet ”stryelsen” finns inte.');
  expect(body).toMatch(/name="period"[^>]* value="31\/2"[^>]* aria-describedby="s-period-hint s-period-error" aria-invalid="true"/);
  expect(found(body.split('<h2>').at(-1) ?? '')).toEqual(['budgeten antas']);
});

test('what may not be seen is counted, and words tried on it tell nothing', async () => {
  const { reader, world: w } = await open();
  const said = (body: string) => /<p class="hint">([^<]*visas inte här[^<]*)<\/p>/.exec(body)?.[1];
  const right = said((await reader.get('/beslut?ord=varslet')).body);
  expect(right).toContain('Ett beslut visas inte här');
  expect(said((await reader.get('/beslut?ord=semester')).body)).toBe(right);
  expect(said((await reader.get('/beslut?organ=halsonatverket')).body)).toBeUndefined();
  const secretary = visitor(w);
  await secretary.enter('Sekreteraren', 'sekr@example.org');
  expect(found((await secretary.get('/beslut?ord=varslet')).body)).toEqual(['varslet']);
});

test('pages hold every decision once, and the selection goes along', async () => {
  const many = Array.from({ length: 23 }, (_, i) => ({ text: `punkt ${i + 1};` }));
  const { reader } = await open([recorded('U-MANY0', 'styrelsen', '2026-12-11', many)]);
  const seen: string[] = [];
  let path: string | undefined = '/beslut?organ=styrelsen&ord=punkt';
  for (let page = 0; path !== undefined && page < 5; page++) {
    const { body } = await reader.get(path);
    expect(body).toContain('23 beslut.');
    seen.push(...[...body.matchAll(/punkt \d+;/g)].map((m) => m[0]));
    path = /href="([^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  }
  expect([seen.length, new Set(seen).size]).toEqual([23, 23]);
});

test('without anything recorded it says what will stand there', async () => {
  const { reader } = await open([]);
  expect((await reader.get('/beslut')).body).toContain('Inget beslut är registrerat än.');
  expect((await reader.get('/beslut?ord=x&lang=en')).body).toContain('No decision fits the selection.');
});
