// A small file beside the journal: made with it, so that a journal that has gone missing is noticed, and kept up with it, so that one
// whose newest whole lines are gone is. It is never ahead of the journal and may be behind it: after a power cut, by what came last.
import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoredEvent } from '../domain/event.ts';
import { BEGINNING } from './chain.ts';
import { OWNER_ONLY, replaceFile } from './disk.ts';
import { markUnreadable } from './faults.ts';

export const JOURNAL_FILE = 'journal.jsonl';
export const MARK_FILE = 'journal.mark';
/** How many events there were, and the hash of the newest. A mark from before hashes were kept tells the number alone. */
const Mark = z.object({ events: z.number().int().min(0), head: z.string().optional() });
export type Mark = z.infer<typeof Mark>;

/** Always as long, and shorter than what a disk writes at once, so that it can be written over in its place. */
const LENGTH = 128;
const lineOf = ({ events, head }: Mark): Buffer => Buffer.from(`${JSON.stringify({ events, head }).padEnd(LENGTH - 1)}\n`);

export const markOf = (events: readonly StoredEvent[]): Mark => ({ events: events.length, head: events.at(-1)?.hash ?? BEGINNING });

/** Who writes may be writing it over while it is read: then it can be read a moment later. */
const READINGS = 3;
const reasonOf = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? (error instanceof SyntaxError ? 'it is empty or no JSON' : 'it is no mark');
};

/** What the mark says; undefined when there is none. One that is there and cannot be read is a fault: it would let a journal be cut unnoticed. */
export const readMark = async (folder: string): Promise<Mark | undefined> => {
  const path = join(folder, MARK_FILE);
  let reason = '';
  for (let reading = 0; reading < READINGS; reading++)
    try {
      return Mark.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      reason = reasonOf(error);
      if (reason === 'ENOENT') return undefined;
    }
  throw markUnreadable(folder, path, reason);
};

/** Whether these events, or the beginning of them, are those that were marked. */
export const holdsMark = (events: readonly StoredEvent[], { events: marked, head }: Mark): boolean =>
  events.length >= marked && (head === undefined || (events[marked - 1]?.hash ?? BEGINNING) === head);

/** Follows a journal: whoever writes events marks them once they are on the disk. */
export class MarkFile {
  readonly #handle: FileHandle;
  #marking: Promise<void> = Promise.resolve();
  #newest: Mark | undefined;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }
  static async open(folder: string, mark: Mark): Promise<MarkFile> {
    const path = join(folder, MARK_FILE);
    if (!existsSync(path)) await replaceFile(path, lineOf(mark));
    const file = new MarkFile(await open(path, 'r+', OWNER_ONLY));
    file.follow(mark);
    return file;
  }

  /** Without waiting for the disk: a process that is killed leaves what it wrote, and a mark that is behind tells too little, never wrong. */
  follow(mark: Mark): void {
    const idle = this.#newest === undefined;
    this.#newest = mark;
    if (idle) this.#marking = this.#write();
  }
  async close(): Promise<void> {
    await this.#marking;
    await this.#handle.datasync().catch(() => {});
    await this.#handle.close();
  }

  async #write(): Promise<void> {
    while (this.#newest) {
      const mark = this.#newest;
      await this.#handle.write(lineOf(mark), 0, LENGTH, 0).catch(() => {});
      if (this.#newest === mark) this.#newest = undefined;
    }
  }
}

/** A file that shows that there was a journal in this folder. */
export const traceOfJournal = async (folder: string): Promise<string | undefined> => {
  const files = await readdir(folder).catch(() => []);
  return files.find((name) => name === MARK_FILE || name.startsWith(`${JOURNAL_FILE}.torn-`));
};
