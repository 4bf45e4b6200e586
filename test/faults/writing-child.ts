// Writes to the journal of a folder with several writers at once until it is killed, and says each change that was acknowledged:
// node writing-child.ts FOLDER ROUND WRITERS
import { writeSync } from 'node:fs';
import { realClock } from '../../src/clock.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderClaimed, reminderSet } from '../helpers/happenings.ts';

const [folder = '', round = '', writers = '8'] = process.argv.slice(2);
const journal = await openJournal({ folder, clock: realClock, staleMs: 2_000 });
writeSync(1, `open ${journal.state().seq}\n`);
await Promise.all(
  Array.from({ length: Number(writers) }, async (_, writer) => {
    for (let n = 0; ; n += 1) {
      const id = `k${round}.${writer}.${n}`;
      await journal.change(() => ({ events: [reminderSet(id), reminderClaimed(id, 'first')], result: undefined }));
      // Through the system call, so that what was said is out even when the next instant is the last.
      writeSync(1, `${id}\n`);
    }
  }),
);
