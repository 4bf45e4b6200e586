import { afterEach, describe, expect, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Outcome } from '../../src/domain/happenings/outcome.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { formShown } from './shown.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

const ANNA = 'web:anna@example.org';
const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  body: 'styrelsen',
  meeting: { id: 'styrelsen-2026-12-11', date: '2026-12-11' },
  decisions: [{ id: `${id}-B1`, text: `beslut ${id}` }],
  actions: [],
  attendance: { known: false, present: [], absent: [] },
  ...more,
});
const recorded = (o: Outcome, more: Partial<NewEvent> = {}) => event({ type: 'outcome.recorded', outcome: o }, { by: ANNA, ...more });
const planned = (id: string, more: object = {}, by: Partial<NewEvent> = {}) =>
  event({ type: 'meeting.planned', meetings: [{ id, body: 'styrelsen', date: '2027-02-12', time: '09:00', end: '12:00', place: 'Stadshuset', ...more }] }, by);

const open = async (first: readonly NewEvent[], all = false) => {
  world = await webWorld({ first, ...(all ? { nouns } : {}) });
  const reader = visitor(world);
  await reader.enter('Bo Alm', 'bo@example.org');
  const secretary = visitor(world);
  await secretary.enter('Sekreteraren', 'sekr@example.org');
  return { reader, secretary, world };
};

describe('a meeting that has been', () => {
  const full = outcome('U-FULL1', {
    decisions: [
      { id: 'B1', text: 'budgeten <antas>', area: 'halsa', municipalities: ['osby', 'horby'], matter: 'M-AAAAA', reportBack: '2027-05-05' },
      { id: 'B2', text: 'policyn', kind: 'tabled' },
      { id: 'B3', text: 'arkivet', kind: 'referred-back' },
      { id: 'B4', text: 'rapporten', kind: 'noted' },
      { id: 'B5', text: 'avtalet', kind: 'recommended', to: 'halsonatverket' },
    ],
    actions: [{ id: 'A-11111', text: 'svarar på remissen', owner: { kind: 'municipality', id: 'osby' }, due: '2026-12-20' }],
    inputs: [
      { id: 'I1', text: 'tänk på de små', from: { kind: 'municipality', id: 'horby' }, became: 'tas in i planen' },
      { id: 'I2', text: 'färre möten' },
    ],
    reports: [{ id: 'R1', text: 'samverkansorganet möttes', by: { kind: 'municipality', id: 'osby' } }],
    attendance: { known: true, present: ['osby'], absent: [], late: ['osby'] },
    next: '2027-02-12',
  });

  test('shows what became of each item, who is to do what, what owners asked for, and when the next one is', async () => {
    const { reader } = await open([recorded(full), planned('S-00001')]);
    const { status, body } = await reader.get('/mote/U-FULL1');
    expect(status).toBe(200);
    for (const part of ['Beslutat', 'Bordlagt', 'Återremitterat', 'Noterat', 'Rekommenderat till Hälsonätverket', 'budgeten &lt;antas&gt;', '5 maj 2027'])
      expect(body).toContain(part);
    for (const part of ['20 december 2026', '<strong class="late">Försenad</strong>', 'tas in i planen', 'inte antecknat', 'samverkansorganet möttes'])
      expect(body).toContain(part);
    expect(body).toContain('<a href="/mote/S-00001">fredag 12 februari 2027</a>');
    expect(body).toContain('Registrerat av Anna Ek');
  });

  test('lists every municipality, also those of which nothing was noted', async () => {
    const { reader } = await open([recorded(full)]);
    const { body } = await reader.get('/mote/styrelsen-2026-12-11');
    expect(body).toMatch(/<a href="\/poster\/osby">Osby<\/a><\/th><td[^>]*>Kom sent<\/td>/);
    expect(body).toMatch(/<a href="\/poster\/horby">Hörby<\/a><\/th><td[^>]*>Inte antecknat<\/td>/);
    expect(body).toContain('1 som kom sent, 1 inte antecknat.');
    expect(body).toContain('Berit Å</a> (C) ordförande');
  });

  test('lists those who have a seat where all was said of them', async () => {
    const attendance = { known: true, present: ['osby'], absent: [] };
    for (const [among, listed] of [
      [undefined, true],
      [['osby'], false],
    ] as const) {
      const { reader, world } = await open([recorded(outcome('U-SEAT1', { attendance: { ...attendance, ...(among ? { among: [...among] } : {}) } }))]);
      const { body } = await reader.get('/mote/U-SEAT1');
      await world.http.close();
      expect(body).toContain('/poster/osby');
      expect(body.includes('/poster/horby')).toBe(listed);
    }
  });

  test('an id of a matter leads to it for those who may see it, and is only words for others', async () => {
    const matter = { id: 'M-AAAAA', title: 'arkivet', opened: '2026-12-01', why: {}, chain: ['styrelsen'] };
    const { reader, secretary } = await open([event({ type: 'matter.opened', matter }, { visibility: 'secretariat' }), recorded(full)]);
    expect((await secretary.get('/mote/U-FULL1')).body).toContain('<a href="/arende/M-AAAAA">M-AAAAA</a>');
    const { body } = await reader.get('/mote/U-FULL1');
    expect(body).toContain('M-AAAAA');
    expect(body).not.toContain('/arende/M-AAAAA');
  });

  test('of two outcomes the open one is shown though the newer is not, under each address of the meeting', async () => {
    const { reader, secretary } = await open([recorded(outcome('U-OPEN1')), recorded(outcome('U-HIDE1'), { visibility: 'secretariat' })]);
    for (const path of ['/mote/styrelsen-2026-12-11', '/moten/styrelsen-2026-12-11', '/mote/U-OPEN1', '/poster/U-OPEN1-B1']) {
      const { status, body } = await reader.get(path);
      expect([path, status, body.includes('beslut U-OPEN1'), body.includes('U-HIDE1')]).toEqual([path, 200, true, false]);
      expect(body).toContain('En post visas inte här');
    }
    for (const path of ['/mote/U-HIDE1', '/poster/U-HIDE1', '/poster/U-HIDE1-B1']) expect([path, (await reader.get(path)).status]).toEqual([path, 404]);
    const all = (await secretary.get('/mote/U-HIDE1')).body;
    for (const part of ['beslut U-OPEN1', 'beslut U-HIDE1']) expect(all).toContain(part);
    expect(all).not.toContain('visas inte här');
  });

  test('a correction and a withdrawal keep what was said, with who, when and why', async () => {
    const corrected = event(
      { type: 'outcome.corrected', outcome: outcome('U-OPEN1', { decisions: [{ id: 'x', text: 'rätt belopp' }] }), why: 'fel belopp' },
      { by: ANNA },
    );
    const gone = event({ type: 'outcome.withdrawn', outcome: 'U-GONE1', why: 'fel möte' }, { by: ANNA });
    const { reader } = await open([recorded(outcome('U-OPEN1')), corrected, recorded(outcome('U-GONE1')), gone]);
    const { body } = await reader.get('/mote/U-OPEN1');
    const [now, before] = body.split('Rättelser och ändringar');
    expect(now).toContain('rätt belopp');
    expect(now).not.toMatch(/beslut U-/);
    expect(before).toMatch(/U-OPEN1: Rättat av Anna Ek .*Skäl: fel belopp/);
    expect(before).toMatch(/U-GONE1: Tillbakadraget av Anna Ek .*Skäl: fel möte/);
    for (const part of ['beslut U-OPEN1', 'beslut U-GONE1']) expect(before).toContain(part);
    expect((await reader.get('/mote/U-GONE1')).status).toBe(200);
  });

  test('what an outcome said while it was not open stays so, and so does the reason why it was changed', async () => {
    const corrected = event(
      { type: 'outcome.corrected', outcome: outcome('U-WAS01', { decisions: [{ id: 'x', text: 'öppet nu' }] }), why: 'namnet Hemligsson ströks' },
      { by: ANNA },
    );
    const { reader, secretary } = await open([recorded(outcome('U-WAS01'), { visibility: 'secretariat' }), corrected]);
    const { body } = await reader.get('/mote/U-WAS01');
    expect(body).toContain('öppet nu');
    expect(body).toContain('Vad som stod är inte öppet för dig.');
    expect(body).not.toMatch(/beslut U-WAS01|Hemligsson/);
    expect((await secretary.get('/mote/U-WAS01')).body).toContain('Hemligsson');
  });
});

describe('a meeting to come', () => {
  const item = event(
    { type: 'meeting.item-proposed', meeting: 'S-00001', item: { id: 'I-11111', text: 'budget 2028', link: 'https://example.org/x' } },
    { by: ANNA },
  );

  test('shows the agenda with who proposed it, what comes up by itself, who is called and what falls due before the board', async () => {
    const held = outcome('U-OPEN1', { actions: [{ id: 'A-11111', text: 'svarar på remissen', due: '2027-02-01' }] });
    const { reader } = await open([recorded(held), planned('S-00001'), item]);
    const { body } = await reader.get('/mote/S-00001');
    for (const part of ['Stadshuset', 'fredag 12 februari 2027 kl. 09.00–12.00', 'Kommande', 'https://example.org/x', 'Föreslagen av Anna Ek', 'Berit Å'])
      expect(body).toContain(part);
    const [, rolled = '', due = ''] = body.split(/Öppna uppgifter som tas upp<|Förfaller före mötet</);
    expect([rolled, due].map((part) => part.includes('svarar på remissen'))).toEqual([true, true]);
    expect(body).not.toContain('Föreslå en punkt');
  });

  test('one that is not open is not there, and lends nothing to an open outcome of the same day', async () => {
    const hidden = planned('S-00001', { date: '2026-12-11' }, { visibility: 'secretariat' });
    const { reader, secretary } = await open([hidden, planned('S-00002', {}, { visibility: 'body' }), recorded(outcome('U-OPEN1'))]);
    expect((await reader.get('/mote/S-00002')).status).toBe(404);
    expect((await secretary.get('/mote/S-00002')).status).toBe(200);
    const { body } = await reader.get('/mote/U-OPEN1');
    expect(body).not.toContain('Stadshuset');
    expect(body).toContain('En post visas inte här');
  });

  test('what somebody is to do for themselves is neither shown to the secretary nor counted', async () => {
    const own = { id: 'A-22222', text: 'ringer läkaren', owner: { kind: 'person', id: 'web:bo@example.org', name: 'Bo Alm' }, due: '2027-02-01' } as const;
    const { reader, secretary } = await open([
      event({ type: 'action.set', action: own }, { by: 'web:bo@example.org', visibility: 'secretariat' }),
      planned('S-00001'),
    ]);
    for (const path of ['/mote/S-00001', '/uppgifter']) {
      const { body } = await secretary.get(path);
      expect([path, body.includes('läkaren'), body.includes('visas inte här')]).toEqual([path, false, false]);
    }
    expect((await reader.get('/uppgifter?vems=mina')).body).toContain('ringer läkaren');
  });

  test('a cancelled one says so, and what has been changed of it is told', async () => {
    const cancelled = event({ type: 'meeting.cancelled', id: 'Y-1', meeting: 'S-00001', reason: 'för få ärenden' }, { by: ANNA });
    const { body } = await (await open([planned('S-00001'), item, cancelled])).reader.get('/mote/S-00001');
    expect(body).toContain('<dd>Inställt</dd>');
    expect(body).toMatch(/Inställt av Anna Ek .*Skäl: för få ärenden/);
    expect(body).not.toContain('Kallas<');
  });
});

test('who may record gets the forms filled in; who may not gets no way there, and 403 when they go by the address', async () => {
  const { reader, secretary } = await open([recorded(outcome('U-OPEN1')), planned('S-00001')], true);
  const page = (await secretary.get('/mote/U-OPEN1')).body;
  expect(page).toContain('href="/utfall/ratta?rad=U-OPEN1"');
  expect(formShown((await secretary.get('/utfall/ratta?rad=U-OPEN1')).body)).toMatchObject({
    values: { id: 'U-OPEN1', body: 'styrelsen', date: '2026-12-11', decisions: 'beslut U-OPEN1' },
    hidden: { 'f.whole': 'ja' },
  });
  expect(formShown((await secretary.get('/mote/punkt?rad=S-00001')).body)?.values.meeting).toBe('S-00001');
  expect((await secretary.get('/mote/S-00001')).body).toContain('href="/mote/punkt?rad=S-00001"');
  expect((await reader.get('/mote/U-OPEN1')).body).not.toMatch(/\/utfall\/(?:ratta|dra-tillbaka)\?rad/);
  expect((await reader.get('/utfall/ratta?rad=U-OPEN1')).status).toBe(403);
});

test('leads to the papers as files: the minutes for whoever may see them, the notice for those who may write it', async () => {
  const { reader, secretary } = await open([recorded(outcome('U-OPEN1')), planned('S-00001')]);
  const held = (await reader.get('/mote/U-OPEN1')).body;
  expect(held).toContain('href="/mote/styrelsen-2026-12-11/protokoll.docx"');
  const file = await reader.get('/mote/styrelsen-2026-12-11/protokoll.docx');
  expect([file.status, file.headers['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')]);
  expect((await reader.get('/mote/S-00001')).body).not.toContain('.docx');
  expect((await secretary.get('/mote/S-00001')).body).toContain('href="/mote/S-00001/kallelse.docx"');
  expect((await secretary.get('/mote/S-00001/kallelse.docx')).status).toBe(200);
});

test('a preview that was saved since is not shown as unsaved', async () => {
  const { secretary } = await open([], true);
  await secretary.ask('/utfall styrelsen 2026-12-11: beslut: budgeten antas');
  const start = (await secretary.get('/')).body;
  expect(start).toContain('Visa det du granskade: Styrelsen');
  expect(start).not.toContain('Inget är sparat än');
  const preview = /href="(\/svar\/[^"]+)"/.exec(start)?.[1] ?? '';
  expect((await secretary.get(preview)).body).not.toContain('Du har skickat mer');
  await secretary.ask('hej');
  expect((await secretary.get(preview)).body).toContain('Så här såg det ut 4 januari 2027');
});
