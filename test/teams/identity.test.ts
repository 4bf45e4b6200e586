import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, GUEST, invoke, message } from '../fakes/teams/activities.ts';
import { type FakeTeams, fakeTeams, type Member } from '../fakes/teams/fake-teams.ts';
import { CLIENT_ID, type Claims, TENANT_ID } from '../fakes/teams/tokens.ts';
import { bot } from './bot.ts';
import { type Harness, harness } from './harness.ts';

const OTHER = '99999999-9999-4999-8999-999999999999';

describe('who may speak in Teams', () => {
  let fake: FakeTeams;
  let h: Harness;
  let receiver: ReturnType<typeof bot>;
  beforeAll(async () => {
    fake = await fakeTeams();
  });
  afterAll(() => fake.close());
  beforeEach(async () => {
    receiver = bot();
    h = await harness(receiver, {}, fake);
  });
  afterEach(async () => {
    fake.posted.length = 0;
    await h.close();
  });
  const nothingHappened = () => {
    expect(receiver.received).toEqual([]);
    expect(fake.posted).toEqual([]);
  };

  it('takes a good token', async () => {
    expect((await h.post(message(fake.serviceUrl, 'hej'))).status).toBe(200);
    expect(receiver.received[0]?.from).toEqual({ id: `teams:${TENANT_ID}:${ANNA.aadObjectId}`, name: 'Anna Ek', email: 'anna@example.org' });
  });

  const tokens: [string, Claims][] = [
    ['expired', { expiresInS: -400 }],
    ['wrong issuer', { iss: 'https://example.org' }],
    ['trap: an ordinary Entra token, whose own tid the SDK would believe', { iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`, tid: TENANT_ID }],
    ['trap: an Entra v1 token', { iss: `https://sts.windows.net/${TENANT_ID}/`, tid: TENANT_ID }],
    ['wrong audience', { aud: OTHER }],
    ['trap: an audience with a scope, as an exposed API would have', { aud: `api://${CLIENT_ID}` }],
    ['signed with another key', { foreignKey: true }],
    ['signed with the public key as a password', { alg: 'HS256' }],
    ['without a service URL claim', { serviceurl: undefined }],
    ['with the service URL of another', { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
  ];
  it.each(tokens)('answers 401 to a token that is %s', async (_name, claims) => {
    expect((await h.post(message(fake.serviceUrl, 'hej'), { token: await fake.token(claims) })).status).toBe(401);
    nothingHappened();
  });
  it.each([
    '',
    'x',
    'a.b.c',
    `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: 'https://api.botframework.com', aud: CLIENT_ID, exp: 9e9, serviceurl: 'x' }))}.`,
  ])('answers 401 to "%s" for a token', async (token) => {
    expect((await h.post(message(fake.serviceUrl, 'hej'), { token })).status).toBe(401);
    nothingHappened();
  });
  it('answers 401 when there is no token', async () => {
    expect((await h.post(message(fake.serviceUrl, 'hej'), { token: null })).status).toBe(401);
    nothingHappened();
  });
  it('refuses before it reads: a bad token and a bad body give 401', async () => {
    expect((await h.post(undefined, { token: 'x', raw: '{' })).status).toBe(401);
  });

  const foreign: [string, Record<string, unknown>][] = [
    ['conversation of a foreign tenant', { conversation: { id: 'a:1', conversationType: 'personal', tenantId: OTHER } }],
    ['channel data of a foreign tenant', { channelData: { tenant: { id: OTHER } } }],
    ['no tenant at all', { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }],
    ['trap: Web Chat and Direct Line, where the sender chooses tenant and name', { channelId: 'webchat' }],
    ['no account in the directory', { from: { id: '29:x', name: 'X' } }],
    ['a guest by name', { from: { ...ANNA, userPrincipalName: 'anna_example.com#EXT#@t.onmicrosoft.com' } }],
    ['a guest by role', { from: { ...ANNA, userRole: 'guest' } }],
    ['trap: a guest whom only the roster knows as one', { from: GUEST }],
  ];
  it.each(foreign)('answers 403 and nothing else: %s', async (_name, over) => {
    const answered = await h.post(message(fake.serviceUrl, 'hej', over));
    expect(answered).toEqual({ status: 403, body: undefined });
    nothingHappened();
  });

  it('trap: a service URL that Microsoft did not give is refused even when the token says the same', async () => {
    for (const serviceUrl of [
      'https://evil.example.org/',
      'https://smba.trafficmanager.net.evil.org/',
      'https://botframework.com.evil.org/',
      'http://smba.trafficmanager.net/',
    ]) {
      const answered = await h.post(message(serviceUrl, 'hej'), { token: await fake.token({ serviceurl: serviceUrl }) });
      expect([serviceUrl, answered.status]).toEqual([serviceUrl, 403]);
    }
    nothingHappened();
  });

  const roster: [string, Member, number][] = [
    ['an anonymous guest of a meeting', { userRole: 'anonymous', userPrincipalName: 'x@example.org' }, 403],
    ['a guest by user principal name', { userRole: 'user', userPrincipalName: 'x_y.org#EXT#@t.onmicrosoft.com' }, 403],
    ['an entry that says nothing', { name: 'X' }, 403],
    ['an entry of somebody else', { userRole: 'user', aadObjectId: OTHER }, 403],
    ['nobody', { status: 404 }, 403],
    ['an error: nobody is let in, and Teams may try again', { status: 500 }, 503],
    ['too many questions', { status: 429 }, 503],
  ];
  it.each(roster)('when the roster gives %s, the answer is %#', async (_name, member, status) => {
    const from = { id: `29:r${status}`, name: 'X', aadObjectId: OTHER.replace('9', '8') };
    fake.members.set(from.id, member);
    expect((await h.post(message(fake.serviceUrl, 'hej', { from }))).status).toBe(status);
    nothingHappened();
  });
  it('asks the roster once for several messages of one person', async () => {
    const before = fake.count.members;
    for (const id of ['1', '2', '3']) await h.post(message(fake.serviceUrl, 'hej', { id }));
    expect(fake.count.members - before).toBe(1);
    expect(receiver.received).toHaveLength(3);
  });

  it('checks dialogs the same way', async () => {
    const data = { dialog_id: 'form', form: {}, card: 'x', version: 0 };
    for (const name of ['task/fetch', 'task/submit'] as const)
      expect((await h.post(invoke(fake.serviceUrl, name, data, 'i1', { from: GUEST }))).status).toBe(403);
    nothingHappened();
  });

  it('trap: an id that would lead a call of the bot elsewhere is refused', async () => {
    for (const id of ['../../evil', 'a/b', 'a?b', 'a#b', 'a\\b'])
      expect((await h.post(message(fake.serviceUrl, 'hej', { conversation: { id, conversationType: 'personal', tenantId: TENANT_ID } }))).status).toBe(400);
    nothingHappened();
  });

  it('refuses what is too large, or not an activity', async () => {
    const token = await fake.token();
    expect((await h.post(undefined, { token, raw: JSON.stringify({ text: 'x'.repeat(300 * 1024) }) })).status).toBe(413);
    expect((await h.post(undefined, { token, raw: '{' })).status).toBe(400);
    expect((await h.post(undefined, { token, raw: '[]' })).status).toBe(400);
    expect((await h.post({ type: 'message', serviceUrl: fake.serviceUrl }, { token })).status).toBe(400);
    nothingHappened();
  });

  it('never logs what people wrote, who they are, or a token', async () => {
    const token = await fake.token();
    await h.post(message(fake.serviceUrl, 'hemlig fråga'), { token });
    await h.post(message(fake.serviceUrl, 'hemlig fråga', { from: GUEST }), { token });
    await h.post(message(fake.serviceUrl, 'hemlig fråga'), { token: await fake.token({ foreignKey: true }) });
    await h.post(undefined, { token, raw: '{"hemlig fråga' });
    const all = h.logged.join('\n');
    expect(h.logged.length).toBeGreaterThan(1);
    for (const secret of ['hemlig', 'Anna', 'Gäst', token, 'eyJ', fake.state.botToken]) expect(all).not.toContain(secret);
  });
});
