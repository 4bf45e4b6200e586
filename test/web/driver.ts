import { address } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import { emptyState, type State } from '../../src/domain/state.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { makeHttp } from '../../src/http.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { silentLog } from '../../src/log.ts';
import type { Noun } from '../../src/routing/command.ts';
import { makeWeb, type WebParts } from '../../src/web/index.ts';
import type { SurfaceDriver } from '../contracts/surface.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { setClock } from '../helpers/set-clock.ts';
import { formOn, visitor } from './browser.ts';
import { testRecords } from './records.ts';
import { formShown, replyOn, threadOn } from './shown.ts';

type Given<C> = {
  nouns: readonly Noun<C>[];
  contextFor: WebParts<C>['contextFor'];
  knowledge: () => Knowledge;
  journal: { state(): State };
  desk: WebParts<C>['desk'];
  clock: WebParts<C>['clock'];
  who: { name: string; email: string };
  locale: Locale;
};
const alone = (): Given<undefined> => {
  const knowledge = buildKnowledge(testRecords());
  const clock = setClock();
  return {
    nouns: [],
    contextFor: () => undefined,
    knowledge: () => knowledge,
    journal: { state: () => emptyState },
    desk: memoryDesk({ now: clock.now }),
    clock,
    who: { name: 'Anna Ek', email: 'anna@example.org' },
    locale: 'sv',
  };
};

type WebDriver = SurfaceDriver & { settled(): Promise<void> };
const openWith = async <C>(receiver: Receiver, given: Given<C>): Promise<WebDriver> => {
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: String });
  let words = 0;
  // Each person has a browser of their own, so their tokens must not be alike.
  const random = () => `${given.who.email.replace(/\W/g, '')}${given.locale}${String(++words).padStart(8, '0')}`;
  const { who, locale, ...parts } = given;
  const web = makeWeb<C>({
    ...parts,
    http,
    random,
    host: '127.0.0.1',
    log: silentLog,
    audit: { events: () => [], fault: () => undefined },
    noted: () => Promise.resolve(),
    settings: { zone: 'Europe/Stockholm', country: 'SE', closed: [], leadTimes: {}, statutes: [] },
    working: workingDaysOf('SE'),
    file: async () => 'none',
    admins: [],
    zone: 'Europe/Stockholm',
    secret: 'a secret for tests only',
    nameOf: () => undefined,
  });
  await web.start(receiver);
  const port = await http.listen();
  const browser = visitor({ base: `http://127.0.0.1:${port}` }, locale === 'en' ? 'en-GB,en;q=0.9,sv;q=0.8' : 'sv-SE,sv;q=0.9,en;q=0.8');
  await browser.enter(who.name, who.email);

  const shown = new Map<string, string>();
  let page = '';
  const look = async () => {
    for (const { id, text } of threadOn((await browser.get('/')).body).reverse()) if (!shown.has(id)) shown.set(id, text);
  };
  const post = async (fields: Record<string, string>) => {
    const answer = await browser.post('/skicka', fields);
    if (answer.status !== 303) return false;
    const to = String(answer.headers.location);
    page = (await browser.follow(answer)).body;
    const apart = /^\/svar\/(.*)$/.exec(to)?.[1];
    if (apart !== undefined && !shown.has(apart)) shown.set(apart, replyOn(page));
    await look();
    return true;
  };
  const tokens = new Map<string, Promise<string>>();
  const fresh = async () => formOn((await browser.get('/')).body, '/skicka').token;
  return {
    surface: {
      ...web,
      send: async (to, reply, key) => {
        const sent = await web.send(to, reply, key);
        await look();
        return sent;
      },
    },
    say: async (message, { nth, forged } = {}) => {
      const token = nth === undefined ? fresh() : (tokens.get(nth) ?? fresh());
      if (nth !== undefined) tokens.set(nth, token);
      return post({ token: forged === true ? `${await token}x` : await token, text: message });
    },
    click: async (label) => {
      const form = page.split('<form').find((f) => f.includes(`>${label}</button>`)) ?? '';
      const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
      return post({ token: field('token'), text: field('text').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') });
    },
    form: async () => formShown(page),
    submit: async (values) => {
      const form = formShown(page);
      const typed = Object.entries({ ...form?.values, ...values }).map(([name, value]) => [`f.${name}`, String(value)]);
      return post({ ...form?.hidden, ...Object.fromEntries(typed) });
    },
    replies: () => [...shown.values()],
    settled: look,
    address: () => address(`web:${who.email}`),
    fault: () => undefined,
    close: () => http.close(),
  };
};

/** The console as the surface contract uses it: a person with a browser, over real HTTP. */
export const webDriver = (receiver: Receiver): Promise<SurfaceDriver> => openWith(receiver, alone());
/** The same over a bot that is already there. */
export const webDriverOver = <C>(receiver: Receiver, given: Given<C>): Promise<WebDriver> => openWith(receiver, given);
