import { aboutFrom } from '../../src/about.ts';
import { makeBot } from '../../src/bot.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import { contextsFrom } from '../../src/context.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { filesFrom, noteOnce } from '../../src/files.ts';
import { makeHttp } from '../../src/http.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { logTo } from '../../src/log.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { makeWeb } from '../../src/web/index.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { testNouns } from './nouns.ts';
import { testRecords } from './records.ts';

export const ADMIN = 'sekr@example.org';

/** The console on a real server on a free port, with the real bot, over a journal and a desk in memory. */
export const webWorld = async ({ host = '127.0.0.1', first = [] as readonly NewEvent[], failing = 0, nouns = testNouns } = {}) => {
  const clock = { ...setClock('2027-01-04T08:00:00Z'), wait: () => Promise.resolve(true), artificial: true };
  const lines: string[] = [];
  const log = logTo((line) => void lines.push(line), clock.now);
  const known = buildKnowledge(testRecords());
  const knowledge = () => known;
  const journal = await memoryJournal({ now: clock.now, first });
  const desk = memoryDesk<Incoming, Reply>({ now: clock.now });
  const admins = [ADMIN];
  const settings = readSettings('data/skanes-kommuner');
  const working = workingDaysOf('SE');
  const about = aboutFrom({ nouns, version: '1.2.3', journal, data: 'data/skanes-kommuner' });
  const contextFor = contextsFrom({ journal, desk, knowledge, clock, zone: 'Europe/Stockholm', settings, about, working, admins });
  const errors: unknown[] = [];
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: (error) => String(errors.push(error)) });
  let words = 0;
  const nameOf = (id: string) => (id === 'web:anna@example.org' ? 'Anna Ek' : undefined);
  const noted = noteOnce(desk, (event) => journal.change(() => ({ events: [event], result: true })));
  const web = makeWeb({
    http,
    host,
    clock,
    log,
    nouns,
    contextFor,
    knowledge,
    journal,
    audit: about,
    noted,
    settings,
    working,
    desk,
    file: filesFrom({
      journal,
      knowledge,
      settings,
      working,
      clock,
      nameOf,
      audit: noted,
    }),
    admins,
    zone: 'Europe/Stockholm',
    secret: 'a secret for tests only',
    random: () => `${String(++words).padStart(6, '0')}abcdefghijklmnop`,
    nameOf,
  });
  const bot = makeBot({ nouns, journal, desk, contextFor, admins, clock, log, errorId: () => 'E-1' });
  const delivered: string[] = [];
  let failures = failing;
  const receive: typeof bot.receive = (incoming) => (failures-- > 0 ? Promise.reject(new Error('the desk is full')) : bot.receive(incoming));
  await web.start({ ...bot, receive, delivered: (id) => bot.delivered(id).then(() => void delivered.push(id)) });
  const port = await http.listen();
  return { web, http, bot, journal, desk, clock, lines, errors, delivered, port, base: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => http.close() };
};
export type WebWorld = Awaited<ReturnType<typeof webWorld>>;
