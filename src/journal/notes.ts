// What was done to the journal beside the process that writes it: a note in the home, which that process, or the next, makes an event of.
import { randomUUID } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { NewEvent } from '../domain/event.ts';
import { JournalCopied } from '../domain/happenings/access.ts';
import { syncFolderOf, writeNew } from './disk.ts';
import type { Journal } from './journal.ts';

/** A folder of its own: whoever may write to the home may leave a note, as they may write the journal itself. */
const FOLDER = 'noted';
const Note = z.strictObject({ by: z.string().min(1), what: JournalCopied });
export type Note = z.infer<typeof Note>;
/** A note is a few hundred bytes; anything far beyond that is none. */
const LONGEST = 64 * 1024;

/** Leaves a note, durable when this resolves. What it gives takes it back, where nothing came of what it tells. */
export const leaveNote = async (home: string, note: Note): Promise<() => Promise<void>> => {
  const folder = join(home, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.json`);
  // Whole under its own name, or not there: the process that takes notes up may look at any moment.
  await writeNew(`${path}.new`, Buffer.from(JSON.stringify(note)));
  await rename(`${path}.new`, path);
  await syncFolderOf(path);
  return () => rm(path, { force: true });
};

const readNote = async (path: string): Promise<Note | undefined> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    return Note.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
};

const eventOf = ({ by, what }: Note, cause: string): NewEvent => ({ by, via: 'task', visibility: 'secretariat', cause, what });

/** Makes events of the notes that are there, each once. What is no note is put aside under another name, and told of. */
export const takeNotes = async (home: string, journal: Pick<Journal, 'change'>, odd: (file: string) => void = () => {}): Promise<void> => {
  const folder = join(home, FOLDER);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const takeOne = async (name: string): Promise<void> => {
    const path = join(folder, name);
    const note = await readNote(path);
    if (!note) {
      await rename(path, `${path}.odd`);
      return odd(path);
    }
    const cause = `note:${name}`;
    await journal.change((state) => ({ events: state.causes.has(cause) ? [] : [eventOf(note, cause)], result: undefined }));
    await rm(path, { force: true });
  };
  const errors: unknown[] = [];
  // One that cannot be read or kept does not stand in the way of the others.
  for (const name of names.filter((n) => n.endsWith('.json')).sort()) await takeOne(name).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
};

/** Takes notes up when they come, until it is stopped. `failed` is told when that did not go: they lie there for the next time. */
export const watchNotes = async (
  home: string,
  journal: Pick<Journal, 'change'>,
  { odd, failed }: { odd(file: string): void; failed(error: unknown): void },
): Promise<() => Promise<void>> => {
  let working = Promise.resolve();
  const take = () => {
    working = working.then(() => takeNotes(home, journal, odd)).catch(failed);
    return working;
  };
  let watcher: FSWatcher | undefined;
  try {
    await mkdir(join(home, FOLDER), { recursive: true, mode: 0o700 });
    watcher = watch(join(home, FOLDER), { persistent: false }, () => void take()).on('error', failed);
  } catch (error) {
    failed(error);
  }
  await take();
  return async () => {
    watcher?.close();
    await take();
  };
};
