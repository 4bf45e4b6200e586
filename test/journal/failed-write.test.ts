import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { type DiskFault, failingDisk } from '../helpers/failing-disk.ts';
import { reminderClaimed, reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const write = (journal: Journal, ...events: NewEvent[]) => journal.change(() => ({ events, result: undefined }));
const openFailing = async () => {
  const folder = await tempFolder();
  const { disk, fail } = failingDisk();
  const journal = await openJournal({ folder: folder.path, clock: setClock(), disk });
  await write(journal, roleGiven('p1'));
  await write(journal, reminderSet('r1'));
  return {
    journal,
    fail,
    path: join(folder.path, 'journal.jsonl'),
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await journal.close();
      await folder[Symbol.asyncDispose]();
    },
  };
};

const noRoom: readonly DiskFault[] = [0, 1, 63, 200].map((bytes) => ({ at: 'write', bytes, code: 'ENOSPC' }) as const);
test.each([...noRoom, { at: 'write', bytes: 10, code: 'EDQUOT' }, { at: 'sync', code: 'ENOSPC' }] as const)(
  'a full disk (%o): nothing is kept, and it goes on when there is room',
  async (fault) => {
    await using opened = await openFailing();
    const { journal, path } = opened;
    const before = await readFile(path);
    opened.fail(fault);
    await expect(write(journal, roleGiven('p2'), roleGiven('p3'))).rejects.toMatchObject({ name: 'MendableError', code: 'journal-full' });
    expect(await readFile(path)).toEqual(before);
    expect(journal.state()).toMatchObject({ seq: 2, roles: [{ person: 'p1' }] });
    expect(journal.events()).toHaveLength(2);
    expect(journal.health().ok).toBe(false);
    opened.fail(undefined);
    await write(journal, roleGiven('p4'));
    expect(journal.health().ok).toBe(true);
    const reader = await openJournal({ folder: opened.folder, clock: setClock(), readOnly: true });
    expect(reader.state().roles.map((r) => r.person)).toEqual(['p1', 'p4']);
  },
);

test('a claim that could not be written can be made again', async () => {
  await using opened = await openFailing();
  const claim = () =>
    opened.journal.change((state) =>
      state.reminders.get('r1')?.sendings.first ? { events: [], result: false } : { events: [reminderClaimed('r1', 'first')], result: true },
    );
  opened.fail({ at: 'write', bytes: 20, code: 'ENOSPC' });
  const [first, second] = await Promise.allSettled([claim(), claim()]);
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'journal-full' } });
  // The second saw the claim of the first and wrote nothing itself: it is worked again, and then fails as the first did.
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'journal-full' } });
  expect(opened.journal.state().reminders.get('r1')?.sendings).toEqual({});
  opened.fail(undefined);
  expect(await Promise.all([claim(), claim()])).toEqual([true, false]);
});

test.each([
  { at: 'sync', code: 'EIO' },
  { at: 'write', bytes: 30, code: 'EIO' },
] as const)('a failing disk (%o): nothing is kept and nothing more is written, not even when it works again', async (fault) => {
  await using opened = await openFailing();
  const before = await readFile(opened.path);
  opened.fail(fault);
  await expect(write(opened.journal, roleGiven('p2'))).rejects.toMatchObject({ code: 'journal-stopped', details: { reason: 'EIO' } });
  opened.fail(undefined);
  await expect(write(opened.journal, roleGiven('p3'))).rejects.toMatchObject({ code: 'journal-stopped' });
  expect(await readFile(opened.path)).toEqual(before);
  expect(opened.journal.state().seq).toBe(2);
  expect(opened.journal.health()).toMatchObject({ ok: false });
});

test('writers who wait at the same time share one sync', async () => {
  await using folder = await tempFolder();
  const { disk } = failingDisk();
  let syncs = 0;
  const counting = {
    ...disk,
    sync: (handle: Parameters<typeof disk.sync>[0]) => {
      syncs += 1;
      return disk.sync(handle);
    },
  };
  const journal = await openJournal({ folder: folder.path, clock: setClock(), disk: counting });
  syncs = 0;
  await Promise.all(Array.from({ length: 64 }, (_, i) => write(journal, roleGiven(`p${i}`))));
  expect(syncs).toBe(1);
  expect((await stat(join(folder.path, 'journal.jsonl'))).size).toBeGreaterThan(64 * 100);
  await journal.close();
});

test('a change is not acknowledged before its sync', async () => {
  await using folder = await tempFolder();
  const order: string[] = [];
  const { disk } = failingDisk();
  const noting = {
    ...disk,
    sync: async (handle: Parameters<typeof disk.sync>[0]) => {
      await disk.sync(handle);
      order.push('synced');
    },
  };
  const journal = await openJournal({ folder: folder.path, clock: setClock(), disk: noting });
  order.length = 0;
  await write(journal, roleGiven('p1'));
  order.push('acknowledged');
  expect(order).toEqual(['synced', 'acknowledged']);
  await journal.close();
});
