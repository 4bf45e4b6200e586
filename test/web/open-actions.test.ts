import { afterEach, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Task } from '../../src/domain/happenings/action.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

const BO = 'web:bo@example.org';
const set = (action: Task, more: Partial<NewEvent> = {}) => event({ type: 'action.set', action }, more);
const EVENTS = [
  set({ id: 'A-LATE1', text: 'svarar på remissen', owner: { kind: 'municipality', id: 'osby' }, due: '2026-12-20', body: 'styrelsen' }),
  set({ id: 'A-ROLE1', text: 'kallar till möte', owner: { kind: 'role', name: 'Kommundirektören i Hörby' }, body: 'halsonatverket' }),
  set({ id: 'A-BO001', text: 'tar fram underlag', owner: { kind: 'person', id: BO, name: 'Bo Alm' }, due: '2027-03-01', body: 'styrelsen' }),
  set({ id: 'A-HIDDN', text: 'förhandlar om lokalen', body: 'styrelsen' }, { visibility: 'secretariat' }),
  set({ id: 'A-DONE1', text: 'redan gjort', body: 'styrelsen' }),
  event({ type: 'action.closed', action: 'A-DONE1' }),
  event({ type: 'action.offered', action: 'A-BO001', to: { kind: 'person', id: 'web:anna@example.org', name: 'Anna Ek' }, why: 'ledig i mars' }, { by: BO }),
  event({ type: 'meeting.planned', meetings: [{ id: 'S-00001', body: 'styrelsen', date: '2027-02-12' }] }),
];
const open = async (first: readonly NewEvent[] = EVENTS) => {
  world = await webWorld({ first });
  const reader = visitor(world);
  await reader.enter('Bo Alm', 'bo@example.org');
  return { reader, world };
};
const shown = (body: string) => [...body.matchAll(/<li id="(A-[A-Z0-9]+)">/g)].map((m) => m[1]);

test.each([
  ['', ['A-LATE1', 'A-BO001', 'A-ROLE1']],
  ['?organ=styrelsen', ['A-LATE1', 'A-BO001']],
  ['?kommun=osby', ['A-LATE1']],
  ['?kommun=horby', ['A-ROLE1']],
  ['?vems=mina', ['A-BO001']],
  ['?lage=forsenade', ['A-LATE1']],
  ['?lage=forsenade&vems=mina', []],
])('/uppgifter%s', async (query, ids) => {
  const { reader } = await open();
  const { status, body } = await reader.get(`/uppgifter${query}`);
  expect([status, shown(body)]).toEqual([200, ids]);
});

test('overdue is said in words, a hand-over that waits is told, and so is the meeting where it comes up', async () => {
  const { reader } = await open();
  const { body } = await reader.get('/uppgifter');
  expect(body).toContain('3 öppna uppgifter, varav 1 försenad.');
  expect(body).toContain('20 december 2026 <strong class="late">Försenad</strong>');
  expect(body).toContain('väntar på svar från Anna Ek. Skäl: ledig i mars');
  expect(body).toContain('<a href="/mote/S-00001">Styrelsen 12 februari 2027</a>');
  expect(body).toContain('organets nästa möte är inte känt');
  expect(body).toContain('En uppgift visas inte här');
  expect(body).not.toMatch(/förhandlar|redan gjort/);
});

test('an unknown choice and nobody’s own are said at the field', async () => {
  const { reader, world: w } = await open();
  expect((await reader.get('/uppgifter?organ=finns-inte&vems=allas')).body).toContain('2 fält behöver rättas');
  const { body } = await visitor(w).get('/uppgifter?vems=mina');
  expect(body).toContain('Säg först vem du är för att se dina egna uppgifter.');
});

test('with nothing open it says so', async () => {
  const { reader } = await open([]);
  expect((await reader.get('/uppgifter')).body).toContain('Inga öppna uppgifter är registrerade.');
});
