import { afterEach, describe, expect, test, vi } from 'vitest';
import { realClock } from '../../src/clock.ts';
import { type Form, type Reply, text } from '../../src/reply/reply.ts';
import type { SlackParts } from '../../src/slack/index.ts';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { commandBody, directMessage, eventBody, viewBody } from '../fakes/slack/requests.ts';
import { ANNA, APP_TOKEN, CHANNEL } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 8000, interval: 10 });
const message = (words: string, ts = '1700000000.000100') => ({ type: 'events_api' as const, payload: eventBody(directMessage(words, ts)) });
/** A tenth of what is asked: ten seconds for a hello become one. */
const clock = { ...realClock, wait: (ms: number, signal: AbortSignal) => realClock.wait(ms / 10, signal) };
let h: Harness;
afterEach(() => h.close());
const open = async (receiver = scriptedReceiver(echo), over: Partial<SlackParts> = {}) => {
  h = await harness(undefined, { appToken: APP_TOKEN, clock, ...over });
  await h.surface.start(receiver);
  return receiver;
};

describe('Socket Mode', () => {
  test('wins over HTTP when both are configured: the path is not there', async () => {
    await open();
    expect(h.surface.health()).toEqual({ ok: true, detail: 'Socket Mode' });
    expect((await h.event(directMessage('hej', '1700000000.000100'))).status).toBe(404);
  });

  test('a message is acknowledged when it is kept, answered, and handled once', async () => {
    const receiver = await open();
    const envelope = message('hej');
    expect(await h.fake.socket.push(envelope)).toBeDefined();
    expect(await h.fake.socket.push(envelope)).toBeDefined();
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.messages.map((m) => m.text)).toEqual(['Du skrev: hej']);
  });

  test('what could not be kept is not acknowledged, so that Slack sends it again', async () => {
    const inner = scriptedReceiver(echo);
    let full = true;
    await open({ ...inner, receive: (i) => (full ? Promise.reject(new Error('disk full')) : inner.receive(i)) });
    expect(await h.fake.socket.push(message('hej'), 300)).toBeUndefined();
    full = false;
    expect(await h.fake.socket.push(message('hej'))).toBeDefined();
    await until(() => expect(inner.done.size).toBe(1));
  });

  test('a command opens a form, and the errors of a form go back with its acknowledgement', async () => {
    const form: Form = { command: 'utfall ny', title: 'Nytt', submit: 'Spara', fields: [{ name: 'body', label: 'Organ', required: true, kind: 'line' }] };
    const reply = (error?: string): Reply => ({
      kind: 'form',
      blocks: [{ kind: 'form', form: { ...form, fields: form.fields.map((f) => ({ ...f, ...(error ? { error } : {}) })) } }],
    });
    await open(
      scriptedReceiver((i) =>
        i.form ? (i.form.values.body === 'styrelsen' ? { kind: 'receipt', blocks: [text('Sparat.')] } : reply('Finns inte.')) : reply(),
      ),
    );
    await h.fake.socket.push({ type: 'slash_commands', payload: commandBody('/utfall', '', h.fake.trigger(), h.fake.responseUrl(CHANNEL, ANNA)) });
    await until(() => expect(h.fake.views).toHaveLength(1));
    const [view] = h.fake.views;
    if (!view) throw new Error('no form is open');
    const submit = (body: string) => h.fake.socket.push({ type: 'interactive', payload: viewBody(view, { 'field:body': { input: { value: body } } }) });
    expect((await submit('x'))?.payload).toEqual({ response_action: 'errors', errors: { 'field:body': 'Finns inte.' } });
    expect((await submit('styrelsen'))?.payload).toEqual({});
    await until(() => expect(h.fake.messages.map((m) => m.text)).toEqual(['Sparat.']));
  });

  test.each(['recycle', 'drop'] as const)('after %s by Slack it connects again and goes on', async (how) => {
    const receiver = await open();
    h.fake.socket[how]();
    await until(() => expect(h.fake.socket.connections).toBe(2));
    await until(() => expect(h.surface.health().ok).toBe(true));
    expect(await h.fake.socket.push(message('hej'))).toBeDefined();
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('Slack out of reach while connecting again does not end the process; it says so and tries on', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    await open();
    for (let i = 0; i < 3; i += 1) h.fake.fault('apps.connections.open', { kind: 'status' });
    h.fake.socket.drop();
    await until(() => expect(h.surface.health()).toEqual({ ok: false, detail: 'Socket Mode: connecting again' }));
    await until(() => expect(h.surface.health().ok).toBe(true));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(h.fake.called('apps.connections.open')).toHaveLength(5);
  });

  test('a wrong app token is refused by name; a Slack that never says hello is unreachable', async () => {
    await expect(open(undefined, { appToken: 'xapp-wrong' })).rejects.toMatchObject({ code: 'slack-refused', details: { name: 'SLACK_APP_TOKEN' } });
    await h.close();
    h = await harness(undefined, { appToken: APP_TOKEN, clock });
    h.fake.socket.hello = false;
    await expect(h.surface.start(scriptedReceiver(echo))).rejects.toMatchObject({ code: 'slack-unreachable', details: { name: 'SLACK_APP_TOKEN' } });
  });

  test('trap 12: stop waits for what is under way, takes nothing more, and closes the socket', async () => {
    const held = Promise.withResolvers<Reply>();
    const receiver = await open(scriptedReceiver(() => held.promise));
    await h.fake.socket.push(message('hej'));
    const stopping = h.surface.stop();
    expect(await h.fake.socket.push(message('för sent', '1700000000.000200'), 300)).toBeUndefined();
    held.resolve({ kind: 'answer', blocks: [text('Klart.')] });
    await stopping;
    expect(receiver.done.size).toBe(1);
    expect(receiver.received).toHaveLength(1);
    await until(() => expect(h.fake.socket.open()).toBe(0));
  });
});
