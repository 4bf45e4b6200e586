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

journalContract('memory', async () => {
  const journal = await memoryJournal();
  return { journal, reopen: { not: 'a journal in memory is gone when it is closed' }, [Symbol.asyncDispose]: () => journal.close() };
});
