import { address } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import { emptyState } from '../../src/domain/state.ts';
import { makeHttp } from '../../src/http.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { silentLog } from '../../src/log.ts';
import { makeWeb } from '../../src/web/index.ts';
import type { SurfaceDriver } from '../contracts/surface.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { formOn, visitor } from './browser.ts';
import { testRecords } from './records.ts';
import { formShown, repliesOn } from './shown.ts';

/** The console as the surface contract uses it: a person with a browser, over real HTTP. */
export const webDriver = async (receiver: Receiver): Promise<SurfaceDriver> => {
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: String });
  // Every look at the clock is a later moment, so that the thread has one order.
  let ms = Date.parse('2027-01-04T08:00:00Z');
  const clock = { now: () => new Date(++ms) };
  const knowledge = buildKnowledge(testRecords());
  let words = 0;
  const web = makeWeb<undefined>({
    http,
    host: '127.0.0.1',
    clock,
    log: silentLog,
    nouns: [],
    contextFor: () => undefined,
    knowledge: () => knowledge,
    journal: { state: () => emptyState },
    desk: memoryDesk({ now: clock.now }),
    admins: [],
    zone: 'Europe/Stockholm',
    secret: 'a secret for tests only',
    random: () => `word${String(++words).padStart(8, '0')}`,
    nameOf: () => undefined,
  });
  await web.start(receiver);
  const port = await http.listen();
  const browser = visitor({ base: `http://127.0.0.1:${port}` });
  await browser.enter('Anna Ek', 'anna@example.org');

  let shown: string[] = [];
  let page = '';
  const look = async () => {
    const start = (await browser.get('/')).body;
    shown = repliesOn(start).reverse();
    return start;
  };
  const post = async (fields: Record<string, string>) => {
    const answer = await browser.post('/skicka', fields);
    if (answer.status !== 303) return false;
    page = (await browser.follow(answer)).body;
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
      const kept = Object.entries({ ...formShown(page)?.values, ...values }).map(([name, value]) => [`f.${name}`, String(value)]);
      return post({ ...formOn(page, '/skicka', 'name="command"'), ...Object.fromEntries(kept) });
    },
    replies: () => shown,
    address: () => address('web:anna@example.org'),
    fault: () => undefined,
    close: () => http.close(),
  };
};
