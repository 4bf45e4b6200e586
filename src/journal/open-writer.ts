import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { StoredEvent } from '../domain/event.ts';
import { realDisk } from './disk.ts';
import { DurableFile } from './durable-file.ts';
import { closed, cut, full, missing, taken, unusable } from './faults.ts';
import type { FileJournal, JournalOptions } from './file-journal.ts';
import { Ledger } from './ledger.ts';
import { LineFile } from './line-file.ts';
import { type Release, takeLock } from './lock.ts';
import { holdsMark, JOURNAL_FILE, MarkFile, markOf, readMark, traceOfJournal } from './mark.ts';
import type { Notice } from './notice.ts';
import { setAside } from './set-aside.ts';
import { readEvent } from './stored-event.ts';

const cannotUse = (folder: string) => (error: NodeJS.ErrnoException) => {
  throw unusable(folder, error);
};

const openFile = async (folder: string, disk = realDisk): Promise<DurableFile> => {
  const path = join(folder, JOURNAL_FILE);
  const trace = existsSync(path) ? undefined : await traceOfJournal(folder);
  if (trace !== undefined) throw missing(folder, path, trace);
  return DurableFile.open(path, 'journal', disk).catch(cannotUse(folder));
};

const readEvents = async (file: DurableFile, folder: string, now: () => Date) => {
  const notices: Notice[] = [];
  const onTorn = async (rest: Buffer, line: number) => {
    const aside = await setAside(file.path, 'torn', rest, now()).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOSPC' ? full('journal', file.path) : error;
    });
    notices.push({ code: 'torn-line', details: { file: file.path, aside, line, bytes: rest.length } });
  };
  const lines = new LineFile<StoredEvent>({ file, what: 'journal', readItem: (value, i) => readEvent(value, i + 1), onTorn });
  const low = new Low<StoredEvent[]>(lines, []);
  await low.read();
  const marked = await readMark(folder);
  if (marked && !holdsMark(low.data, marked)) {
    const ends = { events: low.data.length, before: marked.events };
    // What is left of a torn line has been set aside, so that nothing has gone unnoticed; whole lines go without a trace.
    if (notices.length === 0 || low.data.length >= marked.events) throw cut(folder, file.path, ends);
    notices.push({ code: 'journal-shorter', details: { file: file.path, ...ends } });
  }
  const mark = await MarkFile.open(folder, markOf(low.data)).catch(cannotUse(folder));
  return { lines, low, notices, mark };
};

const journalOn = async (file: DurableFile, release: Release, { folder, clock, salt = randomUUID }: JournalOptions): Promise<FileJournal> => {
  const { lines, low, notices, mark } = await readEvents(file, folder, () => clock.now());
  const ledger = new Ledger(low, { clock, salt });
  const change = async <T>(work: Parameters<typeof ledger.change<T>>[0]): Promise<T> => {
    const before = ledger.state().seq;
    const result = await ledger.change(work);
    const { seq } = ledger.state();
    if (seq > before) mark.follow({ events: seq, head: low.data[seq - 1]?.hash });
    return result;
  };
  let closing: Promise<void> | undefined;
  const close = async () => {
    await ledger.idle();
    await lines.idle();
    await mark.close().catch(() => {});
    await file.close();
    await release().catch(() => {});
  };
  return {
    notices,
    state: () => ledger.state(),
    events: () => ledger.events(),
    change: (work) => (closing ? Promise.reject(closed('journal', file.path)) : change(work)),
    refresh: () => Promise.resolve(),
    close: () => {
      closing ??= close();
      return closing;
    },
    health: () => ({ ok: file.trouble === undefined, detail: file.trouble?.message ?? `${ledger.state().seq} events` }),
  };
};

/** Opens the journal for the one process that writes it. */
export const openWriter = async (options: JournalOptions): Promise<FileJournal> => {
  const { folder, disk, staleMs = 10_000 } = options;
  const path = join(folder, JOURNAL_FILE);
  await mkdir(folder, { recursive: true }).catch(cannotUse(folder));
  const lost = new AbortController();
  const release = await takeLock(join(folder, 'journal.lock'), { staleMs, lost: () => lost.abort() }).catch(cannotUse(folder));
  if (!release) throw taken('journal', path);
  let file: DurableFile | undefined;
  try {
    const opened = await openFile(folder, disk);
    file = opened;
    const stop = () => opened.stop(taken('journal', path));
    lost.signal.addEventListener('abort', stop);
    if (lost.signal.aborted) stop();
    return await journalOn(opened, release, options);
  } catch (error) {
    await file?.close();
    await release().catch(() => {});
    throw error;
  }
};
