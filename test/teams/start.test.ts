import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MendableError } from '../../src/errors.ts';
import type { TeamsParts } from '../../src/teams/index.ts';
import { toAddress } from '../../src/teams/stored-ref.ts';
import { BOT, message, PERSONAL } from '../fakes/teams/activities.ts';
import { fakeTeams } from '../fakes/teams/fake-teams.ts';
import { CLIENT_ID, TENANT_ID } from '../fakes/teams/tokens.ts';
import { answer, bot } from './bot.ts';
import { type Harness, harness, hastyClock } from './harness.ts';

const none = { clientId: undefined, tenantId: undefined, clientSecret: undefined } as unknown as Partial<TeamsParts>;
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (e: MendableError) => e.code,
  );

describe('starting Teams', () => {
  const open: Harness[] = [];
  afterEach(async () => {
    vi.unstubAllEnvs();
    for (const h of open.splice(0)) await h.close();
  });
  const make = async (...given: Parameters<typeof harness>) => {
    const h = await harness(...given);
    open.push(h);
    return h;
  };

  it('says that it is connected, and takes nothing before that', async () => {
    const h = await make();
    expect(h.surface.health().ok).toBe(false);
    await h.surface.start(bot());
    expect(h.surface.health()).toEqual({ ok: true, detail: 'connected' });
  });

  it('a wrong secret is refused, in a way that can be mended', async () => {
    const h = await make(undefined, { clientSecret: 'wrong' });
    expect(await code(h.surface.start(bot()))).toBe('teams-refused');
    expect(h.surface.health()).toEqual({ ok: false, detail: 'teams-refused' });
    expect((await h.post(message(h.fake.serviceUrl, 'hej'))).status).toBe(503);
  });

  it('a login or keys that cannot be reached are said to be, and a later start succeeds', async () => {
    const h = await make();
    h.fake.state.loginStatus = 503;
    expect(await code(h.surface.start(bot()))).toBe('teams-unreachable');
    h.fake.state.loginStatus = 200;
    h.fake.state.keysStatus = 500;
    expect(await code(h.surface.start(bot()))).toBe('teams-unreachable');
    h.fake.state.keysStatus = 200;
    await h.surface.start(bot());
    expect((await h.post(message(h.fake.serviceUrl, 'hej'))).status).toBe(200);
  });

  it('trap: the SDK opens no port of its own, which would be on every interface', async () => {
    const ports = () => process.getActiveResourcesInfo().filter((r) => r === 'TCPServerWrap').length;
    const fake = await fakeTeams();
    const before = ports();
    await make(bot(), {}, fake);
    expect(ports() - before).toBe(1);
    await fake.close();
  });

  it('trap: without credentials every request is refused', async () => {
    const receiver = bot();
    const h = await make(receiver, none);
    expect((await h.post(message(h.fake.serviceUrl, 'hej'))).status).toBe(401);
    expect((await h.post(message(h.fake.serviceUrl, 'hej'), { token: null })).status).toBe(401);
    expect(receiver.received).toEqual([]);
    expect(h.surface.health().ok).toBe(false);
  });

  it('trap: the variables that the SDK reads by itself change nothing', async () => {
    vi.stubEnv('DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS', 'true');
    vi.stubEnv('CLIENT_ID', CLIENT_ID);
    vi.stubEnv('CLIENT_SECRET', 'from elsewhere');
    vi.stubEnv('TENANT_ID', TENANT_ID);
    vi.stubEnv('CLOUD', 'China');
    vi.stubEnv('SERVICE_URL', 'https://evil.example.org');
    const receiver = bot();
    const without = await make(receiver, none);
    expect((await without.post(message(without.fake.serviceUrl, 'hej'), { token: null })).status).toBe(401);
    const h = await make(receiver);
    expect((await h.post(message(h.fake.serviceUrl, 'hej'), { token: await h.fake.token({ foreignKey: true }) })).status).toBe(401);
    expect((await h.post(message(h.fake.serviceUrl, 'hej'))).status).toBe(200);
    expect(h.fake.posted).toHaveLength(1);
  });

  it('the playground is taken on this machine only, and never beside credentials', async () => {
    expect(await code(harness(undefined, { ...none, playground: true, host: '0.0.0.0' }))).toBe('bad-variable');
    expect(await code(harness(undefined, { playground: true }))).toBe('bad-variable');
  });
  it('in the playground a message needs no token, and replies stay on this machine', async () => {
    const fake = await fakeTeams();
    const receiver = bot();
    const h = await make(receiver, { ...none, playground: true }, fake);
    expect((await h.post(message('https://smba.trafficmanager.net/', 'hej'), { token: null })).status).toBe(403);
    expect((await h.post(message(fake.serviceUrl, 'hej'), { token: null })).status).toBe(200);
    expect(receiver.received.map((i) => i.text)).toEqual(['hej']);
    expect(h.surface.health()).toEqual({ ok: true, detail: 'playground, without tokens' });
    await fake.close();
  });

  it.each([
    ['TEAMS_CLIENT_ID', { clientId: 'x' }],
    ['TEAMS_TENANT_ID', { tenantId: 'common' }],
    ['TEAMS_KEYS_URL', { keysUrl: 'http://keys.example.org' }],
    ['TEAMS_LOGIN_URL', { loginUrl: 'ftp://x' }],
  ])('refuses a wrong %s', async (name, over) => {
    const error = await harness(undefined, over).catch((e: MendableError) => e);
    expect(error).toMatchObject({ code: 'bad-variable', details: { name } });
  });

  it('a made-up clock is refused beside a real tenant', async () => {
    const clock = { ...hastyClock, artificial: true };
    expect(await code(harness(undefined, { clock, loginUrl: 'https://login.microsoftonline.com' }))).toBe('clock-with-platform');
    await make(undefined, { clock });
  });

  it('never sends to another tenant or to a service that is not allowed', async () => {
    const h = await make(bot());
    const to = { serviceUrl: h.fake.serviceUrl, tenant: TENANT_ID, conversation: PERSONAL, bot: BOT.id };
    for (const over of [{ tenant: 'other' }, { serviceUrl: 'https://evil.example.org' }])
      await expect(h.surface.send(toAddress({ ...to, ...over }), answer('x'), 'k')).rejects.toMatchObject({ outcome: 'refused' });
    await expect(h.surface.send('nonsense' as ReturnType<typeof toAddress>, answer('x'), 'k')).rejects.toMatchObject({ outcome: 'refused' });
    expect(h.fake.posted).toEqual([]);
  });
});
