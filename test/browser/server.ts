import { randomBytes } from 'node:crypto';
import { nouns } from '../../commands/index.ts';
import { aboutFrom } from '../../src/about.ts';
import { makeBot } from '../../src/bot.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import { realClock } from '../../src/clock.ts';
import { contextsFrom } from '../../src/context.ts';
import { rememberAddress } from '../../src/delivery/addresses.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { filesFrom } from '../../src/files.ts';
import { makeHttp } from '../../src/http.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeNow } from '../../src/knowledge-now.ts';
import { silentLog } from '../../src/log.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { makeWeb } from '../../src/web/index.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

export const ANNA = { name: 'Anna Ek', email: 'anna.ek@example.org' };

/** The whole bot with its console, on a free port: the association's own data, the real commands, a home of its own on the disk. */
export const startConsole = async () => {
  const home = await tempFolder();
  const clock = realClock;
  const journal = await openJournal({ folder: home.path, clock });
  const desk = await openDesk<Incoming, Reply>({ folder: home.path, clock });
  const base = buildKnowledge(readRecords('data/skanes-kommuner'));
  const nameOf = (id: string) => desk.get<{ name: string }>('address', `person:${id}`)?.name ?? id;
  const knowledge = knowledgeNow(
    base,
    () => journal.state(),
    nameOf,
    () => clock.now().toISOString().slice(0, 10),
  );
  const admins = [ANNA.email];
  const settings = readSettings('data/skanes-kommuner');
  const working = workingDaysOf('SE');
  const about = aboutFrom({ nouns, version: '1.2.3', journal, data: 'data/skanes-kommuner' });
  const contextFor = contextsFrom({ journal, desk, knowledge, clock, zone: 'Europe/Stockholm', settings, about, working, admins });
  const errors: unknown[] = [];
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: (error) => String(errors.push(error)) });
  const random = () => randomBytes(18).toString('base64url');
  const web = makeWeb({
    http,
    host: '127.0.0.1',
    clock,
    log: silentLog,
    nouns,
    contextFor,
    knowledge,
    journal,
    audit: about,
    noted: (event) => journal.change(() => ({ events: [event], result: undefined })),
    settings,
    working,
    desk,
    file: filesFrom({ journal, knowledge, settings, working, clock, nameOf }),
    admins,
    zone: 'Europe/Stockholm',
    secret: random(),
    random,
    nameOf,
  });
  const bot = makeBot({ nouns, journal, desk, contextFor, admins, clock, log: silentLog, errorId: random });
  await web.start({
    ...bot,
    receive: async (incoming) => {
      await rememberAddress(desk, incoming, clock.now());
      return bot.receive(incoming);
    },
  });
  const port = await http.listen();
  return {
    web,
    journal,
    errors,
    municipalities: base.catalog.all('municipality').map((m) => m.id),
    base: `http://127.0.0.1:${port}`,
    close: async () => {
      await web.stop();
      await http.close();
      await journal.close();
      await desk.close();
      await home[Symbol.asyncDispose]();
    },
  };
};
export type Console = Awaited<ReturnType<typeof startConsole>>;
