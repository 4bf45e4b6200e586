import { setTimeout as pause } from 'node:timers/promises';
import type { Receiver, Surface } from '../../src/chat/surface.ts';
import { type Clock, realClock } from '../../src/clock.ts';
import { makeHttp } from '../../src/http.ts';
import { type Log, logTo } from '../../src/log.ts';
import { makeTeams, type TeamsParts } from '../../src/teams/index.ts';
import { ANNA, GUEST } from '../fakes/teams/activities.ts';
import { type FakeTeams, fakeTeams } from '../fakes/teams/fake-teams.ts';
import { CLIENT_ID, SECRET, TENANT_ID } from '../fakes/teams/tokens.ts';

/** Waits a thousandth of what is asked, so that retries are seen in a test. */
export const hastyClock: Clock = { now: () => realClock.now(), artificial: false, wait: (ms, signal) => realClock.wait(ms / 1000, signal) };

export type Answered = { status: number; body: unknown };
export type Harness = {
  fake: FakeTeams;
  surface: Surface;
  logged: string[];
  post(activity: unknown, how?: { token?: string | null; raw?: string }): Promise<Answered>;
  close(): Promise<void>;
};

/** The surface on a server of its own, beside a fake Teams. Not started when `receiver` is left out. */
export const harness = async (receiver?: Receiver, over: Partial<TeamsParts> = {}, fake?: FakeTeams): Promise<Harness> => {
  const teams = fake ?? (await fakeTeams());
  teams.members.set(ANNA.id, { userRole: 'user', userPrincipalName: 'anna@example.org', email: 'anna@example.org', name: 'Anna Ek' });
  teams.members.set(GUEST.id, { userRole: 'guest', userPrincipalName: 'gast_example.com#EXT#@tenant.onmicrosoft.com' });
  const logged: string[] = [];
  const log: Log = logTo(
    (line) => void logged.push(line),
    () => realClock.now(),
  );
  const http = makeHttp({ host: '127.0.0.1', port: 0, failed: () => 'E1' });
  const surface = await makeTeams({
    clientId: CLIENT_ID,
    tenantId: TENANT_ID,
    clientSecret: SECRET,
    keysUrl: teams.keysUrl,
    loginUrl: teams.loginUrl,
    serviceHosts: ['127.0.0.1'],
    playground: false,
    host: '127.0.0.1',
    http,
    clock: hastyClock,
    log,
    links: (to) => (to.startsWith('/') ? `https://samklang.example.org${to}` : to),
    jitter: () => 0,
    ...over,
  });
  const port = await http.listen();
  if (receiver) await surface.start(receiver);
  return {
    fake: teams,
    surface,
    logged,
    post: async (activity, { token, raw } = {}) => {
      const bearer = token === undefined ? await teams.token() : token;
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
        body: raw ?? JSON.stringify(activity),
      });
      const body = await response.text();
      return { status: response.status, body: body === '' ? undefined : JSON.parse(body) };
    },
    close: async () => {
      await surface.stop();
      await http.close();
      if (!fake) await teams.close();
      await pause(0);
    },
  };
};
