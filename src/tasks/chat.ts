// The terminal: npm run chat -- --as "Anna Ek <anna@example.org>" [--run "/utfall …"] [--json] [--lang sv|en].
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { nouns } from '../../commands/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { aboutFrom } from '../about.ts';
import { makeBot } from '../bot.ts';
import type { Incoming } from '../chat/incoming.ts';
import { makeCli } from '../cli/index.ts';
import { readOptions } from '../cli/options.ts';
import { saveIn } from '../cli/save.ts';
import { SAY } from '../cli/words.ts';
import { clockFrom } from '../clock.ts';
import { connect } from '../connect.ts';
import { contextsFrom } from '../context.ts';
import { type KnownAddress, nameFrom, rememberAddress } from '../delivery/addresses.ts';
import { startDelivery } from '../delivery/delivery.ts';
import { linkOffer, withOffer } from '../delivery/link-offer.ts';
import { personSeen } from '../delivery/people.ts';
import { actorOf } from '../domain/actor.ts';
import { reminderSight } from '../domain/reminder-sight.ts';
import type { State } from '../domain/state.ts';
import { wallAt } from '../domain/wall-time.ts';
import { MendableError } from '../errors.ts';
import { filesFrom, noteOnce } from '../files.ts';
import type { Locale } from '../i18n/locale.ts';
import { startErrorWords } from '../i18n/start-errors.ts';
import { namelessPerson } from '../i18n/unknown-person.ts';
import { knowledgeHere } from '../knowledge-here.ts';
import { knowledgeNow } from '../knowledge-now.ts';
import { logTo, silentLog } from '../log.ts';
import { note, type Reply } from '../reply/reply.ts';
import { cameBetween } from '../routing/confirm.ts';
import { readSettings } from '../sources/read-settings.ts';
import { workingDaysLater } from '../working-days-later.ts';
import { configHere } from './config-here.ts';
import { openHome } from './open-home.ts';
import { orUsage } from './usage.ts';

/** Nobody finishes a draft that cannot be saved from where they are. */
const notFromHere = (reply: Reply, locale: Locale): Reply =>
  reply.kind === 'preview' || reply.kind === 'form' ? { ...reply, blocks: [note(SAY.notFromHere[locale]), ...reply.blocks] } : reply;

/** Exit codes: 0 all went well, 1 something was refused or failed, 2 it could not start. */
const chat = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2), userInfo().username);
  const folder = options.save;
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new MendableError('bad-option', { option: `--save ${folder}`, expected: 'a folder that exists' });
  const config = configHere();
  const clock = clockFrom(config.SAMKLANG_CLOCK);
  const { base } = knowledgeHere(config.SAMKLANG_DATA);
  const settings = readSettings(config.SAMKLANG_DATA);
  const { zone, country, closed } = settings;
  const { journal, desk, writes, close } = await openHome(config.SAMKLANG_HOME, clock);
  const log = {
    ...silentLog,
    error: logTo(
      (line) => process.stderr.write(`${line}\n`),
      () => clock.now(),
    ).error,
  };

  const interactive = process.stdin.isTTY === true && options.run === undefined;
  const lines =
    options.run === undefined
      ? createInterface({ input: process.stdin, terminal: interactive, ...(interactive ? { output: process.stdout, prompt: '> ' } : {}) })
      : undefined;
  const typed = lines?.[Symbol.asyncIterator]();
  let ended = false;
  lines?.once('close', () => {
    ended = true;
  });
  const given = options.run === undefined ? [] : [options.run];
  const next = async (): Promise<string | undefined> => {
    if (interactive && !ended) lines?.prompt();
    const line = typed ? await typed.next() : undefined;
    return line?.done === false ? line.value : given.shift();
  };

  const person = { id: `cli:${options.email ?? options.name}`, name: options.name, ...(options.email === undefined ? {} : { email: options.email }) };
  const { locale, json } = options;
  const working = workingDaysLater(country, closed);
  const nameOf = (id: string) => nameFrom(desk, journal.state(), id);
  const knowledge = knowledgeNow(
    base,
    () => journal.state(),
    (id) => nameOf(id) ?? namelessPerson(id, 'sv'),
    () => wallAt(clock.now().getTime(), zone).date,
  );
  const about = aboutFrom({ nouns, version: packageJson.version, journal, data: config.SAMKLANG_DATA });
  const contextFor = contextsFrom({ journal, desk, knowledge, clock, zone, settings, working, admins: config.admins, about });
  const audit = noteOnce(desk, (event) => journal.change(() => ({ events: [event], result: true })));
  const makeFile = filesFrom({ journal, knowledge, settings, working, clock, nameOf, ...(writes ? { audit } : {}) });
  const cli = makeCli({
    person,
    locale,
    json,
    interactive,
    next,
    newId: randomUUID,
    write: (text) => process.stdout.write(`${text}\n`),
    ...(folder === undefined
      ? {}
      : {
          save: async (file, incoming, said) => {
            const made = await makeFile(file.to, { viewer: contextFor(incoming).viewer, locale: said, via: 'cli' });
            return typeof made === 'string' ? undefined : saveIn(folder, made);
          },
        }),
  });
  const bot = makeBot({
    nouns,
    journal,
    desk,
    contextFor,
    admins: config.admins,
    clock,
    log,
    errorId: () => `E-${randomUUID().slice(0, 8)}`,
    remember: (m) => rememberAddress(desk, m, clock.now()),
    under: (reply, m) => withOffer(writes ? reply : notFromHere(reply, m.locale), () => linkOffer(desk, journal.state(), m)),
  });
  // Reminders of other people stay where they are until somebody reaches them.
  const own = {
    get: <T>(shelf: string, key: string): T | undefined => (desk.get<KnownAddress>(shelf, key)?.address === person.id ? desk.get<T>(shelf, key) : undefined),
  };
  const sees = (state: State) => reminderSight(state, (id) => actorOf(personSeen(desk, id), state, config.admins));
  const calendar = () => ({ zone, working, planned: base.records.meetings, sees: sees(journal.state()) });
  const delivery =
    writes && options.run === undefined
      ? startDelivery({
          journal,
          desk: own,
          surfaces: [cli],
          clock,
          calendar,
          nameOf: (body) => base.catalog.name(body),
          between: (to, reply) => cameBetween(to, reply, desk),
          log,
        })
      : undefined;
  const stopping = new AbortController();
  const receiver = {
    receive: async (message: Incoming) => {
      // What the other process has written since is part of the answer.
      if (!writes) await journal.refresh();
      return bot.receive(message);
    },
    answer: bot.answer,
    delivered: (id: string) => bot.delivered(id).finally(() => delivery?.wake()),
    // What other people left unfinished waits until they open a terminal.
    unfinished: () => bot.unfinished().filter(({ message }) => message.from.id === person.id),
  };
  await connect(cli, receiver, { clock, log, signal: stopping.signal });
  process.on('SIGTERM', () => lines?.close());
  if (!writes) process.stderr.write(`${SAY.readOnly[locale]}\n`);
  else if (interactive) process.stdout.write(`${SAY.welcome[locale]}\n`);
  const well = await cli.run();
  lines?.close();
  stopping.abort();
  await cli.stop();
  await delivery?.stop();
  await close();
  return well ? 0 : 1;
};

orUsage(process.argv.slice(2), 'chat');
process.exitCode = await chat().catch((error: unknown) => {
  if (!(error instanceof MendableError)) throw error;
  console.error(startErrorWords(error.code, error.details) ?? error.message);
  return 2;
});
