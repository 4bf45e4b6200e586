// What can be made of a journal without stopping the process that writes it: a proof, a backup, an export.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredEvent } from '../domain/event.ts';
import { MendableError } from '../errors.ts';
import { type Proof, prove } from './chain.ts';
import { realDisk, writeNew } from './disk.ts';
import { cut } from './faults.ts';
import { holdsMark, JOURNAL_FILE, readMark } from './mark.ts';
import { readLines, START } from './read-lines.ts';
import { readEvent } from './stored-event.ts';

export type Copied = Proof & { bytes: number };
/** Told what is about to be copied, before a byte of it is: what it gives takes that back when nothing came of it. Throws to forbid it. */
export type Before = (copy: Pick<Proof, 'events' | 'head'>) => Promise<() => Promise<void>>;

/** The whole lines that are there now, with their events. A journal only grows, so they are a beginning of it. */
const readWhole = async (path: string): Promise<{ bytes: Buffer; events: StoredEvent[] }> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new MendableError(
      'journal-unreadable',
      { file: path, reason: error.code ?? error.message },
      error.code === 'ENOENT'
        ? `There is no journal at ${path}: nothing has been recorded there yet, or SAMKLANG_HOME names another folder.`
        : `${path} cannot be read (${error.code}). Check SAMKLANG_HOME and the file's permissions.`,
    );
  });
  const { items, place } = readLines(bytes, START, (value, i) => readEvent(value, i + 1), { what: 'journal', file: path });
  return { bytes: bytes.subarray(0, place.byte), events: items };
};

/** Throws `journal-unreadable` or `journal-damaged`; what is wrong in the chain is in the proof. */
export const verifyFile = async (path: string): Promise<Copied> => {
  const { bytes, events } = await readWhole(path);
  return { ...prove(events), bytes: bytes.length };
};
/** The journal of a folder, held against its mark too. The mark is read first: the process that writes may be adding to both. */
export const verify = async (folder: string): Promise<Copied> => {
  const mark = await readMark(folder);
  const path = join(folder, JOURNAL_FILE);
  const { bytes, events } = await readWhole(path);
  if (mark && !holdsMark(events, mark)) throw cut(folder, path, { events: events.length, before: mark.events });
  return { ...prove(events), bytes: bytes.length };
};

const sound = (file: string, proof: Proof): void => {
  const [first] = proof.faults;
  if (first)
    throw new MendableError(
      'journal-unproved',
      { file, event: first.seq, faults: proof.faults.length },
      `${file}: event ${first.seq}: ${first.reason} (${proof.faults.length} faults in all).`,
    );
};

const writeCopy = async (path: string, bytes: Buffer, copy: Proof, before: Before): Promise<void> => {
  let takeBack = () => Promise.resolve();
  const opened = async () => {
    takeBack = await before(copy);
  };
  await writeNew(path, bytes, realDisk, opened).catch(async (error: NodeJS.ErrnoException) => {
    if (error instanceof MendableError) throw error;
    await takeBack();
    const reason = error.code === 'EEXIST' ? 'it exists already and is not written over' : (error.code ?? error.message);
    throw new MendableError(
      'copy-failed',
      { file: path, reason },
      `${path} was not written: ${reason}. The journal is as it was. Choose another file, or make room.`,
    );
  });
};

/** Copies the journal to a new file and proves the copy as it was read back. A journal whose chain does not hold is not copied. */
export const backup = async (folder: string, to: string, before: Before): Promise<Copied> => {
  const from = join(folder, JOURNAL_FILE);
  const { bytes, events } = await readWhole(from);
  const proof = prove(events);
  sound(from, proof);
  await writeCopy(to, bytes, proof, before);
  const copied = await verifyFile(to);
  sound(to, copied);
  if (copied.head !== proof.head || copied.bytes !== bytes.length)
    throw new MendableError(
      'copy-failed',
      { file: to, reason: 'it reads back differently' },
      `${to} does not read back as it was written. Do not rely on it; make another on another disk.`,
    );
  return copied;
};

/** One event a line, as plain JSON. */
export const exportEvents = async (folder: string, to: string, before: Before): Promise<Copied> => {
  const { events } = await readWhole(join(folder, JOURNAL_FILE));
  const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const proof = prove(events);
  await writeCopy(to, bytes, proof, before);
  return { ...proof, bytes: bytes.length };
};
