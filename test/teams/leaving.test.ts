import { afterEach, expect, it } from 'vitest';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { ANNA, BOT, CHANNEL, message } from '../fakes/teams/activities.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';
import { type Harness, harness } from './harness.ts';

let h: Harness;
afterEach(() => h.close());

it('tells that somebody was taken out of a conversation, and takes it for no message', async () => {
  const calls: string[] = [];
  const receiver = { ...scriptedReceiver(echo), left: async (account: string, sign: string) => void calls.push(`${account} ${sign}`) };
  h = await harness(receiver);
  const { text: _none, ...rest } = message(h.fake.serviceUrl, '', {
    type: 'conversationUpdate',
    conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID },
    membersRemoved: [{ id: ANNA.id, aadObjectId: ANNA.aadObjectId }, { id: '29:nobody' }, { id: BOT.id }],
  });
  expect((await h.post(rest, { token: null })).status).toBe(401);
  expect(calls).toEqual([]);
  expect((await h.post(rest)).status).toBe(200);
  expect(calls).toEqual([`teams:${TENANT_ID}:${ANNA.aadObjectId} removed`]);
  expect(receiver.received).toEqual([]);
});
