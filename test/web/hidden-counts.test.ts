import { afterEach, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

const CLOSED: Partial<NewEvent> = { visibility: 'secretariat' };
const EVENTS = [
  event(
    {
      type: 'outcome.recorded',
      outcome: {
        id: 'U-HIDDN',
        body: 'styrelsen',
        meeting: { id: 'styrelsen-2026-12-11', date: '2026-12-11' },
        decisions: [],
        actions: [{ id: 'A-OWNED', text: 'förhandlar om lokalen', owner: { kind: 'municipality', id: 'horby' }, due: '2026-12-20' }],
        attendance: { known: true, present: ['osby'], absent: [] },
      },
    },
    CLOSED,
  ),
  event({ type: 'action.set', action: { id: 'A-ALONE', text: 'ringer runt', owner: { kind: 'person', id: 'x:1', name: 'Bo Alm' } } }, CLOSED),
  event({ type: 'action.set', action: { id: 'A-HALL1', text: 'bokar sal', owner: { kind: 'municipality', id: 'horby' }, body: 'halsonatverket' } }, CLOSED),
];
const anybody = async () => {
  world = await webWorld({ first: EVENTS });
  return { reader: visitor(world) };
};
/** Every hint on a page of how much is left out. */
const leftOut = (body: string) => [...body.matchAll(/<p class="hint">([^<]*visas inte[^<]*)/g)].map((m) => m[1]);

const TOWNS = ['osby', 'horby'];

test('no page of a municipality tells whether it was at a hidden meeting or owns an action of it', async () => {
  const { reader } = await anybody();
  for (const town of TOWNS) {
    const { status, body } = await reader.get(`/poster/${town}`);
    expect([town, status, leftOut(body)]).toEqual([town, 200, []]);
  }
});

test('the page of the body says that something of it is left out', async () => {
  const { reader } = await anybody();
  expect(leftOut((await reader.get('/poster/styrelsen')).body)).toHaveLength(1);
});

test.each(['', '&lage=forsenade', '&organ=styrelsen', '&organ=halsonatverket'])(
  '/uppgifter?kommun=…%s leaves out as many whoever is to do them',
  async (more) => {
    const { reader } = await anybody();
    const said = await Promise.all(TOWNS.map(async (town) => leftOut((await reader.get(`/uppgifter?kommun=${town}${more}`)).body)));
    expect(new Set(said.map((s) => s.join())).size).toBe(1);
    expect(said[0]?.[0]).toContain('stämmer med urvalet sägs inte');
  },
);

test('a name that somebody gives themselves does not tell whether a hidden action is theirs', async () => {
  const { reader } = await anybody();
  await reader.enter('Bo Alm', 'bo@example.org');
  expect(leftOut((await reader.get('/uppgifter?vems=mina')).body)).toEqual([]);
  expect(leftOut((await reader.get('/uppgifter')).body)[0]).toMatch(/^2 uppgifter visas inte här: de är inte öppna för dig\.$/);
});
