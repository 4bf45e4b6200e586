import type { Receiver, Surface } from '../../src/chat/surface.ts';
import { type Clock, realClock } from '../../src/clock.ts';
import { makeHttp } from '../../src/http.ts';
import { type Log, logTo } from '../../src/log.ts';
import { makeSlack, type SlackParts } from '../../src/slack/index.ts';
import { type FakeSlack, fakeSlack } from '../fakes/slack/fake-slack.ts';
import { type Event, eventBody, SECRET, signature } from '../fakes/slack/requests.ts';
import { BOT_TOKEN, type Json } from '../fakes/slack/state.ts';

/** Waits a hundredth of what is asked, so that retries are seen in a test. */
export const hastyClock: Clock = { now: () => realClock.now(), artificial: false, wait: (ms, signal) => realClock.wait(ms / 100, signal) };

export type Answered = { status: number; body: Json | undefined };
export type Sending = { secret?: string; at?: number; headers?: Record<string, string>; type?: string };
export type Harness = {
  fake: FakeSlack;
  surface: Surface;
  logged: string[];
  url: string;
  /** Signed as Slack signs, unless told otherwise. */
  post(body: string, type: string, how?: Sending): Promise<Answered>;
  event(event: Event, how?: Sending): Promise<Answered>;
  command(body: Json, how?: Sending): Promise<Answered>;
  interact(body: Json, how?: Sending): Promise<Answered>;
  close(): Promise<void>;
};

const FORM = 'application/x-www-form-urlencoded';
const form = (body: Json) => new URLSearchParams(Object.entries(body).map(([k, v]): [string, string] => [k, String(v)])).toString();

/** The surface on a server of its own, beside a stand-in for Slack. Not started when `receiver` is left out. */
export const harness = async (receiver?: Receiver, over: Partial<SlackParts> = {}): Promise<Harness> => {
  const fake = await fakeSlack();
  const logged: string[] = [];
  const log: Log = logTo(
    (line) => void logged.push(line),
    () => realClock.now(),
  );
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: () => 'E1' });
  const surface = makeSlack({
    botToken: BOT_TOKEN,
    signingSecret: SECRET,
    apiUrl: fake.apiUrl,
    http,
    clock: hastyClock,
    log,
    links: (to) => (to.startsWith('/') ? `https://samklang.example.org${to}` : to),
    ...over,
  });
  const url = `http://127.0.0.1:${await http.listen()}/slack/events`;
  if (receiver) await surface.start(receiver);
  const post = async (body: string, type: string, how: Sending = {}): Promise<Answered> => {
    const at = String(Math.floor(hastyClock.now().getTime() / 1000) + (how.at ?? 0));
    const signed = { 'x-slack-request-timestamp': at, 'x-slack-signature': signature(body, at, how.secret) };
    const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': how.type ?? type, ...signed, ...how.headers } });
    const text = await response.text();
    return { status: response.status, body: response.headers.get('content-type')?.startsWith('application/json') ? (JSON.parse(text) as Json) : undefined };
  };
  return {
    fake,
    surface,
    logged,
    url,
    post,
    event: (event, how) => post(JSON.stringify(eventBody(event)), 'application/json', how),
    command: (body, how) => post(form(body), FORM, how),
    interact: (body, how) => post(form({ payload: JSON.stringify(body) }), FORM, how),
    close: async () => {
      await surface.stop();
      await http.close();
      await fake.close();
    },
  };
};
