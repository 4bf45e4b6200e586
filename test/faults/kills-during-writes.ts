import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prove } from '../../src/journal/chain.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startChild } from './child.ts';
import type { Scenario } from './scenario.ts';

const WRITERS = 8;

/** Starts a writing process, lets it write for `ms` after its first acknowledgement, kills it, and gives all that it acknowledged. */
const writeAndKill = async (folder: string, round: number, ms: number): Promise<string[]> => {
  const child = startChild('./writing-child.ts', folder, String(round), String(WRITERS));
  const acknowledged: string[] = [];
  for await (const line of child.lines) {
    if (line.startsWith('open ')) continue;
    if (acknowledged.push(line) === 1) void sleep(ms).then(child.kill);
  }
  await child.ended;
  return acknowledged;
};

/** Killed again and again while eight write: everything that was acknowledged is there, whole, in one chain. */
export const killsDuringWrites: Scenario = {
  name: 'kills-during-writes',
  run: async ({ short }) => {
    await using folder = await tempFolder();
    const kills = short ? 12 : 200;
    const wrong: string[] = [];
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const ids = await writeAndKill(folder.path, round, (round * 7) % 60);
      if (ids.length === 0) wrong.push(`round ${round}: nothing was acknowledged`);
      acknowledged.push(...ids);
      // How a left-over lock is taken over is another scenario; here two hundred waits would prove nothing more.
      await rm(join(folder.path, 'journal.lock'), { recursive: true, force: true });
    }
    const journal = await openJournal({ folder: folder.path, clock: setClock() });
    const { reminders } = journal.state();
    const lost = acknowledged.filter((id) => !reminders.has(id));
    const broken = [...reminders.values()].filter((r) => r.sendings.first === undefined);
    const proof = prove(journal.events());
    await journal.close();
    for (const id of lost) wrong.push(`${id} was acknowledged and is not there`);
    for (const { id } of broken) wrong.push(`${id}: half of its change is there`);
    for (const fault of proof.faults) wrong.push(`event ${fault.seq}: ${fault.reason}`);
    return {
      figures: `${kills} kills, ${WRITERS} writers: ${acknowledged.length} changes acknowledged, ${lost.length} lost, ${broken.length} broken; ${proof.events} events in one chain`,
      wrong,
    };
  },
};
