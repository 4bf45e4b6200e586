import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { failingDisk } from '../helpers/failing-disk.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const HOUR = 3_600_000;

test('a desk that is missing or damaged begins empty and says so', async () => {
  await using folder = await tempFolder();
  const file = join(folder.path, 'desk.jsonl');
  const clock = setClock();
  const first = await openDesk({ folder: folder.path, clock });
  expect(first.notices).toMatchObject([{ code: 'desk-missing' }]);
  for (const key of ['a', 'b', 'c']) await first.put('draft', key, key, HOUR);
  await first.close();
  const bytes = await readFile(file);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const second = await openDesk({ folder: folder.path, clock });
  expect(second.notices).toMatchObject([{ code: 'desk-damaged', details: { line: 1, aside: `${file}.damaged` } }]);
  expect(second.list('draft')).toEqual([]);
  await second.put('draft', 'd', 'd', HOUR);
  await second.close();
  const third = await openDesk({ folder: folder.path, clock });
  expect(third.get('draft', 'd')).toBe('d');
  await third.close();
});

test('a line that was never finished is cut off, said, and not kept: it is people’s own', async () => {
  await using folder = await tempFolder();
  const clock = setClock();
  const first = await openDesk({ folder: folder.path, clock });
  await first.put('draft', 'a', 'a', HOUR);
  await first.close();
  await appendFile(join(folder.path, 'desk.jsonl'), '00000000 [{"op":"put"');
  const second = await openDesk({ folder: folder.path, clock });
  expect(second.notices).toMatchObject([{ code: 'torn-line', details: { line: 2, bytes: 21 } }]);
  expect(second.get('draft', 'a')).toBe('a');
  expect(await readdir(folder.path)).toEqual(['desk.jsonl']);
  await second.close();
});

test('it compacts itself: the file stays small, and nothing that has not expired is lost', async () => {
  await using folder = await tempFolder();
  const clock = setClock();
  const file = join(folder.path, 'desk.jsonl');
  const desk = await openDesk({ folder: folder.path, clock, compactFrom: 4_000 });
  await desk.put('address', 'anna', 'kept', 1_000 * HOUR);
  let largest = 0;
  for (let i = 0; i < 1_000; i += 1) {
    clock.pass(60_000);
    await Promise.all([desk.put('draft', `d${i}`, { text: 'x'.repeat(50) }, 5 * 60_000), desk.put('thread', 't', i, HOUR)]);
    largest = Math.max(largest, (await stat(file)).size);
  }
  expect(largest).toBeLessThan(20_000);
  expect(desk.get('address', 'anna')).toBe('kept');
  const drafts = desk.list('draft');
  expect(drafts.map((d) => d.key)).toEqual(['d995', 'd996', 'd997', 'd998', 'd999']);
  await desk.close();
  const again = await openDesk({ folder: folder.path, clock });
  expect([again.get('address', 'anna'), again.get('thread', 't'), again.list('draft')]).toEqual(['kept', 999, drafts]);
  await again.close();
});

test('a full disk keeps nothing of what it refused, a message among it, and goes on when there is room', async () => {
  await using folder = await tempFolder();
  const { disk, fail } = failingDisk();
  const desk = await openDesk({ folder: folder.path, clock: setClock(), disk });
  await desk.put('draft', 'a', 1, HOUR);
  fail({ at: 'write', bytes: 30, code: 'ENOSPC' });
  const refused = await Promise.allSettled([desk.inbox.add('m1', 'hej'), desk.inbox.add('m1', 'hej'), desk.put('draft', 'b', 2, HOUR)]);
  expect(refused.map((r) => r.status === 'rejected' && r.reason.code)).toEqual(['desk-full', 'desk-full', 'desk-full']);
  expect(desk.inbox.get('m1')).toBeUndefined();
  expect(desk.list('draft')).toEqual([{ key: 'a', value: 1 }]);
  expect(desk.health().ok).toBe(false);
  fail(undefined);
  expect(await desk.inbox.add('m1', 'hej')).toBe(true);
  await desk.close();
  const again = await openDesk({ folder: folder.path, clock: setClock() });
  expect(again.inbox.pending().map((e) => e.message)).toEqual(['hej']);
  expect(again.list('draft')).toEqual([{ key: 'a', value: 1 }]);
  await again.close();
});

test('a full disk while it compacts leaves the old file as it was', async () => {
  await using folder = await tempFolder();
  const { disk, fail } = failingDisk();
  const desk = await openDesk({ folder: folder.path, clock: setClock(), disk, compactFrom: 200 });
  fail({ at: 'write', bytes: 300, code: 'ENOSPC' });
  // The line itself fits, the compacted file does not.
  await desk.put('draft', 'a', 'x'.repeat(150), HOUR);
  await desk.close();
  const files = await readdir(folder.path);
  const again = await openDesk({ folder: folder.path, clock: setClock() });
  expect(again.get('draft', 'a')).toBe('x'.repeat(150));
  expect(files).toEqual(['desk.jsonl']);
  await again.close();
});
