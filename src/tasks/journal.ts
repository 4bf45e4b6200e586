// Checks, copies and exports the journal, also while the server runs: npm run journal -- verify | backup <file> | export <file>.
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { clockFrom } from '../clock.ts';
import { MendableError } from '../errors.ts';
import { type Before, backup, exportEvents, verify } from '../journal/copies.ts';
import { leaveNote } from '../journal/notes.ts';

const USAGE = `Usage: npm run journal -- verify           check every line, the chain and every payload
       npm run journal -- backup <file>    copy the journal to a new file and check the copy
       npm run journal -- export <file>    write the events to a new file, one JSON object a line
Backups and exports become events: at once where Samklang runs, otherwise when it starts.
The journal is the one in SAMKLANG_HOME (.samklang if it is not set). To restore a backup: stop Samklang, copy it to journal.jsonl there and move journal.mark away.`;

/** Who took a copy of everything away is history too: the Samklang that writes the journal, or the next that does, makes an event of it. */
const noting =
  (home: string, how: 'export' | 'backup', file: string): Before =>
  ({ events, head }) =>
    leaveNote(home, {
      by: `machine:${userInfo().username}`,
      what: { type: 'journal.copied', how, at: clockFrom(process.env.SAMKLANG_CLOCK).now().toISOString(), file: resolve(file), events, head },
    }).catch((error: NodeJS.ErrnoException) => {
      throw new MendableError(
        'copy-unnoted',
        { file, folder: home, reason: error.code ?? error.message },
        `${file} was not written: that the journal is taken away could not be noted in ${home} (${error.code ?? error.message}). Run it as the user that Samklang runs as, or make room.`,
      );
    });
/** A copy for safety is made also where nothing more can be written, as on a full disk. */
const orWarning =
  (before: Before): Before =>
  (copy) =>
    before(copy).catch((error: Error) => {
      console.error(`The backup leaves no event in the journal: ${error.message}`);
      return () => Promise.resolve();
    });

const run = async (home: string, [verb, file, ...rest]: readonly string[]): Promise<number> => {
  if (verb === 'verify' && file === undefined) {
    const proof = await verify(home);
    for (const { seq, reason } of proof.faults) console.error(`event ${seq}: ${reason}`);
    if (proof.faults.length > 0) {
      console.error(`The journal in ${home} does not hold: ${proof.faults.length} faults. Keep it as it is, and compare it with the latest backup.`);
      return 1;
    }
    console.log(
      `The journal in ${home} holds: ${proof.events} events, ${proof.erased} of them with an erased payload, ${proof.bytes} bytes. Last hash: ${proof.head}`,
    );
    return 0;
  }
  if (verb === 'backup' && file !== undefined && rest.length === 0) {
    const copied = await backup(home, file, orWarning(noting(home, 'backup', file)));
    console.log(`Backed up ${copied.events} events (${copied.bytes} bytes) to ${file} and read them back. Last hash: ${copied.head}`);
    return 0;
  }
  if (verb === 'export' && file !== undefined && rest.length === 0) {
    const copied = await exportEvents(home, file, noting(home, 'export', file));
    console.log(`Exported ${copied.events} events (${copied.bytes} bytes) to ${file}.`);
    return 0;
  }
  console.error(USAGE);
  return 2;
};

try {
  process.exitCode = await run(process.env.SAMKLANG_HOME || '.samklang', process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MendableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
