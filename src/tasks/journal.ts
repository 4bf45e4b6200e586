// Checks, copies and exports the journal, also while the server runs: npm run journal -- verify | backup <file> | export <file>.
import { MendableError } from '../errors.ts';
import { backup, exportEvents, verify } from '../journal/copies.ts';

const USAGE = `Usage: npm run journal -- verify           check every line, the chain and every payload
       npm run journal -- backup <file>    copy the journal to a new file and check the copy
       npm run journal -- export <file>    write the events to a new file, one JSON object a line
The journal is the one in SAMKLANG_HOME (.samklang if it is not set). To restore a backup: stop Samklang, copy it to journal.jsonl there and move journal.mark away.`;

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
    const copied = await backup(home, file);
    console.log(`Backed up ${copied.events} events (${copied.bytes} bytes) to ${file} and read them back. Last hash: ${copied.head}`);
    return 0;
  }
  if (verb === 'export' && file !== undefined && rest.length === 0) {
    const copied = await exportEvents(home, file);
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
