// Checks the data folder: npm run data [-- folder]. Prints every fault, or the coverage grid.

import { coverageGrid } from '../sources/coverage-grid.ts';
import { inspectRecords } from '../sources/read-records.ts';

const root = process.argv[2] ?? process.env.SAMKLANG_DATA ?? 'data/skanes-kommuner';
const { records, faults } = inspectRecords(root);
for (const f of faults) console.error(`${f.file}: ${f.record}: ${f.field}: ${f.reason}`);
if (!records) {
  console.error(`${faults.length} faults in ${root}`);
  process.exit(1);
}
console.log(coverageGrid(records));
