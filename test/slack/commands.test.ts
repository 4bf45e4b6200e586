import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Incoming } from '../../src/chat/incoming.ts';
import { buttons, type Form, type Reply, text } from '../../src/reply/reply.ts';
import { echo, say, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { actionBody, commandBody, viewBody } from '../fakes/slack/requests.ts';
import { ANNA, CHANNEL, DM, type Json, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
let h: Harness;
afterEach(() => h.close());
const open = async (answer: (i: Incoming) => Reply | Promise<Reply> = echo) => {
  const receiver = scriptedReceiver(answer);
  h = await harness(receiver);
  return receiver;
};
const command = (name: string, words: string, more: Json = {}, trigger = h.fake.trigger()) => {
  const channel = String(more.channel_id ?? CHANNEL);
  return h.command(commandBody(name, words, trigger, h.fake.responseUrl(channel, ANNA), more));
};
const form: Form = {
  command: 'utfall ny',
  title: 'Nytt utfall',
  submit: 'Spara',
  hidden: { draft: 'D-1' },
  fields: [
    { name: 'body', label: 'Organ', required: true, kind: 'line' },
    { name: 'outcome', label: 'Beslut', required: false, kind: 'lines', value: 'Budgeten antogs.' },
  ],
};
const formReply = (given: Form = form): Reply => ({ kind: 'form', blocks: [{ kind: 'form', form: given }], onlyAsker: true });
const withError = (values: Incoming['form']): Reply =>
  formReply({
    ...form,
    fields: form.fields.map((f) => ({ ...f, value: values?.values[f.name] ?? '', ...(f.name === 'body' ? { error: 'Organet finns inte.' } : {}) })),
  });
const state = (body: string, outcome: string): Json => ({
  'field:body': { input: { type: 'plain_text_input', value: body } },
  'field:outcome': { input: { type: 'plain_text_input', value: outcome } },
});
const openView = () => {
  const view = h.fake.views.at(-1);
  if (!view) throw new Error('no form is open');
  return view;
};
type Button = { action_id: string; value: string };
const buttonOf = (nth = -1): Button => {
  const blocks = h.fake.messages.at(nth)?.blocks as { type: string; elements: Button[] }[];
  const button = blocks.find((b) => b.type === 'actions')?.elements[0];
  if (!button) throw new Error('no button');
  return button;
};

describe('slash commands', () => {
  test('what is typed comes as it was typed: entities, and a mention as the name', async () => {
    const receiver = await open();
    await command('/fraga', 'a &lt;b&gt; &amp; &amp;lt; <@U2BERIT|berit> <#C9|rad> <https://a.se|a.se>');
    await until(() => expect(receiver.done.size).toBe(1));
    expect(receiver.received[0]).toMatchObject({ text: '/fraga a <b> & &lt; Berit Öst #rad a.se', place: 'channel', channel: `slack:${TEAM}:${CHANNEL}` });
    expect(h.fake.messages[0]).toMatchObject({ channel: CHANNEL, via: 'chat.postMessage' });
  });

  test('where the bot is no member the response_url is used: shown to all, or to the asker alone', async () => {
    const receiver = await open((i) => ({ ...say('svar'), onlyAsker: i.text.includes('hemligt') }));
    await command('/fraga', 'öppet', { channel_id: 'C9NOTHERE' });
    await command('/fraga', 'hemligt', { channel_id: 'C9NOTHERE' });
    await until(() => expect(receiver.done.size).toBe(2));
    expect(h.fake.messages[0]).toMatchObject({ channel: 'C9NOTHERE', via: 'response_url' });
    expect(h.fake.messages[0]).not.toHaveProperty('onlyFor');
    expect(h.fake.messages[1]).toMatchObject({ channel: 'C9NOTHERE', via: 'response_url', onlyFor: ANNA });
  });

  test('in a conversation between two people only the asker sees the answer, and reminders go to the asker', async () => {
    const receiver = await open();
    await command('/fraga', 'hej', { channel_id: 'D9TWO', channel_name: 'directmessage' });
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.messages[0]).toMatchObject({ channel: 'D9TWO', via: 'response_url', onlyFor: ANNA });
    expect(receiver.received[0]).toMatchObject({ place: 'private', at: `slack:${TEAM}:${ANNA}::${ANNA}` });
  });

  test('trap 15: a response_url that is used up ends the try, and the answer goes to the person directly no more than once', async () => {
    const receiver = await open();
    const url = h.fake.responseUrl('C9NOTHERE', ANNA);
    for (let i = 0; i < 6; i += 1) await h.command(commandBody('/fraga', `nr ${i}`, h.fake.trigger(), url, { channel_id: 'C9NOTHERE' }));
    await until(() => expect(receiver.done.size).toBe(6));
    expect(h.fake.messages).toHaveLength(5);
    expect(h.logged.filter((l) => l.includes('slack reply not posted'))).toHaveLength(1);
  });

  test('a command that could not be kept is answered to the person in words: Slack does not send it again', async () => {
    h = await harness({ ...scriptedReceiver(echo), receive: () => Promise.reject(new Error('disk full')) });
    const answer = await command('/fraga', 'hej');
    expect(answer.body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('Inget är sparat') });
    expect(h.fake.messages).toEqual([]);
  });
});

describe('buttons', () => {
  test('a text that is too long for a button is shown in full instead, and no button is drawn', async () => {
    const long = 'å'.repeat(2001);
    const receiver = await open(() => ({
      kind: 'question',
      blocks: [text('Vilken?'), buttons({ label: 'Kort', text: 'kort' }, { label: 'Lång', text: long })],
    }));
    await command('/fraga', 'x');
    await until(() => expect(receiver.done.size).toBe(1));
    const drawn = JSON.stringify(h.fake.messages[0]?.blocks);
    expect(drawn.match(/"type":"button"/g)).toHaveLength(1);
    expect(drawn).toContain(long);
  });

  test('a button in a channel message says its text there, once for one press however often it is told', async () => {
    const receiver = await open();
    const at = { channel: { id: CHANNEL }, message: { thread_ts: '1700000000.000100' }, container: { message_ts: '1700000000.000200', channel_id: CHANNEL } };
    const body = actionBody({ action_id: 'say:0:0', value: 'spara &lt;det&gt;' }, h.fake.trigger(), h.fake.responseUrl(CHANNEL, ANNA), at);
    await h.interact(body);
    await h.interact(body);
    await until(() => expect(receiver.done.size).toBe(1));
    expect(receiver.received.map((i) => i.text)).toEqual(['spara &lt;det&gt;']);
    expect(h.fake.messages[0]).toMatchObject({ channel: CHANNEL, thread_ts: '1700000000.000100' });
  });
});

describe('forms', () => {
  test('a command opens its form as a modal within its trigger, and nothing is posted', async () => {
    const receiver = await open(() => formReply());
    await command('/utfall', '');
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.views).toHaveLength(1);
    expect(h.fake.messages).toEqual([]);
  });

  test.each([
    ['used up', () => ({ used: true, until: Number.MAX_SAFE_INTEGER })],
    ['older than three seconds', () => ({ used: false, until: 0 })],
  ])('a trigger that is %s: a button that opens the form with what was filled in', async (_, trigger) => {
    const receiver = await open((i) => (i.text === '/utfall' ? formReply() : formReply({ ...form, fields: form.fields.map(({ value: __, ...f }) => f) })));
    h.fake.triggers.set('old', trigger());
    await command('/utfall', '', {}, 'old');
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.views).toEqual([]);
    const { action_id, value } = buttonOf();
    await h.interact(actionBody({ action_id, value }, h.fake.trigger(), h.fake.responseUrl(DM, ANNA)));
    await until(() => expect(h.fake.views).toHaveLength(1));
    expect(receiver.received[1]?.text).toBe('/utfall ny');
    expect(JSON.stringify(openView().view)).toContain('"initial_value":"Budgeten antogs."');
    expect(JSON.parse(String(openView().view.private_metadata))).toMatchObject({ command: 'utfall ny', hidden: { draft: 'D-1' } });
  });

  test('what is filled in comes with the command and what went along unseen; the reply is posted where the form came from', async () => {
    const receiver = await open((i) => (i.form ? say('Sparat.') : formReply()));
    await command('/utfall', '');
    await until(() => expect(h.fake.views).toHaveLength(1));
    const answer = await h.interact(viewBody(openView(), state('styrelsen', 'Ja <b> & *x*')));
    expect(answer).toEqual({ status: 200, body: undefined });
    await until(() => expect(h.fake.messages).toHaveLength(1));
    expect(receiver.received[1]).toMatchObject({
      text: '',
      form: { command: 'utfall ny', values: { draft: 'D-1', body: 'styrelsen', outcome: 'Ja <b> & *x*' } },
      place: 'channel',
      thread: `slack:${TEAM}:${CHANNEL}`,
    });
    expect(h.fake.messages[0]).toMatchObject({ channel: CHANNEL, text: 'Sparat.' });
  });

  test('the hash of a view stays the same after an error: what is corrected and sent again is a new message', async () => {
    const receiver = await open((i) => (i.form ? (i.form.values.body === 'styrelsen' ? say('Sparat.') : withError(i.form)) : formReply()));
    await command('/utfall', '');
    await until(() => expect(h.fake.views).toHaveLength(1));
    const wrong = await h.interact(viewBody(openView(), state('stirelsen', 'Ja')));
    expect(wrong.body).toEqual({ response_action: 'errors', errors: { 'field:body': 'Organet finns inte.' } });
    const right = await h.interact(viewBody(openView(), state('styrelsen', 'Ja')));
    expect(right.body).toBeUndefined();
    await until(() => expect(h.fake.messages.map((m) => m.text)).toEqual(['Sparat.']));
    await until(() => expect(receiver.done.size).toBe(3));
  });

  test('the same submission twice: one effect, one reply, the same answer to both', async () => {
    const receiver = await open((i) => (i.form ? (i.form.values.body === 'styrelsen' ? say('Sparat.') : withError(i.form)) : formReply()));
    await command('/utfall', '');
    await until(() => expect(h.fake.views).toHaveLength(1));
    const twice = (body: string) => Promise.all([0, 1].map(() => h.interact(viewBody(openView(), state(body, 'Ja')))));
    const [a, b] = await twice('stirelsen');
    expect(a?.body).toMatchObject({ response_action: 'errors' });
    expect(b?.body).toEqual(a?.body);
    expect((await twice('styrelsen')).map((r) => r.body)).toEqual([undefined, undefined]);
    await until(() => expect(receiver.done.size).toBe(3));
    expect(receiver.received.filter((i) => i.form)).toHaveLength(2);
    expect(h.fake.messages.map((m) => m.text)).toEqual(['Sparat.']);
  });

  test('a form that could not be kept stays open with all that was filled in', async () => {
    const inner = scriptedReceiver(() => formReply());
    h = await harness({ ...inner, receive: (i) => (i.form ? Promise.reject(new Error('disk full')) : inner.receive(i)) });
    await command('/utfall', '');
    await until(() => expect(h.fake.views).toHaveLength(1));
    const answer = await h.interact(viewBody(openView(), state('styrelsen', 'Ja')));
    expect(answer.body).toMatchObject({ response_action: 'errors', errors: { 'field:body': expect.stringContaining('står kvar') } });
  });

  test('an answer that takes too long for Slack closes the form and is posted when it comes', async () => {
    const slow = Promise.withResolvers<Reply>();
    const receiver = await open((i) => (i.form ? slow.promise : formReply()));
    await command('/utfall', '');
    await until(() => expect(h.fake.views).toHaveLength(1));
    expect(await h.interact(viewBody(openView(), state('styrelsen', 'Ja')))).toEqual({ status: 200, body: undefined });
    expect(h.fake.messages).toEqual([]);
    slow.resolve(say('Sparat.'));
    await until(() => expect(receiver.done.size).toBe(2));
    expect(h.fake.messages.map((m) => m.text)).toEqual(['Sparat.']);
  });

  test('a form that no modal can hold is said in words, with nothing left out silently', async () => {
    const receiver = await open(() => formReply({ ...form, hidden: { draft: 'x'.repeat(3000) } }));
    await command('/utfall', '');
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.fake.views).toEqual([]);
    expect(h.fake.messages[0]?.text).toContain('/utfall ny');
  });
});
