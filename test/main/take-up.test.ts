import { expect, test } from 'vitest';
import { DeliveryError, type Receiver } from '../../src/chat/surface.ts';
import { connect } from '../../src/connect.ts';
import { silentLog } from '../../src/log.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { runClock } from '../helpers/run-clock.ts';

const MARK = 'Kan vara en upprepning';

/** A bot that was killed with these messages unfinished, and a terminal that comes up again. */
const restarted = async (left: readonly { id: string; answered: boolean }[]) => {
  const { bot, incoming, desk } = await testBot();
  for (const { id, answered } of left) {
    const message = incoming('/paminn mig i morgon: ring Lund', { id });
    await bot.receive(message);
    const reply: Reply = { kind: 'receipt', blocks: [text('svaret')] };
    if (answered) await desk.inbox.answered(id, reply);
  }
  const clock = runClock();
  const { surface, sent, failWith } = fakeSurface();
  const stopping = new AbortController();
  const start = () => connect(surface, bot, { clock, log: silentLog, signal: stopping.signal });
  return { bot, incoming, desk, clock, surface, sent, failWith, start, stop: () => stopping.abort() };
};

test('what was not done is worked and sent, and only what may have arrived is marked', async () => {
  const r = await restarted([
    { id: 'a', answered: false },
    { id: 'b', answered: true },
  ]);
  await r.start();
  expect(r.sent.map(({ key, text: said }) => [key, said.includes(MARK)])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(r.bot.unfinished()).toEqual([]);
});

test('a message that comes in while the surface starts is answered there, and not sent a second time', async () => {
  const r = await restarted([{ id: 'a', answered: false }]);
  const start = async (receiver: Receiver) => {
    await receiver.receive(r.incoming('vem är ordförande?', { id: 'new' }));
  };
  await connect({ ...r.surface, start }, r.bot, { clock: r.clock, log: silentLog, signal: new AbortController().signal });
  expect(r.sent.map(({ key }) => key)).toEqual(['a']);
  expect(r.bot.unfinished().map(({ message }) => message.id)).toEqual(['new']);
});

test('a platform that is not there is tried again until it takes the reply, once and unmarked', async () => {
  const r = await restarted([{ id: 'a', answered: false }]);
  let attempts = 0;
  r.failWith(() => (++attempts < 4 ? new DeliveryError('unavailable', 'no') : undefined));
  await r.start();
  expect(r.sent).toEqual([]);
  await r.clock.pass(60_000);
  expect(r.sent.map(({ key, text: said }) => [key, said.includes(MARK)])).toEqual([['a', false]]);
  await r.clock.pass(3_600_000);
  expect([attempts, r.bot.unfinished()]).toEqual([4, []]);
});

test('what may have arrived is sent once more, marked, and then left for the next start', async () => {
  const r = await restarted([{ id: 'a', answered: false }]);
  const attempts: string[] = [];
  r.failWith((key) => {
    attempts.push(key);
    return new DeliveryError('unsure', 'no answer');
  });
  await r.start();
  await r.clock.pass(3_600_000);
  expect(attempts).toEqual(['a', 'a']);
  expect(r.bot.unfinished().map(({ message, answered }) => [message.id, answered])).toEqual([['a', true]]);
});

test('what the platform refuses is over: nothing waits for ever', async () => {
  const r = await restarted([{ id: 'a', answered: true }]);
  r.failWith(() => new DeliveryError('refused', 'gone'));
  await r.start();
  expect([r.bot.unfinished(), r.clock.sleepers()]).toEqual([[], 0]);
});

test('stopping ends the waiting', async () => {
  const r = await restarted([{ id: 'a', answered: false }]);
  r.failWith(() => new DeliveryError('unavailable', 'no'));
  await r.start();
  r.stop();
  await r.clock.pass(3_600_000);
  expect([r.sent, r.clock.sleepers(), r.bot.unfinished().length]).toEqual([[], 0, 1]);
});
