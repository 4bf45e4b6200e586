import { execFile } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BEGINNING, hashOf } from '../../src/journal/chain.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet, roleGiven } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const clock = setClock();
const journalTask = (home: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['src/tasks/journal.ts', ...args], { env: { SAMKLANG_HOME: home } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const withRunningServer = async () => {
  const folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock });
  for (const id of ['r1', 'r2', 'r3']) await journal.change(() => ({ events: [reminderSet(id), roleGiven(id)], result: undefined }));
  return {
    journal,
    home: folder.path,
    file: join(folder.path, 'journal.jsonl'),
    [Symbol.asyncDispose]: async () => {
      await journal.close();
      await folder[Symbol.asyncDispose]();
    },
  };
};

test('verify, backup and export work beside a server, also while a line is being written', async () => {
  await using running = await withRunningServer();
  const { home, journal, file } = running;
  const head = journal.events().at(-1)?.hash;
  const whole = await readFile(file);
  await appendFile(file, '12345678 [{"half a li');
  expect(await journalTask(home, 'verify')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`6 events, 0 of them with an erased payload, ${whole.length} bytes. Last hash: ${head}`),
  });
  const copy = join(home, 'copy.jsonl');
  expect(await journalTask(home, 'backup', copy)).toMatchObject({ code: 0, out: expect.stringContaining('Backed up 6 events') });
  expect(await readFile(copy)).toEqual(whole);
  const events = join(home, 'events.jsonl');
  expect(await journalTask(home, 'export', events)).toMatchObject({ code: 0 });
  const lines = (await readFile(events, 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(journal.events());
});

test('a backup can be put in the place of the journal and written on', async () => {
  await using running = await withRunningServer();
  await using elsewhere = await tempFolder();
  await journalTask(running.home, 'backup', join(elsewhere.path, 'journal.jsonl'));
  const restored = await openJournal({ folder: elsewhere.path, clock });
  expect(restored.state()).toEqual(running.journal.state());
  await restored.change(() => ({ events: [roleGiven('p9')], result: undefined }));
  await restored.close();
  expect(await journalTask(elsewhere.path, 'verify')).toMatchObject({ code: 0 });
});

test('a file that exists is not written over', async () => {
  await using running = await withRunningServer();
  const copy = join(running.home, 'copy.jsonl');
  await writeFile(copy, 'mine');
  expect(await journalTask(running.home, 'backup', copy)).toMatchObject({ code: 1, err: expect.stringContaining('is not written over') });
  expect(await readFile(copy, 'utf8')).toBe('mine');
});

test('a journal with a forged event, whose checksums are right, is found and not backed up', async () => {
  await using running = await withRunningServer();
  const forged = running.journal
    .events()
    .map((event) => (event.seq === 3 ? { ...event, payload: { type: 'reminder.done', reminder: 'r1' } as const, type: 'reminder.done' as const } : event));
  await writeFile(running.file, forged.map((event) => toLine([event])).join(''));
  const verified = await journalTask(running.home, 'verify');
  expect(verified.code).toBe(1);
  expect(verified.err).toContain('event 3: the envelope does not match the chain');
  expect(verified.err).toContain('event 3: the payload does not match its hash');
  expect(await journalTask(running.home, 'backup', join(running.home, 'copy.jsonl'))).toMatchObject({ code: 1, err: expect.stringContaining('event 3') });
  await expect(readFile(join(running.home, 'copy.jsonl'))).rejects.toThrow('ENOENT');
});

test('an erased payload is counted, and the chain holds without it', async () => {
  await using running = await withRunningServer();
  const erased = running.journal.events().map(({ payload, salt, ...rest }) => (rest.seq === 1 ? rest : { ...rest, payload, salt }));
  await writeFile(running.file, erased.map((event) => toLine([event])).join(''));
  expect(hashOf(BEGINNING, erased[0] as (typeof erased)[number])).toBe(running.journal.events()[0]?.hash);
  expect(await journalTask(running.home, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('6 events, 1 of them with an erased payload') });
});

test('damage, a missing journal and a wrong call end with a reason and not with 0', async () => {
  await using running = await withRunningServer();
  const bytes = await readFile(running.file);
  bytes[30] = (bytes[30] ?? 0) ^ 4;
  await writeFile(running.file, bytes);
  expect(await journalTask(running.home, 'verify')).toMatchObject({ code: 1, err: expect.stringContaining('damaged at line 1, byte 0') });
  expect(await journalTask(join(running.home, 'none'), 'verify')).toMatchObject({ code: 1, err: expect.stringContaining('There is no journal at') });
  expect(await journalTask(running.home)).toMatchObject({ code: 2, err: expect.stringContaining('Usage') });
});
