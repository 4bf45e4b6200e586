import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePeople } from '../../src/slack/people.ts';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { commandBody, directMessage, mention } from '../fakes/slack/requests.ts';
import { CHANNEL, TEAM } from '../fakes/slack/state.ts';
import { setClock } from '../helpers/set-clock.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
let h: Harness;

describe('who is asking', () => {
  afterEach(() => h.close());

  test.each([
    ['a guest', 'U4GUEST'],
    ['a guest of one channel', 'U5GUEST'],
    ['a stranger from a shared channel', 'U6OTHER'],
    ['somebody of another workspace', 'U7OTHER'],
  ])('%s is refused once, alone, and nothing is handed on', async (_, user) => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    const event = mention('visa allt', '1700000000.000100', { user });
    await h.event(event);
    await h.event(event);
    await until(() => expect(h.fake.messages).toHaveLength(1));
    await h.event(directMessage('sist', '1700000000.000200'));
    await until(() => expect(receiver.done.size).toBe(1));
    expect(receiver.received.map((i) => i.text)).toEqual(['sist']);
    expect(h.fake.messages[0]).toMatchObject({ channel: CHANNEL, onlyFor: user, thread_ts: '1700000000.000100' });
    expect(h.fake.messages[0]?.text).toContain('Samklang svarar bara');
    expect(h.fake.messages).toHaveLength(2);
    expect(h.logged.join()).not.toContain('visa allt');
  });

  test('a guest who gives a command is refused through the response_url where the bot is not', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    const where = { user_id: 'U4GUEST', channel_id: 'C9NOTHERE' };
    await h.command(commandBody('/fraga', 'x', h.fake.trigger(), h.fake.responseUrl('C9NOTHERE', 'U4GUEST'), where));
    await until(() => expect(h.fake.messages).toHaveLength(1));
    expect(h.fake.messages[0]).toMatchObject({ onlyFor: 'U4GUEST', via: 'response_url' });
    expect(receiver.received).toEqual([]);
  });

  test('an event for another workspace is not taken', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    const body = JSON.stringify({ team_id: 'T2OTHER', type: 'event_callback', event: directMessage('hej', '1700000000.000100') });
    expect((await h.post(body, 'application/json')).status).toBe(200);
    await h.event(mention('hej', '1700000000.000300', { user_team: 'T2OTHER' }));
    await until(() => expect(h.fake.messages).toHaveLength(1));
    expect(receiver.received).toEqual([]);
  });

  test('when Slack does not say who it is nobody is let in, and the event is sent again', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    h.fake.fault('users.info', { kind: 'error', error: 'internal_error' });
    const event = directMessage('hej', '1700000000.000100');
    expect((await h.event(event)).status).toBe(500);
    expect(receiver.received).toEqual([]);
    expect((await h.event(event)).status).toBe(200);
    await until(() => expect(receiver.done.size).toBe(1));
  });

  test('English is spoken with those whose Slack is English; a name that cannot be found stays an id', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    await h.event(directMessage('hi <@U1ANNA> and <@U9GONE>', '1700000000.000100', { user: 'U2BERIT', channel: 'D2BERIT' }));
    await until(() => expect(receiver.done.size).toBe(1));
    expect(receiver.received[0]).toMatchObject({ locale: 'en', text: 'hi Anna Ek and @U9GONE' });
  });
});

describe('what is remembered of people', () => {
  const user = (id: string) => ({ id, team_id: TEAM, real_name: 'Anna Ek' });

  test('an answer is kept for ten minutes, asked for once by many, and a failure is not kept', async () => {
    const clock = setClock();
    const asked: string[] = [];
    let fails = true;
    const people = makePeople({
      team: TEAM,
      clock: { ...clock, artificial: true, wait: async () => false },
      ask: async (id) => {
        asked.push(id);
        if (fails) throw new Error('no answer');
        return user(id);
      },
    });
    await expect(people.find('U1')).rejects.toThrow('no answer');
    fails = false;
    await Promise.all([people.find('U1'), people.find('U1')]);
    expect(asked).toHaveLength(2);
    clock.pass(9 * 60_000);
    await people.find('U1');
    expect(asked).toHaveLength(2);
    clock.pass(2 * 60_000);
    await people.find('U1');
    expect(asked).toHaveLength(3);
  });

  test('a closed account is an outsider, and a record of nobody is refused', async () => {
    const answers: Record<string, unknown> = { U1: { ...user('U1'), deleted: true }, U2: {}, U3: { id: 'U3', real_name: 'Utan arbetsyta' } };
    const people = makePeople({ team: TEAM, clock: { ...setClock(), artificial: true, wait: async () => false }, ask: async (id) => answers[id] });
    expect((await people.find('U1')).standing).toBe('outsider');
    expect((await people.find('U3')).standing).toBe('outsider');
    await expect(people.find('U2')).rejects.toThrow();
  });
});
