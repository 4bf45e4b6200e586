// More than one process, or more than one opening, on the same journal.
import { appendFile, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const clock = setClock();
const write = (journal: Journal, ...events: NewEvent[]) => journal.change(() => ({ events, result: undefined }));

test('a reader sees what is written beside it when it looks again', async () => {
  await using folder = await tempFolder();
  const reader = await openJournal({ folder: folder.path, clock, readOnly: true });
  const writer = await openJournal({ folder: folder.path, clock });
  await write(writer, roleGiven('p1'));
  expect(reader.state().seq).toBe(0);
  await reader.refresh();
  expect(reader.state().seq).toBe(1);
  await write(writer, roleGiven('p2'), reminderSet('r1'));
  await reader.refresh();
  expect(reader.events()).toEqual(writer.events());
  expect(reader.state()).toEqual(writer.state());
  await writer.close();
});

test('a reader reads anew when the file is another one or has been cut', async () => {
  await using folder = await tempFolder();
  const file = join(folder.path, 'journal.jsonl');
  const writer = await openJournal({ folder: folder.path, clock });
  await write(writer, roleGiven('p1'));
  const first = await readFile(file);
  await write(writer, roleGiven('p2'));
  const reader = await openJournal({ folder: folder.path, clock, readOnly: true });
  await writeFile(`${file}.copy`, first);
  await rename(`${file}.copy`, file);
  await reader.refresh();
  expect(reader.state().roles).toEqual([{ person: 'p1', role: 'secretary' }]);
  await writer.close();
});

test('a reader cannot write, and is told so', async () => {
  await using folder = await tempFolder();
  const reader = await openJournal({ folder: folder.path, clock, readOnly: true });
  await expect(write(reader, roleGiven('p1'))).rejects.toMatchObject({ code: 'journal-readonly' });
});

test('a second writer is refused as long as the first is alive', async () => {
  await using folder = await tempFolder();
  const first = await openJournal({ folder: folder.path, clock, staleMs: 5_000 });
  await expect(openJournal({ folder: folder.path, clock, staleMs: 5_000 })).rejects.toMatchObject({ code: 'journal-taken' });
  await write(first, roleGiven('p1'));
  await first.close();
  const second = await openJournal({ folder: folder.path, clock });
  expect(second.state().seq).toBe(1);
  await second.close();
});

test('one who writes past the lock is noticed before anything is written over it', async () => {
  await using folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock });
  await write(journal, roleGiven('p1'));
  await appendFile(join(folder.path, 'journal.jsonl'), 'x');
  await expect(write(journal, roleGiven('p2'))).rejects.toMatchObject({ code: 'journal-taken' });
  expect((await readFile(join(folder.path, 'journal.jsonl'), 'utf8')).endsWith('\nx')).toBe(true);
  expect(journal.state().seq).toBe(1);
  await journal.close();
});

test('who loses the lock writes no more', async () => {
  await using folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock, staleMs: 2_000 });
  await utimes(join(folder.path, 'journal.lock'), 1, 1);
  await expect.poll(() => journal.health().ok, { timeout: 5_000 }).toBe(false);
  await expect(write(journal, roleGiven('p1'))).rejects.toMatchObject({ code: 'journal-taken' });
  await journal.close();
});

test('after it is closed it takes no more, and what was under way is written', async () => {
  await using folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock });
  const underWay = write(journal, roleGiven('p1'));
  const closing = journal.close();
  await expect(write(journal, roleGiven('p2'))).rejects.toMatchObject({ code: 'journal-closed' });
  await Promise.all([underWay, closing, journal.close()]);
  expect((await openJournal({ folder: folder.path, clock, readOnly: true })).state().seq).toBe(1);
});
