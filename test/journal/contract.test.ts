import type { Journal } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalContract } from '../contracts/journal.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

journalContract('file', async () => {
  const folder = await tempFolder();
  const clock = setClock();
  let journal = await openJournal({ folder: folder.path, clock });
  return {
    journal,
    reopen: async () => {
      await journal.close();
      journal = await openJournal({ folder: folder.path, clock });
      return journal;
    },
    [Symbol.asyncDispose]: async () => {
      await journal.close();
      await folder[Symbol.asyncDispose]();
    },
  };
});

journalContract('read-only, beside the one that writes', async () => {
  const folder = await tempFolder();
  const clock = setClock();
  const writer = await openJournal({ folder: folder.path, clock });
  const openReader = async () => {
    const reader = await openJournal({ folder: folder.path, clock, readOnly: true });
    const journal: Journal = {
      ...reader,
      change: async (work) => {
        const result = await writer.change(work);
        await reader.refresh();
        return result;
      },
    };
    return journal;
  };
  return {
    journal: await openReader(),
    reopen: openReader,
    [Symbol.asyncDispose]: async () => {
      await writer.close();
      await folder[Symbol.asyncDispose]();
    },
  };
});

journalContract('memory', async () => {
  const journal = await memoryJournal();
  return { journal, reopen: { not: 'a journal in memory is gone when it is closed' }, [Symbol.asyncDispose]: () => journal.close() };
});
