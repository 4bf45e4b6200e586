import { createServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { echo, scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { directMessage } from '../fakes/slack/requests.ts';
import { type Harness, harness } from './harness.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });
let h: Harness;
afterEach(() => h.close());

describe('starting', () => {
  test('trap 6: a wrong token is refused by name, without a crash, and the server goes on', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    h = await harness(undefined, { botToken: 'xoxb-wrong' });
    await expect(h.surface.start(scriptedReceiver(echo))).rejects.toMatchObject({
      code: 'slack-refused',
      details: { name: 'SLACK_BOT_TOKEN', reason: 'invalid_auth' },
    });
    expect(h.surface.health()).toEqual({ ok: false, detail: 'not connected' });
    expect((await h.event(directMessage('hej', '1700000000.000100'))).status).toBe(503);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(h.logged.join()).not.toContain('xoxb-wrong');
  });

  test('trap 6: Slack that cannot be reached is said at once, and starting again works when it can', async () => {
    h = await harness();
    h.fake.fault('auth.test', { kind: 'status' });
    const receiver = scriptedReceiver(echo);
    await expect(h.surface.start(receiver)).rejects.toMatchObject({ code: 'slack-unreachable', details: { reason: 'http_503' } });
    await h.surface.start(receiver);
    await h.event(directMessage('hej', '1700000000.000100'));
    await until(() => expect(receiver.done.size).toBe(1));
    expect(h.surface.health()).toEqual({ ok: true, detail: 'HTTP' });
  });

  test('trap 6: nobody at the address', async () => {
    const nobody = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
    const at = nobody.address();
    const port = typeof at === 'object' && at ? at.port : 0;
    await new Promise<void>((resolve) => nobody.close(() => resolve()));
    h = await harness(undefined, { apiUrl: `http://127.0.0.1:${port}/api/` });
    await expect(h.surface.start(scriptedReceiver(echo))).rejects.toMatchObject({ code: 'slack-unreachable', details: { reason: 'ECONNREFUSED' } });
  });

  test('trap 6: Slack is asked once who the bot is, not for every request', async () => {
    const receiver = scriptedReceiver(echo);
    h = await harness(receiver);
    for (const nr of [1, 2, 3, 4, 5]) await h.event(directMessage(`nr ${nr}`, `1700000000.00010${nr}`));
    await until(() => expect(receiver.done.size).toBe(5));
    expect(h.fake.called('auth.test')).toHaveLength(1);
    expect(h.fake.called('users.info')).toHaveLength(1);
  });

  test('a token that is not a bot token is refused', async () => {
    h = await harness(undefined, { fetch: async () => Response.json({ ok: true, team_id: 'T1', user_id: 'U1' }) });
    await expect(h.surface.start(scriptedReceiver(echo))).rejects.toMatchObject({ code: 'slack-refused', details: { reason: 'not_a_bot_token' } });
  });
});
