import { appendFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const clock = setClock();
const write = (journal: Journal, ...events: NewEvent[]) => journal.change(() => ({ events, result: undefined }));
/** A folder with a journal of four lines, five events. */
const withJournal = async () => {
  const folder = await tempFolder();
  // The same bytes each time: one of the tests looks for a letter in a checksum.
  const journal = await openJournal({ folder: folder.path, clock, salt: () => 'salt' });
  for (const id of ['r1', 'r2', 'r3']) await write(journal, reminderSet(id));
  await write(journal, roleGiven('p1'), roleGiven('p2'));
  await journal.close();
  const file = join(folder.path, 'journal.jsonl');
  return { ...folder, folder: folder.path, file, bytes: await readFile(file), open: () => openJournal({ folder: folder.path, clock }) };
};
const lineStarts = (bytes: Buffer) => [0, ...[...bytes].flatMap((b, i) => (b === 10 ? [i + 1] : []))];
const flipped = (bytes: Buffer, at: number, mask = 1) => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
};

describe('a line that was never finished', () => {
  test('is set aside in a file, said, and the journal goes on without it', async () => {
    await using made = await withJournal();
    const last = lineStarts(made.bytes)[3] ?? 0;
    const rest = made.bytes.subarray(last, last + 40);
    await writeFile(made.file, made.bytes.subarray(0, last + 40));
    const journal = await made.open();
    expect(journal.state().seq).toBe(3);
    const [torn] = journal.notices;
    expect(torn).toMatchObject({ code: 'torn-line', details: { line: 4, bytes: 40 } });
    expect(await readFile(String(torn?.details.aside))).toEqual(rest);
    expect(await readFile(made.file)).toEqual(made.bytes.subarray(0, last));
    await write(journal, roleGiven('p3'));
    await journal.close();
    const again = await made.open();
    expect(again.state()).toMatchObject({ seq: 4, roles: [{ person: 'p3' }] });
    expect(again.notices).toEqual([]);
    await again.close();
  });

  test('takes all events of its change with it', async () => {
    await using made = await withJournal();
    await writeFile(made.file, made.bytes.subarray(0, -1));
    const journal = await made.open();
    expect(journal.state()).toMatchObject({ seq: 3, roles: [] });
    await journal.close();
  });

  test('is the business of the one who writes: a reader leaves it where it is', async () => {
    await using made = await withJournal();
    await appendFile(made.file, 'deadbeef [{"seq":');
    const reader = await openJournal({ folder: made.folder, clock, readOnly: true });
    expect(reader.state().seq).toBe(5);
    expect((await readFile(made.file)).length).toBe(made.bytes.length + 17);
  });
});

describe('damage is not mistaken for a line that was never finished', () => {
  const refuses = async (bytes: (b: Buffer) => Buffer, where: Record<string, unknown>) => {
    await using made = await withJournal();
    const damagedBytes = bytes(made.bytes);
    await writeFile(made.file, damagedBytes);
    await expect(made.open()).rejects.toMatchObject({ code: 'journal-damaged', details: { file: made.file, ...where } });
    await expect(openJournal({ folder: made.folder, clock, readOnly: true })).rejects.toMatchObject({ code: 'journal-damaged' });
    expect(await readFile(made.file)).toEqual(damagedBytes);
    expect(await readdir(made.folder)).toEqual(['journal.jsonl', 'journal.mark']);
  };
  test('in the text of a line', () => refuses((b) => flipped(b, 60), { line: 1, byte: 0 }));
  test('in a checksum', () => refuses((b) => flipped(b, 2), { line: 1, byte: 0 }));
  test('in the newline before the last line', () => refuses((b) => flipped(b, (lineStarts(b)[3] ?? 0) - 1), { line: 3 }));
  test('in the case of a letter of a checksum', () =>
    refuses(
      (b) =>
        flipped(
          b,
          b.subarray(0, 8).findIndex((c) => c > 0x60),
          0x20,
        ),
      { line: 1 },
    ));
  test('a line taken out', () =>
    refuses((b) => Buffer.concat([b.subarray(0, lineStarts(b)[1]), b.subarray(lineStarts(b)[2])]), {
      line: 2,
      reason: 'event 2 is expected, event 3 was found',
    }));
  test('a whole line that is no event', () => refuses((b) => Buffer.concat([b, Buffer.from(toLine([{ seq: 6 }]))]), { line: 5, byte: expect.any(Number) }));
});

describe('a journal that is not there', () => {
  test('is begun where there never was one', async () => {
    await using folder = await tempFolder();
    const journal = await openJournal({ folder: join(folder.path, 'new', 'home'), clock });
    expect(journal.state().seq).toBe(0);
    await journal.close();
  });

  test('is refused where there was one, to readers too, and nothing is made in its place', async () => {
    await using made = await withJournal();
    await rm(made.file);
    await expect(made.open()).rejects.toMatchObject({ code: 'journal-missing', details: { trace: 'journal.mark' } });
    await expect(openJournal({ folder: made.folder, clock, readOnly: true })).rejects.toMatchObject({ code: 'journal-missing' });
    expect(await readdir(made.folder)).toEqual(['journal.mark']);
  });

  test('is refused also when only what was set aside is left', async () => {
    await using made = await withJournal();
    await rename(made.file, `${made.file}.torn-2027-01-04T08-00-00.000Z`);
    await rm(join(made.folder, 'journal.mark'));
    await expect(made.open()).rejects.toMatchObject({ code: 'journal-missing' });
  });

  test('reads as empty where there never was one', async () => {
    await using folder = await tempFolder();
    const reader = await openJournal({ folder: join(folder.path, 'none'), clock, readOnly: true });
    expect(reader.state().seq).toBe(0);
    expect(await readdir(folder.path)).toEqual([]);
  });
});

test('a journal that has become shorter since it was closed is said', async () => {
  await using made = await withJournal();
  await writeFile(made.file, made.bytes.subarray(0, lineStarts(made.bytes)[2]));
  const journal = await made.open();
  expect(journal.notices).toMatchObject([{ code: 'journal-shorter', details: { events: 2, before: 5 } }]);
  await journal.close();
});

test('a folder that cannot be used is said', async () => {
  await using folder = await tempFolder();
  await writeFile(join(folder.path, 'file'), '');
  await expect(openJournal({ folder: join(folder.path, 'file', 'home'), clock })).rejects.toMatchObject({ code: 'folder-unusable' });
});

test('every file is for this user alone, whatever the folder is open for', async () => {
  await using made = await withJournal();
  const mode = async (name: string) => (await stat(join(made.folder, name))).mode & 0o777;
  for (const name of (await readdir(made.folder)).filter((n) => n.startsWith('journal.') && !n.endsWith('.lock')))
    expect([name, await mode(name)]).toEqual([name, 0o600]);
});
