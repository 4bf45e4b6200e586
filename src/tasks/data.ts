// Checks the data folder: npm run data [-- folder]. Prints every fault, or the coverage grid.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { coverageGrid } from '../sources/coverage-grid.ts';
import { inspectRecords } from '../sources/read-records.ts';
import { readSelfTest } from '../sources/read-selftest.ts';
import { inspectSettings } from '../sources/read-settings.ts';
import { configHere } from './config-here.ts';
import { orExit } from './or-exit.ts';

const root = process.argv[2] ?? orExit(configHere).SAMKLANG_DATA;
const { records, faults: inRecords } = orExit(() => inspectRecords(root));
const faults = [...inRecords, ...inspectSettings(root).faults];
for (const { file, record, field, reason } of faults) console.error([file, record, field, reason].filter((part) => part !== '-').join(': '));
if (!records || faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${root}`);
  process.exit(1);
}
if (existsSync(join(root, 'selftest.jsonl'))) orExit(() => readSelfTest(root));
console.log(coverageGrid(records));
