import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredEvent } from '../../src/domain/event.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderClaimed, reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** A journal of 30 events in 24 changes: every fourth change writes two events. */
export const sample = async (): Promise<{ bytes: Buffer; events: readonly StoredEvent[]; changes: readonly { end: number; events: number }[] }> => {
  await using folder = await tempFolder();
  const file = join(folder.path, 'journal.jsonl');
  const journal = await openJournal({ folder: folder.path, clock: setClock() });
  const changes: { end: number; events: number }[] = [];
  for (let i = 0; i < 24; i += 1) {
    const events = i % 4 === 3 ? [reminderSet(`r${i}`), reminderClaimed(`r${i}`, 'först å')] : [roleGiven(`p${i}`)];
    await journal.change(() => ({ events, result: undefined }));
    changes.push({ end: (await readFile(file)).length, events: journal.state().seq });
  }
  const events = journal.events();
  await journal.close();
  return { bytes: await readFile(file), events, changes };
};
