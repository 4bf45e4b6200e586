import { appendFile, copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { verify } from '../../src/journal/copies.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const clock = setClock();
const write = (journal: Journal, ...events: NewEvent[]) => journal.change(() => ({ events, result: undefined }));
/** A folder with a journal of four lines, five events. */
const withJournal = async (salt = 'salt') => {
  const folder = await tempFolder();
  // The same bytes each time: one of the tests looks for a letter in a checksum.
  const journal = await openJournal({ folder: folder.path, clock, salt: () => salt });
  for (const id of ['r1', 'r2', 'r3']) await write(journal, reminderSet(id));
  await write(journal, roleGiven('p1'), roleGiven('p2'));
  const events = journal.events();
  await journal.close();
  const file = join(folder.path, 'journal.jsonl');
  return { ...folder, folder: folder.path, file, events, bytes: await readFile(file), open: () => openJournal({ folder: folder.path, clock }) };
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

describe('a journal whose newest whole lines are gone', () => {
  const cutAfter = async (made: Awaited<ReturnType<typeof withJournal>>, lines: number) =>
    writeFile(made.file, made.bytes.subarray(0, lineStarts(made.bytes)[lines]));

  test('is refused at the start and by verify, and nothing is changed', async () => {
    await using made = await withJournal();
    await cutAfter(made, 2);
    const before = await readFile(made.file);
    await expect(made.open()).rejects.toMatchObject({ code: 'journal-cut', details: { events: 2, before: 5 } });
    await expect(verify(made.folder)).rejects.toMatchObject({ code: 'journal-cut', details: { events: 2, before: 5 } });
    expect(await readFile(made.file)).toEqual(before);
  });

  test('is refused also after a kill: the mark follows what is acknowledged', async () => {
    await using made = await withJournal();
    await using killed = await tempFolder();
    const journal = await made.open();
    await journal.change(() => ({ events: [roleGiven('cli:karin')], result: undefined }));
    await vi.waitFor(async () => expect(await readFile(join(made.folder, 'journal.mark'), 'utf8')).toContain('"events":6'));
    await copyFile(join(made.folder, 'journal.mark'), join(killed.path, 'journal.mark'));
    await journal.close();
    await writeFile(join(killed.path, 'journal.jsonl'), made.bytes);
    await expect(openJournal({ folder: killed.path, clock })).rejects.toMatchObject({ code: 'journal-cut', details: { events: 5, before: 6 } });
  });

  test('is refused when another event stands where the newest stood', async () => {
    await using made = await withJournal();
    await using other = await withJournal('another');
    await copyFile(other.file, made.file);
    await expect(made.open()).rejects.toMatchObject({ code: 'journal-cut' });
  });

  test('is taken when the mark was moved away, as after a restore; what was added to it is then marked', async () => {
    await using made = await withJournal();
    await cutAfter(made, 2);
    await rm(join(made.folder, 'journal.mark'));
    const journal = await made.open();
    expect(journal.state().seq).toBe(2);
    await journal.close();
    expect(await verify(made.folder)).toMatchObject({ events: 2, faults: [] });
  });

  test.each([
    ['emptied', '', 'it is empty or no JSON'],
    ['cut off', '{"events":', 'it is empty or no JSON'],
    ['overwritten', '{"events":"many"}', 'it is no mark'],
  ])('is refused too when the mark was %s: the start and verify name it, and nothing is changed', async (_how, mark, reason) => {
    await using made = await withJournal();
    const path = join(made.folder, 'journal.mark');
    await cutAfter(made, 2);
    await writeFile(path, mark);
    const before = await readFile(made.file);
    const fault = { code: 'mark-unreadable', details: { folder: made.folder, file: path, reason }, message: expect.stringContaining('move journal.mark away') };
    await expect(made.open()).rejects.toMatchObject(fault);
    await expect(verify(made.folder)).rejects.toMatchObject(fault);
    expect([await readFile(made.file), await readFile(path, 'utf8')]).toEqual([before, mark]);
    await rm(path);
    const journal = await made.open();
    expect(journal.state().seq).toBe(2);
    await journal.close();
  });

  test('with a mark that is behind, or tells the number alone, is a journal like any other', async () => {
    await using made = await withJournal();
    await writeFile(join(made.folder, 'journal.mark'), '{"events":3}\n');
    const journal = await made.open();
    expect(journal.state().seq).toBe(5);
    await journal.close();
    expect(JSON.parse(await readFile(join(made.folder, 'journal.mark'), 'utf8'))).toEqual({ events: 5, head: made.events.at(-1)?.hash });
  });
});

test('a folder that cannot be used is said', async () => {
  await using folder = await tempFolder();
  await writeFile(join(folder.path, 'file'), '');
  await expect(openJournal({ folder: join(folder.path, 'file', 'home'), clock })).rejects.toMatchObject({ code: 'folder-unusable' });
  // The journal is a folder: what in the folder cannot be used is said too.
  await mkdir(join(folder.path, 'journal.jsonl'));
  await expect(openJournal({ folder: folder.path, clock })).rejects.toMatchObject({ code: 'folder-unusable', details: { reason: 'journal.jsonl: EISDIR' } });
});

test('every file is for this user alone, whatever the folder is open for', async () => {
  await using made = await withJournal();
  const mode = async (name: string) => (await stat(join(made.folder, name))).mode & 0o777;
  for (const name of (await readdir(made.folder)).filter((n) => n.startsWith('journal.') && !n.endsWith('.lock')))
    expect([name, await mode(name)]).toEqual([name, 0o600]);
});
