// Measures: npm run bench [-- --only NAME]. Figures depend on the machine; ratios against something bare in the same run less so.
import type { Bench } from './bench.ts';
import { eventsBench } from './events.ts';
import { journalBench } from './journal.ts';
import { questionsBench } from './questions.ts';
import { slackBench } from './slack.ts';
import { startBench } from './start.ts';

const BENCHES: readonly Bench[] = [journalBench, questionsBench, slackBench, startBench, eventsBench];

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = BENCHES.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`There is no bench ${only}. There is: ${BENCHES.map((b) => b.name).join(', ')}`);
  process.exit(2);
}
for (const { name, run } of chosen) {
  console.log(`# ${name} (Node ${process.versions.node})`);
  await run((line) => console.log(line));
}
