import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../commands/about.ts';
import { prove } from './journal/chain.ts';
import type { Journal } from './journal/journal.ts';

/** What the bot can say of itself, from the journal and the association's data folder. */
export const aboutFrom = (parts: Pick<About, 'nouns' | 'version'> & { journal: Pick<Journal, 'events'>; data: string }): About => ({
  nouns: parts.nouns,
  version: parts.version,
  selfTest: async () => {
    if (!existsSync(join(parts.data, 'selftest.jsonl'))) return undefined;
    const { readSelfTest } = await import('./sources/read-selftest.ts');
    return readSelfTest(parts.data);
  },
  events: () => parts.journal.events(),
  fault: () => prove(parts.journal.events()).faults[0],
});
