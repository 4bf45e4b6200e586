import { Low, Memory } from 'lowdb';
import type { NewEvent, StoredEvent } from '../../src/domain/event.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { Ledger } from '../../src/journal/ledger.ts';

/** A journal that is gone with the test: the real rules over lowdb's own memory adapter. */
export const memoryJournal = async ({
  now = () => new Date('2027-01-04T08:00:00Z'),
  first = [] as readonly NewEvent[],
  stored = [] as readonly StoredEvent[],
} = {}): Promise<Journal> => {
  let salts = stored.length;
  const low = new Low<StoredEvent[]>(new Memory<StoredEvent[]>(), [...stored]);
  const ledger = new Ledger(low, { clock: { now }, salt: () => `salt-${++salts}` });
  if (first.length > 0) await ledger.change(() => ({ events: first, result: undefined }));
  return {
    state: () => ledger.state(),
    events: () => ledger.events(),
    change: (work) => ledger.change(work),
    close: () => ledger.idle(),
    health: () => ({ ok: true, detail: 'in memory' }),
  };
};
