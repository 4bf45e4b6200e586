import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MendableError } from '../../src/errors.ts';
import { prove } from '../../src/journal/chain.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderClaimed, reminderSet } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import type { Finding, Scenario } from './scenario.ts';

const run = promisify(execFile);
const TEXT = 'å'.repeat(300);

/** Writes until the disk is full, eight at a time. What was acknowledged and how the refusals were called. */
const fill = async (folder: string, round: number) => {
  const journal = await openJournal({ folder, clock: setClock() });
  const acknowledged: string[] = [];
  const codes = new Set<string>();
  for (let n = 0; codes.size === 0 && n < 2_000; n += 1) {
    const ids = Array.from({ length: 8 }, (_, writer) => `f${round}.${n}.${writer}`);
    const work = ids.map((id) => journal.change(() => ({ events: [reminderSet(id, TEXT), reminderClaimed(id, 'first')], result: id })));
    for (const outcome of await Promise.allSettled(work)) {
      if (outcome.status === 'fulfilled') acknowledged.push(outcome.value);
      else codes.add(outcome.reason instanceof MendableError ? outcome.reason.code : String(outcome.reason));
    }
  }
  return { journal, acknowledged, codes };
};

const onDisk = async (folder: string, rounds: number): Promise<Finding> => {
  const wrong: string[] = [];
  const ballast = join(folder, 'ballast');
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await writeFile(ballast, Buffer.alloc(200_000 + round * 37));
    const filled = await fill(folder, round);
    acknowledged.push(...filled.acknowledged);
    if ([...filled.codes].join() !== 'journal-full') wrong.push(`round ${round}: refused with ${[...filled.codes].join()}`);
    const { seq } = filled.journal.state();
    const beside = await openJournal({ folder, clock: setClock(), readOnly: true });
    if (beside.state().seq !== seq) wrong.push(`round ${round}: ${seq} events in memory, ${beside.state().seq} in the file`);
    await rm(ballast);
    const id = `after${round}`;
    await filled.journal
      .change(() => ({ events: [reminderSet(id), reminderClaimed(id, 'first')], result: undefined }))
      .then(
        () => acknowledged.push(id),
        (error: Error) => wrong.push(`round ${round}: there was room again, but: ${error.message}`),
      );
    await filled.journal.close();
  }
  const journal = await openJournal({ folder, clock: setClock(), readOnly: true });
  const { reminders } = journal.state();
  const lost = acknowledged.filter((id) => reminders.get(id)?.sendings.first === undefined);
  for (const id of lost) wrong.push(`${id} was acknowledged and is not whole`);
  if (reminders.size !== acknowledged.length) wrong.push(`${reminders.size} reminders, but ${acknowledged.length} were acknowledged`);
  for (const fault of prove(journal.events()).faults) wrong.push(`event ${fault.seq}: ${fault.reason}`);
  return { figures: `filled ${rounds} times: ${acknowledged.length} changes acknowledged, ${lost.length} lost, went on each time there was room`, wrong };
};

/** A small disk of its own, filled to the last byte while eight write, and emptied again. */
export const fullDisk: Scenario = {
  name: 'full-disk',
  run: async ({ short }) => {
    await using folder = await tempFolder();
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${short ? 1 : 2}m`, 'tmpfs', folder.path]);
    } catch (error) {
      return { skipped: `a small disk cannot be mounted here: ${(error as Error).message.trim().split('\n').at(-1)}` };
    }
    try {
      return await onDisk(folder.path, short ? 2 : 6);
    } finally {
      await run('umount', [folder.path]);
    }
  },
};
