import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Incoming } from '../../src/chat/incoming.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import { echo, say, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { directMessage, type Event, mention } from '../fakes/slack/requests.ts';
import { ANNA, BOT_USER, CHANNEL, DM, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
const TS = '1700000000.000100';
let h: Harness;
afterEach(() => h.close());
const open = async (answer: (i: Incoming) => Reply = echo) => {
  const receiver = scriptedReceiver(answer);
  h = await harness(receiver);
  return receiver;
};
/** Something to wait for: when it is done, everything before it had its chance. */
const andThen = async (receiver: ReturnType<typeof scriptedReceiver>) => {
  await h.event(directMessage('sist', '1700000999.000100'));
  await until(() => expect(receiver.received.at(-1)?.text).toBe('sist'));
  await until(() => expect(receiver.done.size).toBe(receiver.received.length));
};

describe('messages in Slack', () => {
  test('trap 2: the same event delivered four times is answered once', async () => {
    const receiver = await open();
    const event = mention('hej', TS);
    for (const retry of [0, 1, 2, 3]) await h.event(event, retry ? { headers: { 'x-slack-retry-num': String(retry) } } : {});
    await andThen(receiver);
    expect(h.fake.messages.filter((m) => m.channel === CHANNEL)).toHaveLength(1);
  });

  test('retries: a first delivery that only arrives as a retry is not dropped', async () => {
    const receiver = await open();
    await h.event(mention('hej', TS), { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } });
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('trap 3: app_mention and message for the same words are one message, whichever comes first', async () => {
    const receiver = await open();
    await Promise.all([h.event(directMessage(`<@${BOT_USER}> hej`, TS)), h.event(mention('hej', TS, { channel: DM }))]);
    await andThen(receiver);
    expect(receiver.received.map((i) => i.text)).toEqual(['hej', 'sist']);
    expect(receiver.received[0]?.id).toBe(`slack:${TEAM}:${DM}:${TS}`);
  });

  test.each<[string, Event]>([
    ['an edited mention', mention('hej', TS, { edited: { user: ANNA, ts: '1' } })],
    ['the echo of an edit', directMessage('', TS, { subtype: 'message_changed', message: { text: 'hej' } })],
    ['a join', directMessage('x', TS, { subtype: 'channel_join' })],
    ['another bot', directMessage('x', TS, { bot_id: 'B3BOT' })],
    ['another bot by its user', directMessage('x', TS, { user: 'U3BOT' })],
    ['its own message', directMessage('x', TS, { user: BOT_USER })],
    ['a message without a person', directMessage('x', TS, { user: undefined })],
    ['a message in a channel that does not mention it', directMessage('x', TS, { channel: CHANNEL, channel_type: 'channel' })],
  ])('trap 3: %s is dropped', async (_, event) => {
    const receiver = await open();
    expect((await h.event(event)).status).toBe(200);
    await andThen(receiver);
    expect(receiver.received.map((i) => i.text)).toEqual(['sist']);
    expect(h.fake.messages).toHaveLength(1);
  });

  test('trap 14: a mention is answered in its thread, and what is for the asker alone too', async () => {
    const receiver = await open((i) => ({ ...say('svar'), onlyAsker: i.text === 'hemligt' }));
    await h.event(mention('öppet', TS));
    await h.event(mention('i tråd', '1700000000.000300', { thread_ts: '1700000000.000200' }));
    await h.event(mention('hemligt', '1700000000.000400'));
    await until(() => expect(receiver.done.size).toBe(3));
    const [first, second, third] = h.fake.messages;
    expect(first).toMatchObject({ channel: CHANNEL, thread_ts: TS, via: 'chat.postMessage' });
    expect(second).toMatchObject({ channel: CHANNEL, thread_ts: '1700000000.000200' });
    expect(third).toMatchObject({ channel: CHANNEL, thread_ts: '1700000000.000400', onlyFor: ANNA, via: 'chat.postEphemeral' });
  });

  test('where it was said: channel, thread and person', async () => {
    const receiver = await open();
    await h.event(mention('hej', TS));
    await h.event(directMessage('hej', '1700000000.000500'));
    await until(() => expect(receiver.done.size).toBe(2));
    const [there, alone] = receiver.received;
    expect(there).toMatchObject({
      surface: 'slack',
      place: 'channel',
      channel: `slack:${TEAM}:${CHANNEL}`,
      thread: `slack:${TEAM}:${CHANNEL}:${TS}`,
      at: `slack:${TEAM}:${CHANNEL}:${TS}:${ANNA}`,
      from: { id: `slack:${TEAM}:${ANNA}`, name: 'Anna Ek', email: 'u1anna@example.org' },
      locale: 'sv',
    });
    expect(alone).toMatchObject({ place: 'private', thread: `slack:${TEAM}:${DM}` });
    expect(alone).not.toHaveProperty('channel');
  });

  test('no message unfurls links, every message has a fallback text, and none is parsed as markup', async () => {
    const receiver = await open(() => ({ kind: 'answer', blocks: [text('<!channel> *x* & https://example.org')] }));
    await h.event(directMessage('hej', TS));
    await until(() => expect(receiver.done.size).toBe(1));
    const [call] = h.fake.called('chat.postMessage');
    expect(call?.args).toMatchObject({ unfurl_links: false, unfurl_media: false, mrkdwn: false, text: '&lt;!channel&gt; *x* &amp; https://example.org' });
    expect(call?.args.blocks).toEqual([
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '<!channel> *x* & https://example.org' }] }] },
    ]);
  });

  test('trap 4: Slack stores the reply and answers 500: there is one copy', async () => {
    const receiver = await open();
    h.fake.fault('chat.postMessage', { kind: 'lost' });
    await h.event(directMessage('hej', TS));
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.messages).toHaveLength(1);
    expect(h.fake.called('chat.postMessage')).toHaveLength(1);
  });

  test('a reply that Slack had no time for is posted when it has', async () => {
    const receiver = await open();
    h.fake.fault('chat.postMessage', { kind: 'limited', seconds: 1 });
    h.fake.fault('chat.postMessage', { kind: 'status' });
    await h.event(directMessage('hej', TS));
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.messages).toHaveLength(1);
  });

  test('a reply that cannot be posted now stays undone, so that it is taken up after a restart', async () => {
    const receiver = await open();
    for (let i = 0; i < 4; i += 1) h.fake.fault('chat.postMessage', { kind: 'error', error: 'internal_error' });
    await h.event(directMessage('hej', TS));
    await until(() => expect(h.logged.some((l) => l.includes('slack reply not posted'))).toBe(true));
    expect(receiver.done.size).toBe(0);
    expect(h.logged.join()).not.toContain('hej');
  });

  test.each([
    ['a direct message', directMessage('hej', TS)],
    ['a mention', mention('hej', TS)],
  ])('killed after the reply to %s is posted and before it is marked done: taken up after the restart it is not posted again', async (_, event) => {
    const receiver = scriptedReceiver(echo);
    h = await harness({ ...receiver, delivered: () => new Promise(() => {}) });
    await h.event(event);
    await until(() => expect(h.fake.messages).toHaveLength(1));
    const [kept] = receiver.received;
    if (!kept) throw new Error('nothing was received');
    const next = await harness(scriptedReceiver(echo), { apiUrl: h.fake.apiUrl });
    expect(await next.surface.send(kept.at, echo(kept), kept.id)).toEqual({ ref: h.fake.messages[0]?.ts });
    expect(h.fake.messages).toHaveLength(1);
    await next.close();
    // The killed process never stops; its server goes with it.
    h.surface.stop = async () => {};
  });

  test('trap 1: no headers are passed, and two workspaces in one process each use their own token', async () => {
    const receiver = await open();
    h.fake.tokens.add('xoxb-other');
    const second = await harness(scriptedReceiver(echo), { botToken: 'xoxb-other', apiUrl: h.fake.apiUrl });
    const from = h.fake.calls.length;
    await second.event(directMessage('b', '1700000000.000700'));
    await until(() => expect(h.fake.messages).toHaveLength(1));
    await h.event(directMessage('a', '1700000000.000800'));
    await until(() => expect(receiver.done.size).toBe(1));
    const posts = h.fake.calls.slice(from).filter((c) => c.method === 'chat.postMessage');
    expect(posts.map((c) => c.token)).toEqual(['xoxb-other', 'xoxb-fake-token']);
    await second.close();
  });
});
