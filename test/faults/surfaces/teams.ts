import { ANNA, message } from '../../fakes/teams/activities.ts';
import { fakeTeams } from '../../fakes/teams/fake-teams.ts';
import { CLIENT_ID, SECRET, TENANT_ID } from '../../fakes/teams/tokens.ts';
import { startServer } from '../../helpers/program.ts';
import { ADMINS, type MakeTalk, until } from './talk.ts';

/** A personal conversation beside the fake Teams, which cannot be asked whether it has a message. */
export const teamsTalk: MakeTalk = async (home) => {
  const fake = await fakeTeams();
  fake.members.set(ANNA.id, { userRole: 'user', userPrincipalName: 'anna@example.org', email: 'anna@example.org', name: 'Anna Ek' });
  const env = {
    SAMKLANG_ADMINS: ADMINS,
    TEAMS_CLIENT_ID: CLIENT_ID,
    TEAMS_TENANT_ID: TENANT_ID,
    TEAMS_CLIENT_SECRET: SECRET,
    TEAMS_KEYS_URL: fake.keysUrl,
    TEAMS_LOGIN_URL: fake.loginUrl,
    TEAMS_SERVICE_HOSTS: '127.0.0.1',
  };
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  return {
    open: async () => {
      server = await startServer(home, env);
      await server.until(/"surface connected","surface":"teams"/);
    },
    say: async (nth, text) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await fake.token()}` };
      const body = JSON.stringify(message(fake.serviceUrl, text, { id: `m-${nth}` }));
      const { status } = await fetch(`${server?.base}/api/messages`, { method: 'POST', body, headers });
      if (status !== 200) throw new Error(`HTTP ${status}`);
    },
    replies: async () => fake.posted.map(({ activity }) => JSON.stringify(activity)),
    hold: (kept) => {
      const released = Promise.withResolvers<void>();
      const held = { kind: 'slow', until: released.promise } as const;
      fake.trouble.push(held);
      // What was never let go has not arrived.
      return { hanging: until('a reply on its way', () => !fake.trouble.includes(held)), release: () => kept && released.resolve() };
    },
    kill: async () => {
      server?.kill('SIGKILL');
      await server?.exited;
    },
    stop: async () => {
      server?.kill('SIGTERM');
      return (await server?.exited) ?? null;
    },
    close: fake.close,
  };
};
