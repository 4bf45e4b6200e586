// Opens the journal of a folder for writing, writes one event, holds it for a while and says how that went:
// node opening-child.ts FOLDER NAME START HOLD_MS. START is when to begin, in ms since 1970, so that two begin at once.
import { setTimeout as sleep } from 'node:timers/promises';
import { realClock } from '../../src/clock.ts';
import { MendableError } from '../../src/errors.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { roleGiven } from '../helpers/happenings.ts';

const [folder = '', name = '', start = '0', hold = '0'] = process.argv.slice(2);
await sleep(Math.max(0, Number(start) - realClock.now().getTime()));
try {
  const journal = await openJournal({ folder, clock: realClock, staleMs: 2_000 });
  await journal.change(() => ({ events: [roleGiven(name)], result: undefined }));
  console.log('wrote');
  await sleep(Number(hold));
  await journal.change(() => ({ events: [roleGiven(`${name}-later`)], result: undefined }));
  console.log('wrote-later');
  await journal.close();
} catch (error) {
  console.log(error instanceof MendableError ? error.code : String(error));
}
