// A small file beside the journal: made with it, so that a journal that has gone missing is noticed, and telling how many events
// there were when it was last closed, so that one cut short at the end of a line is.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './disk.ts';

export const JOURNAL_FILE = 'journal.jsonl';
const MARK_FILE = 'journal.mark';
const Mark = z.object({ events: z.number().int().min(0) });

export const writeMark = (folder: string, events: number): Promise<void> =>
  replaceFile(join(folder, MARK_FILE), Buffer.from(`${JSON.stringify({ events })}\n`));

/** How many events there were at least; undefined when no mark can be read, which proves nothing. */
export const readMark = async (folder: string): Promise<number | undefined> => {
  try {
    return Mark.parse(JSON.parse(await readFile(join(folder, MARK_FILE), 'utf8'))).events;
  } catch {
    return undefined;
  }
};

/** A file that shows that there was a journal in this folder. */
export const traceOfJournal = async (folder: string): Promise<string | undefined> => {
  const files = await readdir(folder).catch(() => []);
  return files.find((name) => name === MARK_FILE || name.startsWith(`${JOURNAL_FILE}.torn-`));
};
