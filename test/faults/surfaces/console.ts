import { startServer } from '../../helpers/program.ts';
import { formOn, visitor } from '../../web/browser.ts';
import { threadOn } from '../../web/shown.ts';
import { ADMINS, type MakeTalk } from './talk.ts';

/** A browser at the console. What is sent again is the same form, as after the back button. */
export const consoleTalk: MakeTalk = async (home) => {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  // The port is another one after each start, and the cookie is good for all of them.
  const place = { base: '' };
  const browser = visitor(place);
  const tokens = new Map<number, string>();
  return {
    open: async () => {
      server = await startServer(home, { SAMKLANG_ADMINS: ADMINS });
      place.base = server.base;
      if (!browser.cookie()) await browser.enter('Anna Ek', 'anna@example.org');
    },
    say: async (nth, text) => {
      const token = tokens.get(nth) ?? formOn((await browser.get('/')).body, '/skicka').token;
      tokens.set(nth, token);
      const { status } = await browser.post('/skicka', { token, text });
      if (status !== 303) throw new Error(`HTTP ${status}`);
    },
    replies: async () => {
      const all: string[] = [];
      for (let page = 0; page < 20; page += 1) {
        const shown = threadOn((await browser.get(`/?sida=${page}`)).body);
        if (shown.length === 0) break;
        all.push(...shown.map(({ text }) => text));
      }
      return all;
    },
    kill: async () => {
      server?.kill('SIGKILL');
      await server?.exited;
    },
    stop: async () => {
      server?.kill('SIGTERM');
      return (await server?.exited) ?? null;
    },
    close: async () => {},
  };
};
