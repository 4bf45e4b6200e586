import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realClock } from '../../src/clock.ts';
import { text } from '../../src/reply/reply.ts';
import { toAddress } from '../../src/teams/stored-ref.ts';
import type { ScriptedReceiver } from '../contracts/scripted-receiver.ts';
import { BOT, CHANNEL, invoke, mention, message, PERSONAL, THREAD } from '../fakes/teams/activities.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';
import { answer, bot } from './bot.ts';
import { textOf } from './card-text.ts';
import { type Harness, harness } from './harness.ts';

describe('replies reach Teams', () => {
  let h: Harness;
  let receiver: ScriptedReceiver;
  beforeEach(async () => {
    receiver = bot();
    h = await harness(receiver);
  });
  afterEach(() => h.close());
  const say = (words: string, over = {}) => h.post(message(h.fake.serviceUrl, words, over));
  const shown = () => h.fake.posted.map(textOf);
  const to = (serviceUrl: string, conversation = PERSONAL) => toAddress({ serviceUrl, tenant: TENANT_ID, conversation, bot: BOT.id });

  it('trap: a sending goes to the service URL that was stored, not to the SDK’s default', async () => {
    await h.surface.send(to(h.fake.serviceUrl, CHANNEL), answer('Mötet börjar.'), 'k1');
    expect(h.fake.posted.at(-1)).toMatchObject({ conversation: CHANNEL, activity: { from: { id: BOT.id }, conversation: { id: CHANNEL } } });
  });

  it('answers in the thread it was asked in', async () => {
    await h.post(mention(h.fake.serviceUrl, 'när möts styrelsen?'));
    expect(h.fake.posted.map((p) => p.conversation)).toEqual([THREAD]);
  });

  describe('what is for the asker alone, asked for where others read', () => {
    const alone = (words: string) => ({ ...answer(words), onlyAsker: true });
    const open = async () => {
      await h.close();
      receiver = bot((i) => (i.text === 'öppet' ? answer('öppet svar') : alone('hemligt svar')));
      h = await harness(receiver);
    };
    beforeEach(open);
    const posted = () => h.fake.posted.map((p) => [p.conversation, textOf(p)]);

    it('goes to their own conversation, and the channel is told only that', async () => {
      await h.post(mention(h.fake.serviceUrl, 'visa'));
      expect(posted()).toEqual([
        ['a:1anna', 'hemligt svar'],
        [THREAD, 'Svaret är bara för dig. Det finns i vår enskilda chatt.'],
      ]);
      expect(receiver.done.size).toBe(1);
    });
    it('is said nowhere when the bot is not installed for them: they are told what to do', async () => {
      h.fake.state.installed = false;
      await h.post(mention(h.fake.serviceUrl, 'visa'));
      expect(posted()).toEqual([[THREAD, 'Svaret är bara för dig och visas därför inte här. Öppna en enskild chatt med mig och skriv samma sak där.']]);
    });
    it('keeps away from the channel after a restart too', async () => {
      await h.post(mention(h.fake.serviceUrl, 'öppet'));
      const at = receiver.received[0]?.at;
      if (!at) throw new Error('nothing received');
      await h.surface.send(at, alone('hemligt igen'), 'k2');
      expect(posted()).toEqual([
        [THREAD, 'öppet svar'],
        ['a:1anna', 'hemligt igen'],
        [THREAD, 'Svaret är bara för dig. Det finns i vår enskilda chatt.'],
      ]);
    });
    it('is answered at once in their own conversation', async () => {
      await say('visa');
      expect(posted()).toEqual([[PERSONAL, 'hemligt svar']]);
    });
  });

  it('asks for its own token once, and again when a login has failed', async () => {
    await say('a', { id: '1' });
    await say('b', { id: '2' });
    expect(h.fake.count.logins).toBe(1);
  });

  it('a reply that Teams was too busy for is sent when there is room, and only then is the message done', async () => {
    h.fake.trouble.push({ kind: 'status', status: 429, headers: { 'retry-after': '3' } }, { kind: 'status', status: 412 });
    expect((await say('hej')).status).toBe(200);
    await expect.poll(() => receiver.done.size).toBe(1);
    expect(shown()).toEqual(['svar på hej']);
  });

  it.each([
    ['a gateway that fails after taking it', { kind: 'lost' }],
    ['a connection cut after taking it', { kind: 'silent' }],
  ] as const)('what may have arrived is sent once more, marked as a possible repetition: %s', async (_name, trouble) => {
    h.fake.trouble.push(trouble);
    expect((await say('hej')).status).toBe(200);
    await expect.poll(() => receiver.done.size).toBe(1);
    expect(shown()).toEqual(['svar på hej', 'Det här kan vara en upprepning: Teams bekräftade inte den förra sändningen.\nsvar på hej']);
  });

  it('is not sent a third time, and stays undone for the next start', async () => {
    h.fake.trouble.push({ kind: 'lost' }, { kind: 'lost' });
    await say('hej');
    await expect.poll(() => h.logged.some((l) => l.includes('teams reply not delivered"'))).toBe(true);
    expect(shown()).toHaveLength(2);
    expect(receiver.done.size).toBe(0);
  });

  it('is not tried again when Teams refuses it', async () => {
    h.fake.trouble.push({ kind: 'status', status: 403 });
    await say('hej');
    await expect.poll(() => h.logged.some((l) => l.includes('teams reply not delivered"'))).toBe(true);
    expect(shown()).toEqual([]);
    expect(receiver.done.size).toBe(0);
  });

  it.each([
    [400, 'refused'],
    [401, 'unavailable'],
    [403, 'refused'],
    [404, 'refused'],
    [408, 'unsure'],
    [412, 'unavailable'],
    [413, 'refused'],
    [429, 'unavailable'],
    [500, 'unsure'],
    [502, 'unsure'],
    [504, 'unsure'],
  ])('HTTP %i is %s', async (status, outcome) => {
    h.fake.trouble.push({ kind: 'status', status });
    await expect(h.surface.send(to(h.fake.serviceUrl), answer('x'), 'k')).rejects.toMatchObject({ outcome });
  });
  it('a service that nobody answers at is unavailable: nothing can have arrived', async () => {
    await expect(h.surface.send(to('http://127.0.0.1:9/'), answer('x'), 'k')).rejects.toMatchObject({ outcome: 'unavailable' });
  });
  it('a login that is down is unavailable', async () => {
    const other = await harness(undefined);
    other.fake.state.loginStatus = 500;
    await expect(other.surface.send(to(other.fake.serviceUrl), answer('x'), 'k')).rejects.toMatchObject({ outcome: 'unavailable' });
    await other.close();
  });

  it('trap: a fault in the bot never becomes a 500, which Teams would answer with the message again', async () => {
    receiver.answer = () => Promise.reject(new Error('broken'));
    expect((await say('hej')).status).toBe(200);
  });
  it('answers 503 when the message could not be kept, so that Teams tries again, and then it is answered', async () => {
    const { receive } = receiver;
    receiver.receive = () => Promise.reject(new Error('disk full'));
    expect((await say('hej', { id: 'same' })).status).toBe(503);
    receiver.receive = receive;
    expect((await say('hej', { id: 'same' })).status).toBe(200);
    expect(shown()).toEqual(['svar på hej']);
  });

  it('stopping gives up waiting for Teams, and what was not delivered stays undone', async () => {
    const slow = {
      now: realClock.now,
      artificial: false,
      wait: (_ms: number, signal: AbortSignal) => new Promise<boolean>((resolve) => signal.addEventListener('abort', () => resolve(false))),
    };
    const mine = bot();
    const other = await harness(mine, { clock: slow });
    other.fake.trouble.push({ kind: 'status', status: 429 });
    await other.post(message(other.fake.serviceUrl, 'hej'));
    await other.surface.stop();
    expect(mine.done.size).toBe(0);
    await expect(other.surface.send(to(other.fake.serviceUrl), answer('x'), 'k')).rejects.toMatchObject({ outcome: 'unavailable' });
    await other.close();
  });

  it('trap: citations leave on the wire, and no AI label does', async () => {
    const citation = {
      label: 'Verksamhetsberättelse 2023, Styrelsen',
      document: '2023-verksamhetsberattelse',
      section: 'Styrelsen',
      record: 'moten-styrelsen-2023',
      to: '/poster/moten-styrelsen-2023',
    };
    await h.surface.send(
      to(h.fake.serviceUrl),
      { kind: 'answer', blocks: [text('Styrelsen möttes sju gånger.'), { kind: 'citations', citations: [citation] }] },
      'k',
    );
    const sent = h.fake.posted.at(-1);
    expect(sent?.activity.entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Verksamhetsberättelse 2023, Styrelsen',
              abstract: '2023-verksamhetsberattelse, Styrelsen',
              url: 'https://samklang.example.org/poster/moten-styrelsen-2023',
            },
          },
        ],
      },
    ]);
    expect(sent?.activity.text).toBe('[1]');
    expect(sent && textOf(sent)).toBe('Styrelsen möttes sju gånger.\nVerksamhetsberättelse 2023, Styrelsen');
    expect(JSON.stringify(sent)).not.toContain('AIGenerated');
  });

  it('other events are taken and lead to nothing', async () => {
    const base = message(h.fake.serviceUrl, '');
    for (const type of ['conversationUpdate', 'installationUpdate', 'messageReaction', 'messageUpdate', 'typing', 'event'])
      expect([type, (await h.post({ ...base, type })).status]).toEqual([type, 200]);
    expect((await h.post({ ...invoke(h.fake.serviceUrl, 'task/fetch', {}, 'x'), name: 'adaptiveCard/action' })).status).toBe(200);
    expect(receiver.received).toEqual([]);
  });
});
