import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { StoredEvent } from '../domain/event.ts';
import { missing, readonly, unusable } from './faults.ts';
import type { FileJournal } from './file-journal.ts';
import { foldAll, foldFrom } from './ledger.ts';
import { LineReader } from './line-reader.ts';
import { JOURNAL_FILE, traceOfJournal } from './mark.ts';
import { readEvent } from './stored-event.ts';

/** Reads a journal without a lock, beside the process that writes it if there is one. Where there is no journal yet, it is empty. */
export const openReadOnly = async (folder: string): Promise<FileJournal> => {
  const path = join(folder, JOURNAL_FILE);
  const low = new Low<StoredEvent[]>(new LineReader<StoredEvent>(path, 'journal', (value, i) => readEvent(value, i + 1)), []);
  let list = low.data;
  let state = foldAll(list);

  const readOn = async () => {
    if (!existsSync(path)) {
      const trace = await traceOfJournal(folder);
      if (trace !== undefined) throw missing(folder, path, trace);
      return;
    }
    await low.read().catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EACCES' ? unusable(folder, error) : error;
    });
    state = low.data === list ? foldFrom(state, low.data) : foldAll(low.data);
    list = low.data;
  };
  // One at a time: two readings side by side would each add the same lines.
  let reading = Promise.resolve();
  const refresh = () => {
    reading = reading.catch(() => {}).then(readOn);
    return reading;
  };
  await refresh();

  return {
    notices: [],
    state: () => state,
    events: () => low.data.slice(),
    change: () => Promise.reject(readonly('journal', path)),
    refresh,
    close: () => Promise.resolve(),
    health: () => ({ ok: true, detail: `${state.seq} events, read only` }),
  };
};
