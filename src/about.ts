import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../commands/about.ts';
import { prove } from './journal/chain.ts';
import type { Journal } from './journal/journal.ts';
import { readSelfTest } from './sources/read-selftest.ts';

/** What the bot can say of itself, from the journal and the association's data folder. */
export const aboutFrom = (parts: Pick<About, 'nouns' | 'version'> & { journal: Pick<Journal, 'events'>; data: string }): About => ({
  nouns: parts.nouns,
  version: parts.version,
  selfTest: () => (existsSync(join(parts.data, 'selftest.jsonl')) ? readSelfTest(parts.data) : undefined),
  events: () => parts.journal.events(),
  fault: () => prove(parts.journal.events()).faults[0],
});
