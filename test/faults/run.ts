// Faults on purpose: npm run test:faults [-- --short] [-- --only NAME]. Prints a line a scenario and ends with "N passed, N failed".
import { bitFlips } from './bit-flips.ts';
import { fullDisk } from './full-disk.ts';
import { killsBeforeReply } from './kills-before-reply.ts';
import { killsDuringWrites } from './kills-during-writes.ts';
import type { Scenario } from './scenario.ts';
import { takeover } from './takeover.ts';
import { truncation } from './truncation.ts';
import { twoWriters } from './two-writers.ts';

const SCENARIOS: readonly Scenario[] = [truncation, bitFlips, fullDisk, twoWriters, takeover, killsDuringWrites, killsBeforeReply];

const short = process.argv.includes('--short');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = SCENARIOS.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`There is no scenario ${only}. There is: ${SCENARIOS.map((s) => s.name).join(', ')}`);
  process.exit(2);
}

let failed = 0;
let skipped = 0;
for (const { name, run } of chosen) {
  const began = performance.now();
  const finding = await run({ short }).catch((error: unknown) => ({ figures: 'did not finish', wrong: [String(error)] }));
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  if ('skipped' in finding) {
    skipped += 1;
    console.log(`skipped ${name} (${seconds} s): ${finding.skipped}`);
    continue;
  }
  if (finding.wrong.length > 0) failed += 1;
  console.log(`${finding.wrong.length > 0 ? 'FAILED ' : 'passed '} ${name} (${seconds} s): ${finding.figures}`);
  for (const wrong of finding.wrong.slice(0, 10)) console.log(`        ${wrong}`);
}
console.log(`${chosen.length - failed - skipped} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
