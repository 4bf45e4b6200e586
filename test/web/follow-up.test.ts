import { afterEach, describe, expect, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import { followUpEvents } from '../helpers/follow-up.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from './browser.ts';
import { ADMIN, type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());

const THINGS = {
  chain: ['halsonatverket', 'styrelsen'],
  municipalities: ['osby', 'horby'],
  agreement: 'avtalet',
  procurement: 'upphandlingen',
  grant: 'bidraget',
  goal: 'vb.mal',
  area: 'halsa',
} as const;
const LISTS = ['/arenden', '/arenden?lage=all', '/avtal', '/mal', '/mal?ar=alla', '/logg'];
const PAGES = [...LISTS, '/arende/M-00001', '/arende/M-00002', '/remiss/C-00001', '/avtal/avtalet', '/avtal/upphandlingen', '/avtal/bidraget'];

const filled = async () => {
  world = await webWorld({ first: followUpEvents(THINGS) });
  const [reader, secretary] = [visitor(world), visitor(world)];
  await reader.enter('Bo Alm', 'bo@example.org');
  await secretary.enter('Sekreteraren', ADMIN);
  return { world, reader, secretary };
};
const words = (page: string) => (page.split('<main')[1] ?? '').replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

test('every page is whole, with content and without: one h1, headings in order, no id twice, tables with captions and scopes, no script', async () => {
  const { secretary } = await filled();
  const empty = await webWorld();
  const alone = visitor(empty);
  await alone.enter('Sekreteraren', ADMIN);
  try {
    const read = [...PAGES.map((path) => ({ path, by: secretary })), ...LISTS.map((path) => ({ path, by: alone }))];
    for (const { path, by } of read)
      for (const lang of ['sv', 'en']) {
        const { status, body } = await by.get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        expect([path, status]).toEqual([path, 200]);
        expect(body).toContain(`<html lang="${lang}">`);
        expect([path, body.match(/<h1>/g)?.length]).toEqual([path, 1]);
        const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map((m) => Number(m[1]));
        for (const [i, level] of levels.entries()) expect([path, level - (levels[i - 1] ?? 0) <= 1]).toEqual([path, true]);
        const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
        expect([path, ids.length]).toEqual([path, new Set(ids).size]);
        expect(body).not.toMatch(/<script|<b>| style="|undefined|\[object/);
        expect([path, body.match(/<table\b/g)?.length]).toEqual([path, body.match(/<table role="table"><caption/g)?.length]);
        expect(body).not.toMatch(/<th>/);
      }
  } finally {
    await empty.http.close();
  }
});

describe('a matter', () => {
  test('shows where it is, its bodies in order, what they did, and which municipalities have not answered', async () => {
    const { reader } = await filled();
    const { body } = await reader.get('/arende/M-00001');
    const page = words(body);
    expect(page).toContain('Hos Styrelsen sedan 10 september 2026.');
    expect(body).toMatch(/<li class="done">.*Hälsonätverket.*Klart.*<li class="here" aria-current="step">.*Styrelsen.*Här nu/s);
    expect(page).toContain('Rekommenderat vidare Modellen prövas under ett år.');
    expect(page).toContain('Rätt nivå Inte besvarat');
    expect(page).toContain('Har svarat: 1 av 2');
    expect(page).toMatch(/Har inte svarat \(1\) Hörby Har svarat \(1\) Osby 20 oktober 2026/);
    expect(page).toMatch(/Räkna om M-00001 med nya elevtal .*ekonomichefen 30 oktober 2026 öppen, försenad/);
  });

  test('counts the last day before the assembly from the notice that the statutes set', async () => {
    const matter = { id: 'M-00009', title: 'avgiften', opened: '2026-12-01', why: {}, chain: ['stamman'] };
    const meeting = { id: 'S-00009', body: 'stamman', date: '2030-09-13' };
    world = await webWorld({ first: [event({ type: 'matter.opened', matter }), event({ type: 'meeting.planned', meetings: [meeting] })] });
    const reader = visitor(world);
    await reader.enter('Bo Alm', 'bo@example.org');
    const page = words((await reader.get('/arende/M-00009')).body);
    expect(page).toContain('Nästa möte 13 september 2030. Anmäl senast 12 juni 2030');
    expect(page).toContain('Kallelsen ska ut senast torsdag 13 juni 2030. (förbundets egen inställning)');
  });

  test('says that it was referred back, and keeps how it was corrected', async () => {
    const { reader } = await filled();
    const { body } = await reader.get('/arende/M-00002');
    expect(words(body)).toContain('Styrelsen återremitterade ärendet 2 oktober 2026. Det ska till Hälsonätverket innan det går vidare.');
    expect(words(body)).toMatch(/Ändrat 4 januari 2027 av anna\.ek@example\.org: Rubriken var för kort\. Förut: Gemensamt e-arkiv &lt;b&gt;/);
  });

  test('a skipped body is said', async () => {
    const { world: w, reader } = await filled();
    const station = { id: 'N-00010', body: 'styrelsen', date: '2026-11-10', result: 'tabled' } as const;
    await w.journal.change(() => ({ events: [event({ type: 'matter.handled', matter: 'M-00002', station })], result: undefined }));
    expect(words((await reader.get('/arende/M-00002')).body)).toContain('Ett steg har hoppats över: Hälsonätverket har inte behandlat ärendet.');
  });

  test('the list shows open ones, or all, by body', async () => {
    const { world: w, secretary } = await filled();
    await w.journal.change(() => ({ events: [event({ type: 'matter.closed', matter: 'M-00002', reason: 'Löst på annat sätt.' })], result: undefined }));
    const open = words((await secretary.get('/arenden')).body);
    // With the station of the secretariat this one has been all the way.
    expect(open).not.toContain('e-arkiv');
    expect(open).toContain('Hemligt ärende');
    const closed = words((await secretary.get('/arenden?lage=closed&organ=halsonatverket')).body);
    expect(closed).toContain('Gemensamt e-arkiv för alla');
    expect(closed).toContain('Har gått hela vägen');
    expect(closed).not.toContain('Hemligt ärende');
  });
});

describe('agreements', () => {
  test('show parties, days in working days, who has adopted, and follow-up against its target', async () => {
    const { reader } = await filled();
    const page = words((await reader.get('/avtal/avtalet')).body);
    expect(page).toContain('söndag 27 juni 2027 (sista arbetsdag torsdag 24 juni 2027)');
    expect(page).toContain('Översyn senast måndag 1 november 2027');
    expect(page).toContain('Anslutna kommuner: 1 av 2');
    expect(page).toMatch(/Inte anslutna \(1\) Hörby/);
    expect(page).toContain('21 av 60');
    expect(page).toContain('Osby , Hörby , Region Skåne');
  });

  test('a municipality of which nothing is recorded is told so, and is not counted among those outside', async () => {
    world = await webWorld({
      first: [event({ type: 'agreement.adopted', adoption: { id: 'J-1', subject: 'avtalet', name: 'x', adopted: ['osby'], not: [], date: '2026-05-04' } })],
    });
    const page = words((await visitor(world).get('/avtal/avtalet')).body);
    expect(page).toMatch(/Inte registrerat \(1\) Hörby/);
    expect(page).not.toContain('Inte anslutna');
  });

  test('a procurement shows its stages with reasons, a grant its shares and reporting dates', async () => {
    const { reader } = await filled();
    expect(words((await reader.get('/avtal/upphandlingen')).body)).toMatch(/Annonserad 2 mars 2026 .* Försenad 10 juni 2026 Skäl: Bara ett anbud kom in\./);
    const grant = words((await reader.get('/avtal/bidraget')).body);
    expect(grant).toContain('Osby 200 000 kronor 22,2 %');
    expect(grant).toContain('Inte fördelat 400 000 kronor');
    expect(grant).toContain('lördag 6 mars 2027 (sista arbetsdag fredag 5 mars 2027) kommer');
  });

  test('a column that is empty everywhere is left out of the list', async () => {
    world = await webWorld();
    const { body } = await visitor(world).get('/avtal');
    expect(body).not.toContain('Anslutna kommuner');
    expect(body).not.toContain('Närmaste datum');
    const { reader } = await filled();
    expect((await reader.get('/avtal')).body).toMatch(/<th scope="col"[^>]*>Anslutna kommuner<\/th><th scope="col"[^>]*>Närmaste datum<\/th>/);
  });
});

describe('goals', () => {
  test('show status with figure, comment, by whom and when; not reported is a value', async () => {
    const { reader } = await filled();
    const page = words((await reader.get('/mal')).body);
    expect(page).toContain('1 mål: 1 försenat.');
    expect(page).toContain('Läge försenat Siffra 31 kommuner Kommentar Två kurser är flyttade. Rapporterat 1 oktober 2026, anna.ek@example.org (G-00002)');
    expect(page).toContain('Tidigare rapporterat (1)');
    expect(words((await reader.get('/mal?ar=alla')).body)).toContain('2 mål: 1 ej rapporterat, 1 försenat.');
    const health = words((await reader.get('/mal?ar=2022&organ=halsonatverket&omrade=halsa')).body);
    expect(health).toContain('Fokus är hälsa.');
    expect(health).not.toContain('Alla ska ha en plan.');
  });
});

describe('what is not open', () => {
  const HIDDEN = /Hemlig/;
  test('is on no page of somebody without a role, and what was left out is said', async () => {
    const { reader, secretary } = await filled();
    for (const path of PAGES.filter((p) => p !== '/logg')) expect([path, HIDDEN.test((await reader.get(path)).body)]).toEqual([path, false]);
    for (const path of ['/arenden', '/avtal', '/mal', '/arende/M-00001']) {
      expect([path, (await reader.get(path)).body.includes('visas inte här')]).toEqual([path, true]);
      expect([path, HIDDEN.test((await secretary.get(path)).body)]).toEqual([path, true]);
      expect([path, (await secretary.get(path)).body.includes('visas inte här')]).toEqual([path, false]);
    }
  });

  test('has no page of its own for others, and is told as if it were not there', async () => {
    const { reader, secretary } = await filled();
    for (const path of ['/arende/M-00009', '/remiss/C-00009', '/avtal/agreement.hemligt']) {
      const missing = path.replace(/[^/]+$/, 'X-00000');
      expect([path, (await secretary.get(path)).status]).toEqual([path, 200]);
      const [refused, none] = [await reader.get(path), await reader.get(missing)];
      expect([path, refused.status, words(refused.body)]).toEqual([path, 404, words(none.body)]);
    }
  });

  test('nobody in particular sees what is open', async () => {
    const { world: w } = await filled();
    const { status, body } = await visitor(w).get('/arende/M-00001');
    expect(status).toBe(200);
    expect(body).not.toMatch(HIDDEN);
  });
});

describe('the log', () => {
  test('is refused in words for anybody but an administrator', async () => {
    const { world: w, reader } = await filled();
    const { status, body } = await reader.get('/logg');
    expect(status).toBe(403);
    expect(body).not.toContain('M-00001');
    expect(words(body)).toContain('Det får bara en administratör');
    expect(words(body)).not.toContain('samordnare för organet');
    expect(words((await visitor(w).get('/logg')).body)).toContain('E-postadress');
  });

  test('tells of pages that were refused, each once a day, and of nothing that nobody tried', async () => {
    world = await webWorld({ nouns });
    const w = world;
    const [reader, secretary] = [visitor(w), visitor(w)];
    await reader.enter('Bo Alm', 'bo@example.org');
    await secretary.enter('Sekreteraren', ADMIN);
    const before = w.journal.events().length;
    for (const path of ['/logg', '/mote/planera', '/mote/planera', '/utfall', '/arenden', '/beslut', '/poster/finns-inte']) await reader.get(path);
    await reader.get('/avtal/nytt', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' });
    await visitor(w).get('/logg');
    expect(w.journal.events().slice(before)).toMatchObject(
      ['samklang logg', 'mote planera', 'utfall ny'].map((command) => ({
        by: 'web:bo@example.org',
        via: 'web',
        visibility: 'secretariat',
        payload: { type: 'access.refused', command, reason: 'role' },
      })),
    );
    const page = words((await secretary.get('/logg?slag=access')).body);
    for (const command of ['samklang logg', 'mote planera', 'utfall ny']) expect(page).toContain(`nekades: /${command} konsolen`);
  });

  test('tells that the whole journal was taken away, by whom and to which file', async () => {
    const { world: w, secretary } = await filled();
    const what = { type: 'journal.copied', how: 'export', at: '2027-01-14T12:00:00.000Z', file: '/home/anna/ut.jsonl', events: 12, head: 'abc' } as const;
    await w.journal.change(() => ({ events: [event(what, { by: 'machine:anna', via: 'task', visibility: 'secretariat' })], result: undefined }));
    expect(words((await secretary.get('/logg?slag=file')).body)).toContain(
      'användaren anna på datorn kopierade hela journalen: export , /home/anna/ut.jsonl datorn där Samklang körs',
    );
  });

  test('tells who did what, when and through what, refusals too, and that the chain holds', async () => {
    const { secretary } = await filled();
    const page = words((await secretary.get('/logg')).body);
    expect(page).toMatch(/Kedjan håller: ingen av \d+ händelser är ändrad eller borttagen\./);
    expect(page).toContain('4 januari 2027 kl. 09.00 okänd person (id slack:T1:U9) nekades: /utfall ny Slack');
    expect(page).toContain('anna.ek@example.org öppnade ett ärende: M-00009 konsolen');
    const roles = words((await secretary.get('/logg?slag=access')).body);
    expect(roles).toContain('nekades');
    expect(roles).not.toContain('öppnade ett ärende: M');
  });
});
