import { Low, Memory } from 'lowdb';
import type { Incoming } from '../chat/incoming.ts';
import type { Clock } from '../clock.ts';
import { PERSON } from '../delivery/people.ts';
import type { Desk } from '../desk/desk.ts';
import type { DeskLine } from '../desk/desk-line.ts';
import { deskOver } from '../desk/desk-over.ts';
import { openDesk } from '../desk/open-desk.ts';
import { readShelf } from '../desk/read-shelf.ts';
import { MendableError } from '../errors.ts';
import { prepareHome } from '../home.ts';
import type { FileJournal } from '../journal/file-journal.ts';
import { takeNotes } from '../journal/notes.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { Reply } from '../reply/reply.ts';

export type Home = { journal: FileJournal; desk: Desk<Incoming, Reply>; writes: boolean; close(): Promise<void> };

/** Journal and desk to write to; or, when another process writes them, the journal to read from and a desk that is gone at the end. */
export const openHome = async (folder: string, clock: Clock): Promise<Home> => {
  prepareHome(folder);
  let journal: FileJournal;
  try {
    journal = await openJournal({ folder, clock });
  } catch (error) {
    if (!(error instanceof MendableError) || error.code !== 'journal-taken') throw error;
    const reading = await openJournal({ folder, clock, readOnly: true });
    // People are called by their names here too: who has been seen is read from the other's desk, and nothing else of it.
    const memory = deskOver<Incoming, Reply>(new Low<DeskLine[]>(new Memory<DeskLine[]>(), readShelf(folder, PERSON)), () => clock.now());
    const desk = { ...memory, close: () => Promise.resolve(), health: () => ({ ok: true, detail: 'in memory' }) };
    return { journal: reading, desk, writes: false, close: () => reading.close() };
  }
  try {
    const desk = await openDesk<Incoming, Reply>({ folder, clock });
    // What cannot be taken up now lies there for the next time.
    const notes = () => takeNotes(folder, journal).catch(() => {});
    await notes();
    const close = async () => {
      await desk.close();
      await notes();
      await journal.close();
    };
    return { journal, desk, writes: true, close };
  } catch (error) {
    await journal.close();
    throw error;
  }
};
