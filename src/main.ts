// Starts everything and closes it in reverse. Imports everything, imported by nothing.
import { randomBytes } from 'node:crypto';
import { nouns } from '../commands/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { aboutFrom } from './about.ts';
import { makeBot } from './bot.ts';
import type { Incoming } from './chat/incoming.ts';
import { clockFrom, realClock } from './clock.ts';
import { connect } from './connect.ts';
import { contextsFrom } from './context.ts';
import { nameFrom, rememberAddress } from './delivery/addresses.ts';
import { startDelivery } from './delivery/delivery.ts';
import { linkOffer, withOffer } from './delivery/link-offer.ts';
import { personSeen } from './delivery/people.ts';
import { openDesk } from './desk/open-desk.ts';
import { actorOf } from './domain/actor.ts';
import { reminderSight } from './domain/reminder-sight.ts';
import { wallAt } from './domain/wall-time.ts';
import { MendableError } from './errors.ts';
import { filesFrom, noteOnce } from './files.ts';
import { type Health, healthHandler } from './health.ts';
import { holidaysAround } from './holidays-around.ts';
import { prepareHome, secretOf } from './home.ts';
import { makeHttp } from './http.ts';
import { namelessPerson } from './i18n/unknown-person.ts';
import { watchNotes } from './journal/notes.ts';
import { openJournal } from './journal/open-journal.ts';
import { knowledgeHere } from './knowledge-here.ts';
import { knowledgeNow } from './knowledge-now.ts';
import { leavingsFrom } from './leavings.ts';
import { logTo } from './log.ts';
import { makeReady } from './make-ready.ts';
import { platforms } from './platforms.ts';
import type { Reply } from './reply/reply.ts';
import { cameBetween } from './routing/confirm.ts';
import { readSettings } from './sources/read-settings.ts';
import { configHere } from './tasks/config-here.ts';
import { exitWith } from './tasks/or-exit.ts';
import { isLoopback } from './web/hosts.ts';
import { makeWeb } from './web/index.ts';
import { workingDaysLater } from './working-days-later.ts';

/** When whoever waits for the start has had an answer. */
const LATER_MS = 2_000;
/** Loads what a first answer does without: what is missing or broken ends the server now, and not a command days later. */
const loadTheRest = async (): Promise<void> => {
  try {
    for (const noun of nouns) await noun.verbs();
    // One after the other: a request that comes meanwhile waits for one of them at most.
    await import('./web/open-pages.ts');
    await import('./web/own-pages.ts');
    await import('./web/work-pages.ts');
    await import('./sources/read-selftest.ts');
    await import('./knowledge/notice.ts');
    await import('./domain/minutes.ts');
    await import('./export/notice.ts');
    await import('./export/minutes.ts');
    await import('./export/docx.ts');
    // Loaded with the first working day: here it is enough that it is there.
    import.meta.resolve('date-holidays');
  } catch (error) {
    throw new MendableError('part-missing', { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown' });
  }
};

const start = async () => {
  const config = configHere();
  const clock = clockFrom(config.SAMKLANG_CLOCK);
  const log = logTo(
    (line) => process.stderr.write(`${line}\n`),
    () => clock.now(),
  );
  const ending: (() => Promise<void>)[] = [];
  const end = async () => {
    for (const close of ending.splice(0).reverse()) await close();
  };
  try {
    const { base, keep } = knowledgeHere(config.SAMKLANG_DATA);
    ending.push(async () => keep());
    const settings = readSettings(config.SAMKLANG_DATA);
    const { zone, country, closed } = settings;
    prepareHome(config.SAMKLANG_HOME);
    const journal = await openJournal({ folder: config.SAMKLANG_HOME, clock });
    ending.push(() => journal.close());
    const desk = await openDesk<Incoming, Reply>({ folder: config.SAMKLANG_HOME, clock });
    ending.push(() => desk.close());
    ending.push(
      await watchNotes(config.SAMKLANG_HOME, journal, {
        odd: (file) => log.warn('no note of a copied journal', { file }),
        failed: (error) => log.warn('a copied journal is not recorded yet', { error: error instanceof Error ? error.name : 'unknown' }),
      }),
    );
    for (const notice of [...journal.notices, ...desk.notices]) log.warn(notice.code, notice.details);

    const nameOf = (person: string) => nameFrom(desk, journal.state(), person);
    const knowledge = knowledgeNow(
      base,
      () => journal.state(),
      (person) => nameOf(person) ?? namelessPerson(person, 'sv'),
      () => wallAt(clock.now().getTime(), zone).date,
    );
    const working = workingDaysLater(country, closed);
    let broken: Health | undefined;
    const about = aboutFrom({
      ...{ nouns, version: packageJson.version, journal, data: config.SAMKLANG_DATA },
      broken: ({ seq, reason }) => {
        broken = { ok: false, detail: `event ${seq}: ${reason}` };
        log.error('the journal does not hold', { event: seq, reason });
      },
    });
    const contextFor = contextsFrom({ journal, desk, knowledge, clock, zone, settings, working, admins: config.admins, about });
    const noted = noteOnce(desk, (event) =>
      journal
        .change(() => ({ events: [event], result: true }))
        .catch(() => {
          log.warn('not recorded', { type: event.what.type });
          return false;
        }),
    );
    const makeFile = filesFrom({
      journal,
      knowledge,
      settings,
      working,
      clock,
      nameOf,
      audit: noted,
    });
    const errorId = () => `E-${randomBytes(4).toString('hex')}`;
    const failed = (error: unknown) => {
      const id = errorId();
      log.error('request failed', { id, error: error instanceof Error ? error.name : 'unknown' });
      return id;
    };
    const bot = makeBot({
      nouns,
      journal,
      desk,
      contextFor,
      admins: config.admins,
      clock,
      log,
      errorId,
      remember: (m) => rememberAddress(desk, m, clock.now()),
      under: (reply, m) => withOffer(reply, () => linkOffer(desk, journal.state(), m)),
    });

    const http = makeHttp({ host: config.HOST, port: config.PORT, failed });
    const web = makeWeb({
      http,
      host: config.HOST,
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
      file: makeFile,
      admins: config.admins,
      zone,
      secret: secretOf(config.SAMKLANG_HOME),
      random: () => randomBytes(18).toString('base64url'),
      nameOf,
    });
    const surfaces = [web, ...(await platforms({ config, http, clock, log }))];
    const delivery = startDelivery({
      journal,
      desk,
      surfaces,
      clock,
      calendar: () => ({
        zone,
        working,
        planned: base.records.meetings,
        sees: reminderSight(journal.state(), (id) => actorOf(personSeen(desk, id), journal.state(), config.admins)),
      }),
      nameOf: (body) => base.catalog.name(body),
      between: (to, reply) => cameBetween(to, reply, desk),
      log,
    });
    ending.push(() => delivery.stop());
    const stopping = new AbortController();
    // The first question needs the index also where nothing is recorded yet.
    const ready = makeReady([(ms) => knowledge.tell(ms) && base.index !== undefined, about.prove], stopping.signal);
    /** Whatever a message recorded may fall due at once, and be asked for. */
    const afterwards = () => {
      delivery.wake();
      void ready().catch(failed);
    };
    const waking = { ...bot, ...leavingsFrom({ journal, desk }), delivered: (id: string) => bot.delivered(id).finally(afterwards) };
    http.add(
      healthHandler(() => ({
        journal: broken ?? journal.health(),
        desk: desk.health(),
        delivery: delivery.health(),
        ...Object.fromEntries(surfaces.map((s) => [s.name, s.health()])),
      })),
    );

    const port = await http.listen();
    ending.push(() => http.close());
    ending.push(async () => {
      stopping.abort();
      await Promise.all(surfaces.map((s) => s.stop()));
    });
    // A platform that is slow to answer holds up neither the console nor Ctrl-C.
    const [consoleOpen] = surfaces.map((s) => connect(s, waking, { clock, log, signal: stopping.signal }));
    await consoleOpen;
    const at = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}/`;
    console.log(
      isLoopback(config.HOST)
        ? `Samklang is running. Console: ${at}`
        : `Samklang is running at ${at}. The console is off: ${config.HOST} is not a loopback address.`,
    );
    console.log('Try in another terminal: npm run ask -- "Vem är ordförande i styrelsen?"');
    void ready().then((done) => (done ? log.info('all ready', {}) : undefined), failed);
    void realClock
      .wait(LATER_MS, stopping.signal)
      .then(async (still) => {
        if (!still) return;
        await loadTheRest();
        keep();
        await makeReady([holidaysAround(working, wallAt(clock.now().getTime(), zone).date)], stopping.signal)();
        log.info('all loaded', {});
      })
      .catch((error) => end().then(() => exitWith(error)));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
};

const end = await start().catch(exitWith);
let ended = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (ended) return;
    ended = true;
    void end().then(() => process.exit(0), exitWith);
  });
