import { openDesk } from '../../src/desk/open-desk.ts';
import { deskContract } from '../contracts/desk.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

deskContract('file', async (clock) => {
  const folder = await tempFolder();
  let desk = await openDesk<{ text: string }, { said: string }>({ folder: folder.path, clock });
  return {
    desk,
    reopen: async () => {
      await desk.close();
      desk = await openDesk<{ text: string }, { said: string }>({ folder: folder.path, clock });
      return desk;
    },
    [Symbol.asyncDispose]: async () => {
      await desk.close();
      await folder[Symbol.asyncDispose]();
    },
  };
});

deskContract('memory', async (clock) => {
  const desk = memoryDesk<{ text: string }, { said: string }>(clock);
  return { desk, reopen: { not: 'a desk in memory is gone when it is closed' }, [Symbol.asyncDispose]: () => desk.close() };
});
