import { afterEach, expect, it } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import { placeKey, rememberAddress } from '../../src/delivery/addresses.ts';
import { HOUR, incoming, running, scene } from './scene.ts';

afterEach(async () => {
  for (const delivery of running.splice(0)) await delivery.stop();
});

const CHANNEL = { ...incoming, place: 'channel' as const, channel: address('cli:board') };
const ELSEWHERE = { ...CHANNEL, channel: address('cli:elsewhere') };
const forBoard = (id: string) =>
  ({
    type: 'reminder.set',
    reminder: {
      id,
      text: 'skicka',
      rule: { kind: 'at', at: '2027-01-04T10:00' },
      to: { kind: 'body', id: 'styrelsen' },
      by: 'cli:anna',
      address: placeKey(ELSEWHERE),
    },
  }) as const;

it.each([
  ['goes to the body’s channel, wherever it was set', true, true, 'cli:board'],
  ['goes where it was set when the body has no channel', false, true, 'cli:elsewhere'],
  ['goes where it was set when the desk no longer knows where the channel is', true, false, 'cli:elsewhere'],
])('a reminder of a body %s', async (_, bound, known, to) => {
  const s = await scene();
  await rememberAddress(s.desk, ELSEWHERE, s.clock.now());
  if (known) await rememberAddress(s.desk, CHANNEL, s.clock.now());
  if (bound) await s.write({ type: 'channel.bound', id: 'K-1', body: 'styrelsen', channel: placeKey(CHANNEL) });
  await s.write(forBoard('P-1'));
  s.start();
  await s.clock.pass(2 * HOUR);
  expect(s.fake.sent.map((m) => m.to)).toEqual([to]);
});

it('a person’s own reminder never goes to a body’s channel', async () => {
  const s = await scene();
  await rememberAddress(s.desk, CHANNEL, s.clock.now());
  await s.write({ type: 'channel.bound', id: 'K-1', body: 'styrelsen', channel: placeKey(CHANNEL) });
  await s.remind('P-1', { kind: 'at', at: '2027-01-04T10:00' });
  s.start();
  await s.clock.pass(2 * HOUR);
  expect(s.fake.sent.map((m) => m.to)).toEqual(['cli:anna']);
});
