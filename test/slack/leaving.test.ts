import { afterEach, expect, it, vi } from 'vitest';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { eventBody } from '../fakes/slack/requests.ts';
import { ANNA, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';

let h: Harness;
afterEach(() => h.close());
const change = (over: object) => ({ type: 'user_change', event_ts: '1', user: { id: ANNA, team_id: TEAM, name: 'anna', ...over } });
const told = async () => {
  const calls: string[] = [];
  const receiver = {
    ...scriptedReceiver(echo),
    left: async (account: string, sign: string) => void calls.push(`${account} ${sign}`),
    returned: async (account: string) => void calls.push(`${account} back`),
  };
  h = await harness(receiver);
  return { calls, receiver };
};

it('tells that an account was closed and opened again, and takes it for no message', async () => {
  const { calls, receiver } = await told();
  expect((await h.event(change({ deleted: true }))).status).toBe(200);
  expect((await h.event(change({ deleted: false, name: 'anna2' }))).status).toBe(200);
  await vi.waitFor(() => expect(calls).toEqual([`slack:${TEAM}:${ANNA} deactivated`, `slack:${TEAM}:${ANNA} back`]));
  expect(receiver.received).toEqual([]);
});

it('does not believe it of another workspace, nor unsigned', async () => {
  const { calls } = await told();
  await h.event(change({ deleted: true, team_id: 'T2OTHER' }));
  await h.post(JSON.stringify({ ...eventBody(change({ deleted: true })), team_id: 'T2OTHER' }), 'application/json');
  expect((await h.event(change({ deleted: true }), { secret: 'another' })).status).toBe(401);
  await h.event(change({ deleted: true, id: 'U9LAST' }));
  await vi.waitFor(() => expect(calls).toEqual([`slack:${TEAM}:U9LAST deactivated`]));
});
