// Asks the association's own questions: npm run selftest. Prints the score and each miss; exit code 1 when too few are right.
import { clockFrom } from '../clock.ts';
import { buildKnowledge } from '../knowledge/knowledge.ts';
import { passes, SELF_TEST_PASSES, selfTest } from '../question/selftest.ts';
import { readRecords } from '../sources/read-records.ts';
import { readSelfTest } from '../sources/read-selftest.ts';
import { configHere } from './config-here.ts';
import { orExit } from './or-exit.ts';

const result = orExit(() => {
  const config = configHere();
  const today = clockFrom(config.SAMKLANG_CLOCK).now().toISOString().slice(0, 10);
  return selfTest(readSelfTest(config.SAMKLANG_DATA), buildKnowledge(readRecords(config.SAMKLANG_DATA)), today);
});
const WHY = { answered: 'answered, and the data have no answer', refused: 'refused', lacks: 'lacks' } as const;
for (const miss of result.misses) {
  console.log(`${miss.id}: ${miss.q}`);
  console.log(`  ${WHY[miss.why]}${miss.lacking.length ? ` ${miss.lacking.join('; ')}` : ''}`);
  console.log(`  ${miss.text}`);
}
console.log(`${result.right} of ${result.asked} right; at least ${100 * SELF_TEST_PASSES} % must be.`);
if (!passes(result)) process.exitCode = 1;
