// Any order of changes, failures, crashes and reopenings against a model that is too simple to be wrong.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Happening } from '../../src/domain/event.ts';
import { prove } from '../../src/journal/chain.ts';
import type { FileJournal } from '../../src/journal/file-journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { type DiskFault, failingDisk } from '../helpers/failing-disk.ts';
import { event } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const person = fc.constantFrom('p1', 'p2', 'p3');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  person.map((p) => ({ type: 'role.given', person: p, role: 'secretary' }) as const),
  person.map((p) => ({ type: 'role.taken', person: p, role: 'secretary' }) as const),
  fc.string({ unit: 'binary' }).map((reason) => ({ type: 'access.refused', command: 'x', reason }) as const),
);
const change = fc.array(happening, { maxLength: 3 });
const fault: fc.Arbitrary<DiskFault> = fc.oneof(
  fc.nat(600).map((bytes) => ({ at: 'write', bytes, code: 'ENOSPC' }) as const),
  fc.constantFrom({ at: 'sync', code: 'ENOSPC' } as const, { at: 'sync', code: 'EIO' } as const),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('changes' as const), changes: fc.array(change, { minLength: 1, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fails' as const), changes: fc.array(change, { minLength: 1, maxLength: 4 }), fault }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopens' as const), torn: fc.constantFrom('', 'dead', '0000dead [{"seq":') }) },
);

/** The model: what was acknowledged, in order, and who has the role after it. */
const holders = (all: readonly Happening[]): string[] => {
  const now = new Set<string>();
  for (const what of all) {
    if (what.type === 'role.taken' || what.type === 'role.given') now.delete(what.person);
    if (what.type === 'role.given') now.add(what.person);
  }
  return [...now];
};

const same = (journal: FileJournal, model: readonly Happening[]) => {
  expect(journal.events().map((e) => e.payload)).toEqual(model);
  expect(journal.state().seq).toBe(model.length);
  expect(journal.state().roles.map((r) => r.person)).toEqual(holders(model));
  expect(prove(journal.events()).faults).toEqual([]);
};

test('any sequence of changes, failures and reopenings folds to what was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      await using folder = await tempFolder();
      const { disk, fail } = failingDisk();
      const open = () => openJournal({ folder: folder.path, clock: setClock(), disk });
      const model: Happening[] = [];
      let journal = await open();
      const apply = async (changes: readonly (readonly Happening[])[]) => {
        const work = changes.map((all) => journal.change(() => ({ events: all.map((what) => event(what)), result: all })));
        for (const outcome of await Promise.allSettled(work)) if (outcome.status === 'fulfilled') model.push(...outcome.value);
      };
      for (const next of steps) {
        if (next.kind === 'reopens') {
          await journal.close();
          await appendFile(join(folder.path, 'journal.jsonl'), next.torn);
          journal = await open();
        } else {
          fail(next.kind === 'fails' ? next.fault : undefined);
          await apply(next.changes);
          fail(undefined);
        }
        same(journal, model);
      }
      await journal.close();
    }),
    { numRuns: 60, interruptAfterTimeLimit: 12_000 },
  );
}, 20_000);
