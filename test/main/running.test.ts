import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeSlack } from '../fakes/slack/fake-slack.ts';
import { SECRET } from '../fakes/slack/requests.ts';
import { type Program, runProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { formOn, visitor } from '../web/browser.ts';

type Server = Program & { port: number; base: string };
type Health = { ok: boolean } & Record<string, { ok: boolean; detail: string }>;
const health = async ({ base }: Server) => (await (await fetch(`${base}/healthz`)).json()) as Health;
const ending = async (server: Server, signal: NodeJS.Signals = 'SIGTERM') => {
  server.kill(signal);
  return server.exited;
};
/** Looks again and again; fails with what was seen last. */
const eventually = async (look: () => Promise<string>, wanted: string) => expect.poll(look, { timeout: 30_000, interval: 50 }).toContain(wanted);
const atTheConsole = async (server: Server) => {
  const browser = visitor(server);
  await browser.enter('Anna Ek', 'anna@example.org');
  return browser;
};

describe('npm start', { timeout: 90_000 }, () => {
  it('prints where the console is and what to try; others read beside it, and a second server is refused', async () => {
    await using folder = await tempFolder();
    const env = { SAMKLANG_HOME: folder.path, SAMKLANG_ADMINS: 'anna@example.org' };
    const server = await startServer(folder.path, env);
    await server.until(/npm run ask -- "/);
    expect(server.out()).toBe(
      `Samklang is running. Console: http://127.0.0.1:${server.port}/\nTry in another terminal: npm run ask -- "Vem är ordförande i styrelsen?"\n`,
    );
    const browser = await atTheConsole(server);
    expect((await browser.ask('/paminn mig om 3 dagar: ring Lund')).body).toContain('ring Lund');

    const chat = ['--as', 'Anna Ek <anna@example.org>', '--run'];
    const [second, ask, question, record, recordFor, verify] = await Promise.all([
      runProgram('src/main.ts', { env: { ...env, PORT: '0' } }),
      runProgram('src/tasks/ask.ts', { args: ['Vem är ordförande i styrelsen?'], env }),
      runProgram('src/tasks/chat.ts', { args: [...chat, 'Vem är ordförande i styrelsen?'], env }),
      runProgram('src/tasks/chat.ts', { args: [...chat, '/paminn mig i morgon: ring Malmö'], env }),
      // Whoever may there is not known here when the variable is not set here: that is said, not that the role is missing.
      runProgram('src/tasks/chat.ts', { args: [...chat, '/samklang logg'], env: { ...env, SAMKLANG_ADMINS: '' } }),
      runProgram('src/tasks/journal.ts', { args: ['verify'], env }),
    ]);
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toBe(
      `Another Samklang writes the journal ${folder.path}/journal.jsonl. Nothing was changed. Stop the other one, or set SAMKLANG_HOME to another folder.\n`,
    );
    expect([ask.code, ask.out]).toEqual([0, expect.stringContaining('Patric Åberg')]);
    expect([question.code, question.out]).toEqual([0, expect.stringContaining('Patric Åberg')]);
    expect([record.code, record.out]).toEqual([1, expect.stringContaining('Inget sparades')]);
    expect(recordFor.out).toMatch(/Det går inte härifrån.*SAMKLANG_ADMINS/);
    expect([verify.code, verify.out]).toEqual([0, expect.stringContaining(' 1 events')]);
    // Taking the journal away is itself written down, by the one that writes.
    expect((await runProgram('src/tasks/journal.ts', { args: ['export', `${folder.path}/out.jsonl`], env })).code).toBe(0);
    await eventually(async () => (await browser.get('/logg?slag=file')).body, 'kopierade hela journalen');
    expect(await ending(server)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('%s: a request under way is answered, new ones are refused, and it ends with 0', async (signal) => {
    await using folder = await tempFolder();
    const server = await startServer(folder.path);
    const browser = await atTheConsole(server);
    const form = new URLSearchParams({ token: formOn((await browser.get('/')).body, '/skicka').token, text: 'Vem är ordförande i styrelsen?' }).toString();
    const headers = { cookie: browser.cookie(), origin: server.base, expect: '100-continue', 'content-type': 'application/x-www-form-urlencoded' };
    const sending = request(`${server.base}/skicka`, { method: 'POST', headers: { ...headers, 'content-length': form.length } });
    const answered = new Promise<number>((resolve, reject) => {
      sending.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      sending.on('error', reject);
    });
    // The server has taken it up when it asks for the rest.
    const asked = new Promise<void>((resolve) => sending.once('continue', resolve));
    sending.flushHeaders();
    await asked;
    server.kill(signal);
    await eventually(async () => (await health(server)).web?.detail ?? '', 'stopping');
    expect((await browser.post('/skicka', { text: 'för sent' })).status).toBe(503);
    sending.end(form);
    expect(await answered).toBe(303);
    expect(await server.exited).toBe(0);
    expect(server.err()).not.toContain('"error"');
  });

  it('the console is off when HOST is not a loopback address', async () => {
    await using folder = await tempFolder();
    const server = await startServer(folder.path, { HOST: '0.0.0.0' });
    expect(server.out()).toContain('The console is off: 0.0.0.0 is not a loopback address.');
    expect(await (await fetch(server.base)).text()).toBe('Not found\n');
    expect((await health(server)).web?.detail).toBe('off: HOST is not a loopback address');
    expect(await ending(server)).toBe(0);
  });

  it('a wrong Slack token, or a Slack that cannot be reached, stops nothing else, and /healthz says so', async () => {
    await using wrong = await tempFolder();
    await using gone = await tempFolder();
    const fake = await fakeSlack();
    const slack = { SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_SIGNING_SECRET: SECRET };
    try {
      const servers = await Promise.all([
        startServer(wrong.path, { ...slack, SLACK_API_URL: fake.apiUrl }),
        startServer(gone.path, { ...slack, SLACK_API_URL: 'http://127.0.0.1:9/api/' }),
      ]);
      const codes = await Promise.all(servers.map((s) => s.until(/"surface not connected","surface":"slack","code":"([\w-]+)"/)));
      expect(codes.map(([, code]) => code)).toEqual(['slack-refused', 'slack-unreachable']);
      for (const server of servers) {
        const now = await health(server);
        expect([now.ok, now.slack, now.web?.ok, now.journal?.ok]).toEqual([false, { ok: false, detail: 'not connected' }, true, true]);
        expect((await (await atTheConsole(server)).ask('Vem är ordförande i styrelsen?')).body).toContain('Patric Åberg');
        expect(server.out() + server.err()).not.toContain('xoxb-wrong');
        expect(await ending(server)).toBe(0);
      }
    } finally {
      await fake.close();
    }
  });

  it('with a clock that runs 50,000 times faster a reminder days ahead comes to the console within seconds', async () => {
    await using folder = await tempFolder();
    const server = await startServer(folder.path, { SAMKLANG_CLOCK: '2027-01-04T07:00:00Z x50000' });
    const browser = await atTheConsole(server);
    expect((await browser.ask('/paminn mig om 6 dagar: ring Lund')).body).toContain('jag påminner dig om: ring Lund');
    await eventually(async () => (await browser.get('/utfall')).body.replace(/<[^>]*>/g, ''), 'Påminnelse: ring Lund');
    expect(await ending(server)).toBe(0);
  });
});
