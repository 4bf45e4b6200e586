import { describe, expect, it } from 'vitest';
import { aboutFrom } from '../../src/about.ts';
import { makeHttp } from '../../src/http.ts';
import { silentLog } from '../../src/log.ts';
import { makeWeb } from '../../src/web/index.ts';
import { personId } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';
import { visitor } from '../web/browser.ts';
import { COMMON, LEVELS, mayKnow, PEOPLE, ROLES, type Role, SECRET, secretWorld, toldWrongly } from './secrets.ts';

/** The console over everything that is recorded; at the console people have the same roles as elsewhere. */
const consoleOver = async () => {
  const bot = await secretWorld();
  const same = bot.journal.state().roles.map((r) => event({ type: 'role.given', ...r, person: r.person.replace(/^cli:/, 'web:') }));
  await bot.journal.change(() => ({ events: same, result: undefined }));
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: () => 'E-1' });
  let words = 0;
  const about = aboutFrom({ nouns: bot.nouns, version: '1.2.3', journal: bot.journal, data: 'data/skanes-kommuner' });
  const web = makeWeb({
    http,
    host: '127.0.0.1',
    log: silentLog,
    nouns: bot.nouns,
    clock: bot.clock,
    contextFor: bot.contextFor,
    knowledge: () => bot.knowledge(),
    journal: bot.journal,
    audit: about,
    noted: (event) => bot.journal.change(() => ({ events: [event], result: undefined })),
    settings: bot.settings,
    working: bot.working,
    desk: bot.desk,
    file: bot.makeFile,
    admins: ['anna@example.org'],
    zone: 'Europe/Stockholm',
    secret: 'a secret for tests only',
    random: () => `${String(++words).padStart(8, '0')}abcdefghijklmnop`,
    nameOf: () => undefined,
  });
  await web.start(bot.bot);
  const base = `http://127.0.0.1:${await http.listen()}`;
  return { bot, base, close: () => http.close() };
};

const PLAIN = [
  '/',
  '/om',
  '/data',
  '/moten',
  '/beslut',
  '/uppgifter',
  '/arenden',
  '/avtal',
  '/mal',
  '/paminnelser',
  '/logg',
  '/moten?organ=styrelsen',
  `/beslut?ord=${COMMON}`,
  '/uppgifter?organ=styrelsen',
  '/poster/styrelsen',
  '/poster/lund',
];
const AT: Readonly<Record<string, readonly string[]>> = {
  meeting: ['/mote/ID', '/mote/ID/kallelse.docx', '/mote/flytta?rad=ID', '/mote/punkt?rad=ID'],
  outcome: ['/poster/ID', '/utfall/ratta?rad=ID', '/utfall/dra-tillbaka?rad=ID'],
  action: ['/poster/ID', '/uppgift/flytta?rad=ID', '/uppgift/overlat?rad=ID'],
  matter: ['/arende/ID', '/poster/ID', '/arende/ratta?rad=ID', '/arende/station?rad=ID', '/arende/remiss?rad=ID'],
  consultation: ['/remiss/ID', '/poster/ID', '/arende/svar?rad=ID'],
  agreement: ['/avtal/ID', '/poster/ID', '/avtal/anslut?rad=ID', '/avtal/granska?rad=ID'],
};
/** Meetings that only an outcome tells of have an id of their own. */
const heldAt = (world: Awaited<ReturnType<typeof secretWorld>>) =>
  [...world.journal.state().outcomes.values()].flatMap((o) => [
    `/mote/${o.meeting.id}`,
    `/mote/${o.meeting.id}/protokoll.docx`,
    `/utfall?rad=styrelsen ${o.meeting.date}`,
  ]);
const subjects = (world: Awaited<ReturnType<typeof secretWorld>>) =>
  [...world.journal.state().agreements.values()].map((a) => `/avtal/${encodeURIComponent(a.subject)}`);

describe('nobody sees on a page of the console what is not theirs', () => {
  it.each(['nobody', ...ROLES] as const)('%s: every page, and the pages of every guessed id', { timeout: 60_000 }, async (who) => {
    const { bot, base, close } = await consoleOver();
    try {
      const browser = visitor({ base });
      const role: Role = who === 'nobody' ? 'reader' : who;
      if (who !== 'nobody') await browser.enter(PEOPLE[role].name, PEOPLE[role].email);
      const paths = [...PLAIN, ...heldAt(bot), ...subjects(bot), ...bot.made.flatMap(({ kind, id }) => (AT[kind] ?? []).map((p) => p.replace('ID', id)))];
      const wrong: string[] = [];
      let whole = '';
      for (const path of paths) {
        const answer = await browser.get(encodeURI(path));
        const { status } = answer;
        // The address that was asked for is the asker's own: the links to the other language hold it.
        const body = answer.body.replaceAll(path, '').replaceAll(encodeURIComponent(path), '');
        if (status >= 500) wrong.push(`${path}: ${status}`);
        const levels = toldWrongly(body, role, 'private');
        if (levels.length > 0) wrong.push(`${path}: ${levels.join(', ')}`);
        whole += body;
      }
      expect(wrong).toEqual([]);
      // What may be seen is seen: the test would notice if the pages said nothing.
      for (const level of LEVELS) expect([level, whole.includes(SECRET[level])]).toEqual([level, mayKnow(level, role, 'private')]);
    } finally {
      await close();
    }
  });

  it('a file is given to whoever may see its meeting, and that is written down; others find nothing', async () => {
    const bot = await secretWorld();
    for (const meeting of [...bot.journal.state().outcomes.values()].map((o) => o.meeting.id))
      for (const role of ROLES) {
        const before = bot.journal.events().length;
        const made = await bot.file(`/mote/${meeting}/protokoll.docx`, { as: PEOPLE[role] });
        const level = [...bot.journal.state().outcomes.values()].find((o) => o.meeting.id === meeting)?.visibility ?? 'open';
        expect([role, level, typeof made]).toEqual([role, level, mayKnow(level, role, 'private') ? 'object' : 'string']);
        const added = bot.journal.events().slice(before);
        expect(added.map((e) => [e.type, e.by, e.via])).toEqual(typeof made === 'object' ? [['file.fetched', personId(PEOPLE[role]), 'cli']] : []);
      }
  });
});
