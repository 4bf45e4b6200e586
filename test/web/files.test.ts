import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { noteOnce } from '../../src/files.ts';
import { event } from '../helpers/happenings.ts';
import { wordFile } from '../helpers/word-file.ts';
import { call, visitor } from './browser.ts';
import { ADMIN, type WebWorld, webWorld } from './world.ts';

const meeting = event({ type: 'meeting.planned', meetings: [{ id: 'S-00001', body: 'halsonatverket', date: '2027-03-12', time: '09:00' }] });
const outcome = (id: string, date: string, visibility: NewEvent['visibility']) =>
  event(
    {
      type: 'outcome.recorded',
      outcome: {
        id,
        body: 'styrelsen',
        meeting: { id: `styrelsen-${date}`, date },
        decisions: [{ id: `${id}-1`, text: `beslut i ${id}` }],
        actions: [],
        attendance: { known: false, present: [], absent: [] },
      },
    },
    { visibility },
  );
const FIRST = [meeting, outcome('U-00001', '2027-01-03', 'open'), outcome('U-00002', '2026-12-01', 'secretariat')];
const NOTICE = '/mote/S-00001/kallelse.docx';
const HOUR = 3_600_000;

let world: WebWorld | undefined;
afterEach(() => world?.http.close());
const open = async (email?: string) => {
  world = await webWorld({ first: FIRST });
  const browser = visitor(world);
  if (email !== undefined) await browser.enter('Anna Ek', email);
  return { world, browser };
};
/** The body as it is, not as text. */
const bytes = (base: string, path: string, cookie: string) =>
  new Promise<Buffer>((resolve, reject) => {
    request(`${base}${path}`, { headers: { cookie, connection: 'close' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
    })
      .on('error', reject)
      .end();
  });

test('a notice is downloaded with its name and kind, and is kept by nobody on the way', async () => {
  const { world: w, browser } = await open(ADMIN);
  const { status, headers } = await browser.get(NOTICE);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="Kallelse Halsonatverket 2027-03-12.docx"; filename*=UTF-8''Kallelse%20H%C3%A4lson%C3%A4tverket%202027-03-12.docx`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  const file = wordFile(await bytes(w.base, NOTICE, browser.cookie()));
  expect(file.of('Subtitle')).toEqual(['Hälsonätverket']);
  expect(headers['content-length']).toMatch(/^\d{4,}$/);
});

test('the language asked for is that of the file alone: the person keeps theirs', async () => {
  const { world: w, browser } = await open(ADMIN);
  expect((await browser.get(`${NOTICE}?lang=en`)).headers['content-disposition']).toContain('filename="Notice Halsonatverket');
  expect(wordFile(await bytes(w.base, `${NOTICE}?lang=en`, browser.cookie())).of('Title')).toEqual(['Notice']);
  expect((await browser.get('/om')).body).toContain('<html lang="sv">');
});

test('minutes that are open are anybody’s; those that are not have no page for who may not see them', async () => {
  const { browser } = await open('per@example.org');
  expect((await browser.get('/mote/styrelsen-2027-01-03/protokoll.docx')).status).toBe(200);
  for (const path of ['/mote/styrelsen-2026-12-01/protokoll.docx', '/mote/finns-inte/protokoll.docx', '/mote/styrelsen-2027-01-03/annat.docx']) {
    const answer = await browser.get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('Sidan finns inte');
    expect(answer.body).toContain('eller till något som du inte har rätt att se');
  }
});
test('seen red: the same address has a file for who may see it', async () => {
  const { browser } = await open(ADMIN);
  expect((await browser.get('/mote/styrelsen-2026-12-01/protokoll.docx')).status).toBe(200);
});

test('who may see the meeting and not write its notice is told so; somebody unknown is asked who they are', async () => {
  const { world: w, browser } = await open('per@example.org');
  const refused = await browser.get(NOTICE);
  expect(refused.status).toBe(403);
  expect(refused.body).toContain('Du har inte behörighet att göra detta.');
  const nobody = await call(w.base, NOTICE);
  expect(nobody.body).toContain('<h1>Vem är du?</h1>');
  expect(nobody.body).toContain(`name="till" value="${NOTICE}"`);
});

test('a file is fetched, not sent to, and only from this machine', async () => {
  const { world: w, browser } = await open(ADMIN);
  expect((await call(w.base, NOTICE, { method: 'POST', headers: { cookie: browser.cookie() } })).status).toBe(405);
  expect((await call(w.base, NOTICE, { headers: { cookie: browser.cookie(), host: 'evil.example' } })).status).toBe(403);
  const head = await call(w.base, NOTICE, { method: 'HEAD', headers: { cookie: browser.cookie() } });
  expect([head.status, head.body]).toEqual([200, '']);
});

describe('what is written down of who took a file', () => {
  const MINUTES = '/mote/styrelsen-2027-01-03/protokoll.docx';
  const noted = (w: WebWorld) => w.journal.events().flatMap((e) => (e.type === 'file.fetched' || e.type === 'access.refused' ? [`${e.by} ${e.type}`] : []));

  test('nothing, of open minutes that nobody in particular takes', async () => {
    const { world: w } = await open();
    expect((await call(w.base, MINUTES)).status).toBe(200);
    expect(noted(w)).toEqual([]);
  });

  test('once a day for the same person and file, also when it is taken several times at once', async () => {
    const { world: w, browser } = await open('per@example.org');
    const all = await Promise.all([1, 2, 3].map(() => browser.get(MINUTES)));
    expect(all.map((a) => a.status)).toEqual([200, 200, 200]);
    await browser.get(`${MINUTES}?lang=en`);
    expect(noted(w)).toEqual(['web:per@example.org file.fetched']);
    for (const _again of [1, 2]) expect((await browser.get(NOTICE)).status).toBe(403);
    expect(noted(w).slice(1)).toEqual(['web:per@example.org access.refused']);
    w.clock.pass(23 * HOUR);
    await browser.get(MINUTES);
    expect(noted(w)).toHaveLength(2);
    w.clock.pass(2 * HOUR);
    await browser.get(MINUTES);
    expect(noted(w)).toHaveLength(3);
  });

  test('nothing when it is only looked for, and then nothing is made', async () => {
    const { world: w, browser } = await open('per@example.org');
    for (const path of [MINUTES, NOTICE]) {
      const head = await call(w.base, path, { method: 'HEAD', headers: { cookie: browser.cookie() } });
      expect([head.status, head.headers['content-length'], head.body]).toEqual([path === MINUTES ? 200 : 403, undefined, '']);
    }
    expect(noted(w)).toEqual([]);
  });

  test.each([
    ['cross-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ])('a browser that says %s gets %i', async (site, status) => {
    const { world: w, browser } = await open('per@example.org');
    const answer = await call(w.base, MINUTES, { headers: { cookie: browser.cookie(), 'sec-fetch-site': site } });
    expect(answer.status).toBe(status);
    expect(noted(w)).toHaveLength(status === 200 ? 1 : 0);
  });

  test('again when it could not be written', async () => {
    const { world: w } = await open();
    const tries: boolean[] = [];
    const note = noteOnce(w.desk, () => Promise.resolve(tries.push(true) > 1));
    const fetched = { by: 'cli:per', via: 'cli', visibility: 'secretariat', what: { type: 'file.fetched', file: 'minutes', meeting: 'S-00001' } } as const;
    for (const _time of [1, 2, 3]) await note(fetched);
    expect(tries).toHaveLength(2);
  });
});
