import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { realClock } from '../../src/clock.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { deskBeside } from '../helpers/desk-beside.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import type { Finding, Scenario } from './scenario.ts';
import { consoleTalk } from './surfaces/console.ts';
import { slackTalk } from './surfaces/slack.ts';
import { type MakeTalk, type Talk, until } from './surfaces/talk.ts';
import { teamsTalk } from './surfaces/teams.ts';
import { terminalTalk } from './surfaces/terminal.ts';

const MARK = 'Kan vara en upprepning';
const DAY = 86_400_000;
const pause = (ms: number) => realClock.wait(ms, new AbortController().signal);

/** What is said in a round, and how its effect and its reply are recognised. */
type Round = { nth: number; name: string; said: string; isReply(text: string): boolean };

const pending = async (home: string) => (await deskBeside(home)).inbox.filter(({ state }) => state !== 'delivered');
const entryOf = async (home: string, said: string) => (await pending(home)).find(({ message }) => message?.text === said);
/** Resolves when there is one more in the inbox. Read anew only when something has been written: who is to be killed needs the machine more. */
const oneMore = (home: string, before: number): Promise<void> => {
  let size = -1;
  return until('one more in the inbox', async () => {
    const now = statSync(join(home, 'desk.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
    if (now === size) return false;
    size = now;
    return (await deskBeside(home)).inbox.length > before;
  });
};
const settled = (home: string) => until('an empty inbox', async () => (await pending(home)).length === 0);

/** A reminder, or the saving of a draft that has been made before. */
const prepare = async (talk: Talk, home: string, nth: number): Promise<Round> => {
  const name = `fall ${String(nth).padStart(3, '0')}`;
  if (nth % 2 === 1) return { nth, name, said: `/paminn mig om 30 dagar: ${name}`, isReply: (text) => text.includes(`jag påminner dig om: ${name}`) };
  const date = new Date(realClock.now().getTime() - (nth + 2) * DAY).toISOString().slice(0, 10);
  await talk.say(1_000 + nth, `/utfall styrelsen ${date}: beslut: ${name} antas`);
  const draftOf = async () => (await deskBeside(home)).drafts.find(({ value }) => JSON.stringify(value).includes(name))?.key;
  await until(`a draft of ${name}`, async () => (await draftOf()) !== undefined);
  await settled(home);
  return { nth, name, said: `/utfall spara ${await draftOf()}`, isReply: (text) => text.includes('Sparat som') && text.includes(name) };
};

/** How many times what was said has had its effect. */
const effects = async (home: string, { name }: Round): Promise<number> => {
  const journal = await openJournal({ folder: home, clock: realClock, readOnly: true });
  return journal.events().filter(({ type, payload }) => /^(reminder\.set|outcome\.recorded)$/.test(type) && JSON.stringify(payload).includes(name)).length;
};

/** Says it, and kills the process somewhere between "received" and done. Resolves with how far it had come. */
const sayAndKill = async (talk: Talk, home: string, round: Round): Promise<{ reached: string; told: boolean }> => {
  const held = round.nth % 3 > 0 ? talk.hold?.(round.nth % 3 === 1) : undefined;
  const before = (await deskBeside(home)).inbox.length;
  const telling = talk.say(round.nth, round.said).then(
    () => true,
    () => false,
  );
  await oneMore(home, before);
  await held?.hanging;
  await pause(5 * ((round.nth * 5) % 7));
  await talk.kill();
  held?.release();
  const entry = await entryOf(home, round.said);
  const done = (await effects(home, round)) > 0;
  const reached = !entry ? 'done' : entry.state === 'answered' ? (held ? 'reply on its way' : 'answered') : done ? 'effect' : 'received';
  return { reached, told: await telling };
};

/** Whether there can be told, after a restart, if a reply has arrived. */
type Asks = (round: Round) => boolean;

/** What is wrong with what arrived: nothing, too much, or a second one that does not say what it is. */
const wrongReplies = async (talk: Talk, round: Round, asks: Asks): Promise<string | undefined> => {
  const replies = (await talk.replies()).filter(round.isReply);
  if (replies.length === 1) return undefined;
  if (replies.length === 2 && !asks(round) && replies.some((text) => text.includes(MARK))) return undefined;
  return `${round.name}: ${replies.length} replies, ${replies.filter((text) => text.includes(MARK)).length} of them marked`;
};

const onSurface = async (surface: string, make: MakeTalk, asks: Asks, kills: number): Promise<Exclude<Finding, { skipped: string }>> => {
  await using folder = await tempFolder();
  const home = folder.path;
  const talk = await make(home);
  const reached: string[] = [];
  const wrong: string[] = [];
  const rounds: Round[] = [];
  try {
    await talk.open();
    for (let nth = 0; nth < kills; nth += 1) {
      const round = await prepare(talk, home, nth);
      rounds.push(round);
      const killed = await sayAndKill(talk, home, round);
      reached.push(killed.reached);
      // How a left-over lock is taken over is another scenario; here so many waits would prove nothing more.
      await rm(join(home, 'journal.lock'), { recursive: true, force: true });
      await talk.open();
      // A platform that was not told sends the same message again.
      if (!killed.told) await talk.say(nth, round.said);
      await settled(home);
    }
    // Looked at once more at the end: a reply too many may come late.
    const twice = (await talk.replies()).filter((text) => text.includes(MARK)).length;
    for (const round of rounds) {
      const wrongReply = await wrongReplies(talk, round, asks);
      if (wrongReply) wrong.push(`${surface}: ${wrongReply}`);
      const times = await effects(home, round);
      if (times !== 1) wrong.push(`${surface}: ${round.name}: ${times} effects`);
    }
    const code = await talk.stop();
    if (code !== 0) wrong.push(`${surface}: ended with ${code}`);
    const moments = [...Map.groupBy(reached, (r) => r)].map(([moment, all]) => `${all.length} ${moment}`).join(', ');
    return { figures: `${surface} ${kills} kills (${moments}; ${twice} marked)`, wrong };
  } catch (error) {
    return { figures: `${surface} did not finish (${reached.join(', ')})`, wrong: [...wrong, `${surface}: round ${rounds.length - 1}: ${error}`] };
  } finally {
    await talk.kill();
    await talk.close();
  }
};

const SURFACES: readonly [string, MakeTalk, Asks][] = [
  // Its thread is our own.
  ['console', consoleTalk, () => true],
  ['terminal', terminalTalk, () => false],
  // Slack shows us our own messages again, but not those that only the asker saw: what is said of a reminder in a channel.
  ['Slack', slackTalk, ({ nth }) => nth % 2 === 0],
  ['Teams', teamsTalk, () => false],
];

/** Killed between "received" and the reply, and started again: one effect, one reply, nothing left to do. */
export const killsBeforeReply: Scenario = {
  name: 'kills-before-reply',
  run: async ({ short }) => {
    const findings = await Promise.all(SURFACES.map(([name, make, asks]) => onSurface(name, make, asks, short ? 3 : 20)));
    return { figures: findings.map((f) => f.figures).join('; '), wrong: findings.flatMap((f) => f.wrong) };
  },
};
