import { nouns } from '../../commands/index.ts';
import { aboutFrom } from '../../src/about.ts';
import { makeBot } from '../../src/bot.ts';
import { address, type FormValues, type Incoming } from '../../src/chat/incoming.ts';
import { contextsFrom } from '../../src/context.ts';
import { findAddress, rememberAddress } from '../../src/delivery/addresses.ts';
import { linkOffer, withOffer } from '../../src/delivery/link-offer.ts';
import type { NewEvent, StoredEvent } from '../../src/domain/event.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { filesFrom } from '../../src/files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeNow } from '../../src/knowledge-now.ts';
import { silentLog } from '../../src/log.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { memoryDesk } from './memory-desk.ts';
import { memoryJournal } from './memory-journal.ts';
import { setClock } from './set-clock.ts';

const DATA = 'data/skanes-kommuner';
const known = new Map<string, Knowledge>();
/** The association's own data, or another's, read once for all tests of a file. */
export const realKnowledge = (data = DATA): Knowledge => {
  const read = known.get(data) ?? buildKnowledge(readRecords(data));
  known.set(data, read);
  return read;
};

export type Who = { name: string; email: string };
export const ANNA: Who = { name: 'Anna Ek', email: 'anna@example.org' };
export const personId = (who: Who) => `cli:${who.email}`;
type Given = { as?: Who; locale?: Locale; place?: 'private' | 'channel'; form?: { command: string; values: FormValues }; id?: string };

/** A whole bot without a platform: the real commands over a journal and a desk in memory. Anna is an administrator. */
export const testBot = async ({
  start = '2027-01-14T12:00:00Z',
  admins = [ANNA.email],
  first = [] as readonly NewEvent[],
  stored = [] as readonly StoredEvent[],
  data = DATA,
} = {}) => {
  const clock = setClock(start);
  const journal = await memoryJournal({ now: clock.now, first, stored });
  const desk = memoryDesk<Incoming, Reply>({ now: clock.now });
  const working = workingDaysOf('SE');
  const knowledge = knowledgeNow(
    realKnowledge(data),
    () => journal.state(),
    (person) => findAddress(desk, `person:${person}`)?.name ?? person.replace(/^\w+:/, ''),
    () => wallAt(clock.now().getTime(), 'Europe/Stockholm').date,
  );
  const settings = readSettings(data);
  const contextFor = contextsFrom({
    journal,
    desk,
    knowledge,
    clock,
    zone: 'Europe/Stockholm',
    settings,
    about: aboutFrom({ nouns, version: '1.2.3', journal, data }),
    working,
    admins,
  });
  let messages = 0;

  const bot = makeBot({
    nouns,
    journal,
    desk,
    contextFor,
    admins,
    log: silentLog,
    errorId: () => 'E-1',
    remember: (message) => rememberAddress(desk, message, clock.now()),
    under: (reply, m) => withOffer(reply, () => linkOffer(desk, journal.state(), m)),
    clock: { now: clock.now, wait: () => Promise.resolve(false), artificial: true },
  });
  const incoming = (text: string, { as = ANNA, locale = 'sv', place = 'private', form, id }: Given = {}): Incoming => ({
    id: id ?? `m${++messages}`,
    surface: 'cli',
    from: { id: personId(as), ...as },
    at: address(`cli:${as.email}`),
    place,
    thread: as.email,
    text,
    ...(form ? { form } : {}),
    locale,
  });
  const say = async (text: string, given: Given = {}): Promise<Reply> => {
    const message = incoming(text, given);
    await rememberAddress(desk, message, clock.now());
    await bot.receive(message);
    return bot.answer(message);
  };
  const makeFile = filesFrom({
    journal,
    knowledge,
    settings,
    working,
    clock,
    nameOf: (person) => findAddress(desk, `person:${person}`)?.name,
    audit: (event) => journal.change(() => ({ events: [event], result: undefined })),
  });
  return {
    say,
    /** The file at a path, for somebody, as their surface would ask for it. */
    file: (to: string, given: Given = {}) => makeFile(to, { viewer: contextFor(incoming('', given)).viewer, locale: given.locale ?? 'sv', via: 'cli' }),
    incoming,
    bot,
    journal,
    desk,
    clock,
    contextFor,
    working,
    knowledge,
    settings,
    makeFile,
    nouns,
    submit: (command: string, values: FormValues, given: Given = {}) => say('', { ...given, form: { command, values } }),
  };
};
