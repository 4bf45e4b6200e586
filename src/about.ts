import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../commands/about.ts';
import { Proving } from './journal/chain.ts';
import type { Journal } from './journal/journal.ts';

/** `prove` goes on with the chain for at most so many milliseconds, so that whoever asks need not wait for it. True when it has come to the end. */
type Bot = About & { prove(ms: number): boolean };

/** What the bot can say of itself, from the journal and the association's data folder. */
export const aboutFrom = (parts: Pick<About, 'nouns' | 'version'> & { journal: Pick<Journal, 'events'>; data: string }): Bot => {
  const proving = new Proving();
  const events = () => parts.journal.events();
  return {
    nouns: parts.nouns,
    version: parts.version,
    selfTest: async () => {
      if (!existsSync(join(parts.data, 'selftest.jsonl'))) return undefined;
      const { readSelfTest } = await import('./sources/read-selftest.ts');
      return readSelfTest(parts.data);
    },
    events,
    fault: () => proving.on(events()).faults[0],
    prove: (ms) => proving.on(events(), ms).events === events().length,
  };
};
