import { afterEach, expect, it } from 'vitest';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

it('shows planned meetings where they are now, by a link to what says so, and counts those that are not open', async () => {
  world = await webWorld();
  const browser = visitor(world);
  await browser.enter('Bo Alm', 'bo@example.org');
  const meeting = (id: string, date: string) => ({ id, body: 'styrelsen', date, time: '09:00', end: '12:00', place: 'Stadshuset' });
  await world.journal.change(() => ({
    events: [
      event({ type: 'meeting.planned', meetings: [meeting('S-00001', '2030-03-12')] }),
      event({ type: 'meeting.moved', id: 'Y-00001', meeting: 'S-00001', spot: { date: '2030-03-19', time: '13:00', end: '15:00', place: 'Rådhuset' } }),
      event({ type: 'meeting.planned', meetings: [meeting('S-00002', '2030-05-07')] }, { visibility: 'body' }),
    ],
    result: undefined,
  }));
  const { body } = await browser.get('/moten');
  expect(body).toContain('19 mars 2030');
  expect(body).toContain('href="/mote/S-00001">tisdag 19 mars 2030</a></th>');
  expect(body).toContain('planerat, 13.00–15.00, Rådhuset');
  expect(body).not.toMatch(/12 mars 2030|7 maj 2030/);
  expect(body).toContain('visas inte');
});
