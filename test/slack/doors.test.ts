import { request } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { commandBody, directMessage, eventBody, signature } from '../fakes/slack/requests.ts';
import { ANNA, CHANNEL, type Json } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
const message = directMessage('vem är ordförande?', '1700000000.000100');
let h: Harness;
afterEach(() => h.close());
const open = async (receiver = scriptedReceiver(echo)) => {
  h = await harness(receiver);
  return receiver;
};
const command = (name: string, text: string) => commandBody(name, text, h.fake.trigger(), h.fake.responseUrl(CHANNEL, ANNA));

describe('Slack over HTTP', () => {
  test('a wrong signature, an old one or none: 401, and nothing is parsed or handed on', async () => {
    const receiver = await open();
    expect((await h.event(message, { secret: 'wrong' })).status).toBe(401);
    expect((await h.event(message, { at: -301 })).status).toBe(401);
    expect((await h.event(message, { headers: { 'x-slack-signature': '' } })).status).toBe(401);
    expect((await h.event(message, { headers: { 'x-slack-request-timestamp': 'now' } })).status).toBe(401);
    expect((await h.post('not json', 'application/json', { secret: 'wrong' })).status).toBe(401);
    expect(receiver.received).toEqual([]);
    expect(h.fake.called('users.info')).toEqual([]);
    expect(h.logged.join()).not.toContain('ordförande');
  });

  test('trap 10: a timestamp far ahead is refused although its signature is right', async () => {
    const receiver = await open();
    expect((await h.event(message, { at: 24 * 3600 })).status).toBe(401);
    expect((await h.event(message, { at: 301 })).status).toBe(401);
    expect((await h.event(message, { at: 200 })).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('trap 10: the very same signed request twice is handled once', async () => {
    const receiver = await open();
    const body = command('/fraga', 'vem?');
    expect((await h.command(body)).status).toBe(200);
    expect((await h.command(body)).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(1));
    expect(receiver.received).toHaveLength(1);
    expect(h.fake.messages).toHaveLength(1);
  });

  test('trap 9: a content type with a charset is taken', async () => {
    const receiver = await open();
    expect((await h.command(command('/fraga', 'vem?'), { type: 'application/x-www-form-urlencoded; charset=utf-8' })).status).toBe(200);
    expect((await h.event(message, { type: 'application/json; charset=utf-8' })).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(2));
  });

  test('trap 11: a body that is too large gets 413, says that the connection closes, and the next request works', async () => {
    const receiver = await open();
    const status = await new Promise<{ code: number | undefined; connection: string | undefined }>((resolve, reject) => {
      const sending = request(h.url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
        answer.resume();
        resolve({ code: answer.statusCode, connection: answer.headers.connection });
      });
      sending.on('error', reject);
      sending.end('x'.repeat(1024 * 1024 + 1));
    });
    expect(status).toEqual({ code: 413, connection: 'close' });
    expect((await h.event(message)).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('ssl_check is answered unsigned and brings nothing with it', async () => {
    const receiver = await open();
    const payload = encodeURIComponent(JSON.stringify(eventBody(message)));
    const check = (body: string) => fetch(h.url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect((await check('ssl_check=1&token=old')).status).toBe(200);
    await check(`ssl_check=1&payload=${payload}`);
    expect(receiver.received).toEqual([]);
  });

  test('url_verification is answered with the challenge, only when signed', async () => {
    await open();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect((await h.post(body, 'application/json')).body).toEqual({ challenge: 'abc' });
    expect((await h.post(body, 'application/json', { secret: 'wrong' })).status).toBe(401);
  });

  test('other paths are not ours, and only POST is taken', async () => {
    await open();
    expect((await fetch(h.url.replace('/slack/events', '/other'))).status).toBe(404);
    expect((await fetch(h.url)).status).toBe(405);
    expect((await h.post('[1]', 'application/json')).status).toBe(400);
  });

  test('trap 7: an unknown payload is answered at once, and an unregistered command goes to the bot, which says so in words', async () => {
    const receiver = await open();
    const before = performance.now();
    expect((await h.post(JSON.stringify({ type: 'something_new', team: { id: 'T1' } }), 'application/json')).status).toBe(200);
    expect((await h.interact({ type: 'shortcut', callback_id: 'x', team: { id: 'T1' }, user: { id: ANNA } } as Json)).status).toBe(200);
    expect((await h.command(command('/okand', 'hej'))).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(2000);
    await until(() => expect(receiver.received.map((i) => i.text)).toEqual(['/okand hej']));
  });

  test('trap 8: an event that could not be kept gets 500 before anything else, and Slack sending it again succeeds', async () => {
    const inner = scriptedReceiver(echo);
    let full = true;
    await open({
      ...inner,
      receive: async (incoming) => {
        if (full) throw new Error('disk full');
        return inner.receive(incoming);
      },
    });
    expect((await h.event(message)).status).toBe(500);
    expect(h.fake.messages).toEqual([]);
    full = false;
    expect((await h.event(message, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' } })).status).toBe(200);
    await until(() => expect(inner.done.size).toBe(1));
    expect(h.fake.messages).toHaveLength(1);
  });

  test('Slack is told "received" only when the message is kept: Bolt alone would say so before', async () => {
    const kept = Promise.withResolvers<'new'>();
    const inner = scriptedReceiver(echo);
    await open({ ...inner, receive: () => kept.promise });
    let told = false;
    const sending = h.event(message).then((answer) => {
      told = true;
      return answer;
    });
    await until(() => expect(h.fake.called('users.info')).toHaveLength(1));
    // Another round trip to the same server: an answer sent before it would have come.
    await fetch(h.url);
    expect(told).toBe(false);
    kept.resolve('new');
    expect((await sending).status).toBe(200);
    await until(() => expect(inner.done.size).toBe(1));
  });

  test('Slack is told "received" before the answer is worked out', async () => {
    const held = Promise.withResolvers<ReturnType<typeof echo>>();
    const receiver = await open(scriptedReceiver(() => held.promise));
    expect((await h.event(message)).status).toBe(200);
    expect(receiver.log).toEqual(['received', 'answered']);
    held.resolve({ kind: 'answer', blocks: [] });
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('before start and after stop: 503, so that Slack tries again', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness();
    expect((await h.event(message)).status).toBe(503);
    await h.surface.start(receiver);
    expect((await h.event(message)).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(1));
    await h.surface.stop();
    expect((await h.event(directMessage('sent', '1700000000.000200'))).status).toBe(503);
  });

  test('an empty signing secret starts nothing', async () => {
    h = await harness(undefined, { signingSecret: '' });
    await expect(h.surface.start(scriptedReceiver(echo))).rejects.toMatchObject({ code: 'slack-incomplete' });
    const at = String(Math.floor(Date.now() / 1000));
    const body = JSON.stringify(eventBody(message));
    const headers = { 'x-slack-request-timestamp': at, 'x-slack-signature': signature(body, at, '') };
    expect((await fetch(h.url, { method: 'POST', body, headers })).status).toBe(404);
  });
});
