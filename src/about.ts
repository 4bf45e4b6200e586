import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../commands/about.ts';
import { type Fault, type Proof, Proving } from './journal/chain.ts';
import type { Journal } from './journal/journal.ts';

/** `prove` goes on with the chain for at most so many milliseconds, so that whoever asks need not wait for it. True when it has come to the end. */
type Bot = About & { prove(ms: number): boolean };

type Parts = Pick<About, 'nouns' | 'version'> & {
  journal: Pick<Journal, 'events'>;
  data: string;
  /** Told once, of the first event that the chain does not hold for. */
  broken?: (fault: Fault) => void;
};

/** What the bot can say of itself, from the journal and the association's data folder. */
export const aboutFrom = (parts: Parts): Bot => {
  const proving = new Proving();
  const events = () => parts.journal.events();
  let isTold = false;
  const prove = (ms?: number): Proof => {
    const proof = proving.on(events(), ms);
    const [fault] = proof.faults;
    if (fault && !isTold) parts.broken?.(fault);
    isTold = fault !== undefined;
    return proof;
  };
  return {
    nouns: parts.nouns,
    version: parts.version,
    selfTest: async () => {
      if (!existsSync(join(parts.data, 'selftest.jsonl'))) return undefined;
      const { readSelfTest } = await import('./sources/read-selftest.ts');
      return readSelfTest(parts.data);
    },
    events,
    fault: () => prove().faults[0],
    prove: (ms) => prove(ms).events === events().length,
  };
};
