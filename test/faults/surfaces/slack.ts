import { realClock } from '../../../src/clock.ts';
import { fakeSlack } from '../../fakes/slack/fake-slack.ts';
import { commandBody, directMessage, eventBody, SECRET, signature } from '../../fakes/slack/requests.ts';
import { BOT_TOKEN } from '../../fakes/slack/state.ts';
import { startServer } from '../../helpers/program.ts';
import { ADMINS, type MakeTalk, until } from './talk.ts';

/** How a reply is posted: for all, or for the asker alone. */
const METHODS = ['chat.postMessage', 'chat.postEphemeral'];

/** Messages in a direct conversation and slash commands in a channel, taking turns, beside the stand-in for Slack. */
export const slackTalk: MakeTalk = async (home) => {
  const fake = await fakeSlack();
  const env = { SAMKLANG_ADMINS: ADMINS, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: fake.apiUrl };
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  const post = async (type: string, body: string) => {
    const at = String(Math.floor(realClock.now().getTime() / 1_000));
    const headers = { 'content-type': type, 'x-slack-request-timestamp': at, 'x-slack-signature': signature(body, at) };
    const { status } = await fetch(`${server?.base}/slack/events`, { method: 'POST', body, headers });
    if (status !== 200) throw new Error(`HTTP ${status}`);
  };
  const command = (nth: number, [name = '', ...words]: readonly string[]) =>
    new URLSearchParams(
      Object.entries(commandBody(name, words.join(' '), `trigger.${nth}`, fake.responseUrl('C1STYRELSEN', 'U1ANNA'))).map(([k, v]): [string, string] => [
        k,
        String(v),
      ]),
    ).toString();
  return {
    open: async () => {
      server = await startServer(home, env);
      await server.until(/"surface connected","surface":"slack"/);
    },
    say: (nth, text) =>
      nth % 2 === 0
        ? post('application/json', JSON.stringify(eventBody(directMessage(text, `1800000000.${String(nth).padStart(6, '0')}`))))
        : post('application/x-www-form-urlencoded', command(nth, text.split(' '))),
    replies: async () => fake.messages.map((m) => `${m.text}\n${JSON.stringify(m.blocks)}`),
    hold: (kept) => {
      const calls = () => METHODS.flatMap((method) => fake.called(method)).length;
      const before = calls();
      for (const method of METHODS) fake.fault(method, { kind: kept ? 'lost-hang' : 'hang' });
      return { hanging: until('a reply on its way', () => calls() > before), release: () => fake.faults.clear() };
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
