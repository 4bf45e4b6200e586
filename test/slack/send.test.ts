import { afterEach, describe, expect, test, vi } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import type { DeliveryError } from '../../src/chat/surface.ts';
import { silentLog } from '../../src/log.ts';
import { list, type Reply } from '../../src/reply/reply.ts';
import { makeSlack } from '../../src/slack/index.ts';
import { toAddress } from '../../src/slack/place.ts';
import { echo, say, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { directMessage, SECRET } from '../fakes/slack/requests.ts';
import { ANNA, BOT_TOKEN, CHANNEL, DM, type Fault, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness, hastyClock } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
let h: Harness;
afterEach(() => h.close());
const open = async (over = {}) => {
  h = await harness(scriptedReceiver(echo), over);
};
const dm = toAddress({ team: TEAM, channel: DM });
const channel = toAddress({ team: TEAM, channel: CHANNEL });
const failure = (sending: Promise<unknown>): Promise<DeliveryError> =>
  sending.then(
    () => expect.fail('it was sent'),
    (error) => error,
  );
const long: Reply = { kind: 'list', blocks: [list(Array.from({ length: 400 }, (_, i) => `Rad ${i + 1}: ${'ord '.repeat(12)}`))] };

describe('sending what nobody waits for', () => {
  test('it is posted with its key, and the reference is its ts', async () => {
    await open();
    const { ref } = await h.surface.send(channel, say('Mötet är i morgon.'), 'p1');
    expect(h.fake.messages[0]).toMatchObject({
      ts: ref,
      channel: CHANNEL,
      text: 'Mötet är i morgon.',
      metadata: { event_type: 'samklang_delivery', event_payload: { key: 'p1' } },
    });
  });

  test('to a person their direct conversation is opened', async () => {
    await open();
    await h.surface.send(toAddress({ team: TEAM, channel: ANNA }), say('Hej'), 'p1');
    expect(h.fake.messages[0]).toMatchObject({ channel: DM });
  });

  test.each<[Fault, Partial<DeliveryError>]>([
    [
      { kind: 'limited', seconds: 30 },
      { outcome: 'unavailable', retryAfterMs: 30_000 },
    ],
    [{ kind: 'lost' }, { outcome: 'unsure' }],
    [{ kind: 'status' }, { outcome: 'unsure' }],
    [{ kind: 'error', error: 'internal_error' }, { outcome: 'unsure' }],
    [{ kind: 'error', error: 'channel_not_found' }, { outcome: 'refused' }],
    [{ kind: 'error', error: 'not_in_channel' }, { outcome: 'refused' }],
    [{ kind: 'error', error: 'is_archived' }, { outcome: 'refused' }],
    [{ kind: 'error', error: 'account_inactive' }, { outcome: 'refused' }],
    [{ kind: 'error', error: 'invalid_auth' }, { outcome: 'unavailable' }],
  ])('Slack answers %o: %o', async (fault, expected) => {
    await open();
    h.fake.fault('chat.postMessage', fault);
    expect(await failure(h.surface.send(dm, say('x'), 'p'))).toMatchObject(expected);
    expect(h.fake.called('chat.postMessage')).toHaveLength(1);
  });

  test('no answer at all: unsure after the time limit, and found again', { timeout: 15_000 }, async () => {
    await open();
    h.fake.fault('chat.postMessage', { kind: 'lost-hang' });
    expect(await failure(h.surface.send(dm, say('x'), 'p'))).toMatchObject({ outcome: 'unsure' });
    expect(await h.surface.send(dm, say('x'), 'p')).toEqual({ ref: h.fake.messages[0]?.ts });
    expect(h.fake.messages).toHaveLength(1);
  });

  test('a process that was killed after posting leaves its message: the next process finds it', async () => {
    await open();
    await h.surface.send(channel, say('En gång'), 'p9');
    const next = makeSlack({
      botToken: BOT_TOKEN,
      signingSecret: SECRET,
      apiUrl: h.fake.apiUrl,
      http: { add: () => {} },
      clock: hastyClock,
      log: silentLog,
      links: () => undefined,
    });
    await next.start(scriptedReceiver(echo));
    expect(await next.send(channel, say('En gång'), 'p9')).toEqual({ ref: h.fake.messages[0]?.ts });
    await next.stop();
    expect(h.fake.messages).toHaveLength(1);
  });

  test('in a thread it is looked for in the thread', async () => {
    await open();
    const thread = toAddress({ team: TEAM, channel: CHANNEL, thread: '1700000000.000100', user: ANNA });
    const first = await h.surface.send(thread, say('x'), 'p');
    expect(await h.surface.send(thread, say('x'), 'p')).toEqual(first);
    expect(h.fake.messages).toMatchObject([{ channel: CHANNEL, thread_ts: '1700000000.000100' }]);
  });

  test('of a long one only the pages that did not arrive are posted again', async () => {
    await open();
    await h.surface.send(dm, say('en sida'), 'p0');
    const pages = 3;
    h.fake.fault('chat.postMessage', { kind: 'lost' });
    await failure(h.surface.send(dm, long, 'p1'));
    expect(h.fake.messages).toHaveLength(2);
    await h.surface.send(dm, long, 'p1');
    expect(h.fake.messages).toHaveLength(1 + pages);
    expect(h.fake.messages.slice(1).map((m) => m.metadata?.event_payload.key)).toEqual(['p1', 'p1#2', 'p1#3']);
    const shown = h.fake.messages.map((m) => m.text).join('\n');
    for (const nr of [1, 200, 400]) expect(shown.split(`Rad ${nr}:`)).toHaveLength(2);
  });

  test('where the bot may not read, it sends without looking', async () => {
    await open();
    h.fake.scopes.delete('channels:history');
    await h.surface.send(channel, say('x'), 'p');
    expect(h.fake.messages).toHaveLength(1);
  });

  test('when it cannot be looked up now, nothing is sent', async () => {
    await open();
    h.fake.fault('conversations.history', { kind: 'limited', seconds: 3 });
    expect(await failure(h.surface.send(dm, say('x'), 'p'))).toMatchObject({ outcome: 'unavailable', retryAfterMs: 3000 });
    h.fake.fault('conversations.history', { kind: 'status' });
    expect(await failure(h.surface.send(dm, say('x'), 'p'))).toMatchObject({ outcome: 'unavailable' });
    expect(h.fake.messages).toEqual([]);
  });

  test('what is for the asker alone never lands in a channel', async () => {
    await open();
    const alone: Reply = { ...say('hemligt'), onlyAsker: true };
    await h.surface.send(toAddress({ team: TEAM, channel: CHANNEL, thread: '1700000000.000100', user: ANNA }), alone, 'p');
    expect(h.fake.messages).toMatchObject([{ channel: DM, text: 'hemligt' }]);
    expect(h.fake.messages[0]).not.toHaveProperty('thread_ts');
    expect(await failure(h.surface.send(channel, alone, 'p2'))).toMatchObject({ outcome: 'refused' });
  });

  test('an address of another surface or workspace is refused', async () => {
    await open();
    expect(await failure(h.surface.send(address('teams:x'), say('x'), 'p'))).toMatchObject({ outcome: 'refused' });
    expect(await failure(h.surface.send(toAddress({ team: 'T2OTHER', channel: DM }), say('x'), 'p'))).toMatchObject({ outcome: 'refused' });
  });

  test('rule: metadata goes with posted messages only, never with scheduled or ephemeral ones', async () => {
    await open();
    await h.surface.send(dm, say('x'), 'p');
    expect(h.fake.called('chat.scheduleMessage')).toEqual([]);
    expect(h.fake.called('chat.postMessage')[0]?.args.metadata).toBeDefined();
  });

  test('trap 5: reminders that Slack holds back do not make a person wait', async () => {
    await open();
    h.fake.fault('chat.postMessage', { kind: 'limited', seconds: 30 });
    const held = failure(h.surface.send(channel, say('påminnelse'), 'p'));
    expect((await held).outcome).toBe('unavailable');
    const before = performance.now();
    await h.event(directMessage('hej', '1700000000.000100'));
    await until(() => expect(h.fake.messages).toHaveLength(1));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
