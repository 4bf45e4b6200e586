import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { App, HTTPReceiver } from '@slack/bolt';
import type { Incoming } from '../../src/chat/incoming.ts';
import { realClock } from '../../src/clock.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { makeHttp } from '../../src/http.ts';
import { silentLog } from '../../src/log.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import { makeSlack } from '../../src/slack/index.ts';
import { fakeSlack } from '../fakes/slack/fake-slack.ts';
import { commandBody, SECRET, signature } from '../fakes/slack/requests.ts';
import { BOT_ID, BOT_TOKEN, BOT_USER } from '../fakes/slack/state.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { type Bench, median } from './bench.ts';
import type { Shot } from './slack-client.ts';

/** Short rounds that take turns, so that what else the machine does meets both. */
const ROUNDS = 20;
const EACH = 50;
const REPLY: Reply = { kind: 'answer', blocks: [text('Ordförande är Anna Ek.')] };

/** One signed slash command; resolves with the milliseconds until Slack was told. */
const acknowledged = async (client: Worker, port: number, body: string): Promise<number> => {
  const at = String(Math.floor(realClock.now().getTime() / 1000));
  const type = 'application/x-www-form-urlencoded';
  const headers = { 'content-type': type, 'x-slack-request-timestamp': at, 'x-slack-signature': signature(body, at) };
  client.postMessage({ port, body, headers } satisfies Shot);
  const [ms] = (await once(client, 'message')) as [number];
  if (Number.isNaN(ms)) throw new Error('not acknowledged');
  return ms;
};

/** Bolt as it comes, with one durable append before its acknowledgement. */
const bareBolt = async (path: string, apiUrl: string) => {
  const handle = await open(path, 'a');
  const receiver = new HTTPReceiver({ signingSecret: SECRET, endpoints: '/slack/events' });
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    convoStore: false,
    tokenVerificationEnabled: false,
    botId: BOT_ID,
    botUserId: BOT_USER,
    clientOptions: { slackApiUrl: apiUrl },
  });
  app.command(/.*/, async ({ ack, command }) => {
    await handle.write(`${JSON.stringify(command)}\n`);
    await handle.datasync();
    await ack();
  });
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await receiver.stop();
      await handle.close();
    },
  };
};

/** Our surface with the real desk as its inbox. `done` resolves when the latest message is posted and done. */
const ours = async (folder: string, apiUrl: string) => {
  const desk = await openDesk<Incoming, Reply>({ folder, clock: realClock });
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: () => 'E1' });
  const surface = makeSlack({ botToken: BOT_TOKEN, signingSecret: SECRET, apiUrl, http, clock: realClock, log: silentLog, links: () => undefined });
  let next = Promise.withResolvers<void>();
  await surface.start({
    receive: async (incoming) => ((await desk.inbox.add(incoming.id, incoming)) ? 'new' : 'again'),
    answer: async (incoming) => {
      await desk.inbox.answered(incoming.id, REPLY);
      return REPLY;
    },
    delivered: async (id) => {
      await desk.inbox.delivered(id);
      next.resolve();
    },
  });
  return {
    port: await http.listen(),
    done: async () => {
      await next.promise;
      next = Promise.withResolvers();
    },
    close: async () => {
      await surface.stop();
      await http.close();
      await desk.close();
    },
  };
};

export const slackBench: Bench = {
  name: 'slack',
  run: async (print) => {
    await using folder = await tempFolder();
    const fake = await fakeSlack();
    const bare = await bareBolt(join(folder.path, 'bare.jsonl'), fake.apiUrl);
    const own = await ours(folder.path, fake.apiUrl);
    const client = new Worker(new URL('./slack-client.ts', import.meta.url));
    const body = () =>
      new URLSearchParams(
        Object.entries(commandBody('/fraga', 'vem?', fake.trigger(), 'https://x.example')).map(([k, v]): [string, string] => [k, String(v)]),
      ).toString();
    const times = { bare: [] as number[], own: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (let n = 0; n < EACH; n += 1) {
        const ms = await acknowledged(client, bare.port, body());
        if (round > 0) times.bare.push(ms);
      }
      for (let n = 0; n < EACH; n += 1) {
        const ms = await acknowledged(client, own.port, body());
        await own.done();
        if (round > 0) times.own.push(ms);
      }
    }
    const [a, b] = [median(times.bare), median(times.own)];
    print(`acknowledgement of a slash command, one client, medians of ${times.own.length} in ${ROUNDS} rounds that take turns, after one round to warm up`);
    print(`bare Bolt + one durable append ${a.toFixed(2)} ms; Samklang with its inbox ${b.toFixed(2)} ms; ${(b - a).toFixed(2)} ms over (wanted: at most 1)`);
    await client.terminate();
    await own.close();
    await bare.close();
    await fake.close();
  },
};
