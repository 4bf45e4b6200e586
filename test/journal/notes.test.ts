import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { leaveNote, type Note, takeNotes, watchNotes } from '../../src/journal/notes.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet } from '../helpers/happenings.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const clock = setClock();
const task = (home: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['src/tasks/journal.ts', ...args], { env: { SAMKLANG_HOME: home } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const copied = (how: 'export' | 'backup'): Note => ({
  by: 'machine:anna',
  what: { type: 'journal.copied', how, at: '2027-01-14T12:00:00.000Z', file: '/tmp/x.jsonl', events: 3, head: 'abc' },
});
const home = async () => {
  const folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock });
  await journal.change(() => ({ events: [reminderSet('r1')], result: undefined }));
  return {
    journal,
    path: folder.path,
    kept: () => journal.events().filter((e) => e.type === 'journal.copied'),
    left: () => readdir(join(folder.path, 'noted')).catch(() => []),
    [Symbol.asyncDispose]: async () => {
      await journal.close();
      await folder[Symbol.asyncDispose]();
    },
  };
};

test.each(['export', 'backup'] as const)('%s beside a running server is an event that it writes: who, when, which file and how far', async (how) => {
  await using at = await home();
  const failed = vi.fn();
  const stop = await watchNotes(at.path, at.journal, { odd: failed, failed });
  const head = at.journal.events().at(-1)?.hash;
  const file = join(at.path, 'copy.jsonl');
  expect(await task(at.path, how, file)).toMatchObject({ code: 0 });
  await vi.waitFor(() => expect(at.kept()).toHaveLength(1));
  expect(at.kept()[0]).toMatchObject({
    by: `machine:${userInfo().username}`,
    visibility: 'secretariat',
    payload: { how, file, events: 1, head, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
  await stop();
  expect(await at.left()).toEqual([]);
  expect(failed).not.toHaveBeenCalled();
});

test('without a server it is one as soon as one starts', async () => {
  await using at = await home();
  await task(at.path, 'export', join(at.path, 'copy.jsonl'));
  expect(at.kept()).toEqual([]);
  await (await watchNotes(at.path, at.journal, { odd: () => {}, failed: () => {} }))();
  expect(at.kept()).toHaveLength(1);
});

test('a note is one event, also when it was still there after a crash', async () => {
  await using at = await home();
  await leaveNote(at.path, copied('export'));
  const [name = ''] = await at.left();
  const bytes = await readFile(join(at.path, 'noted', name));
  await takeNotes(at.path, at.journal);
  await writeFile(join(at.path, 'noted', name), bytes);
  await takeNotes(at.path, at.journal);
  expect(at.kept()).toHaveLength(1);
  expect(await at.left()).toEqual([]);
});

test('what cannot be noted is not exported, and is backed up with a warning', async () => {
  await using at = await home();
  await writeFile(join(at.path, 'noted'), 'no folder');
  const out = join(at.path, 'out.jsonl');
  expect(await task(at.path, 'export', out)).toMatchObject({ code: 1, err: expect.stringContaining('could not be noted') });
  expect(await readdir(at.path)).not.toContain('out.jsonl');
  expect(await task(at.path, 'backup', out)).toMatchObject({ code: 0, err: expect.stringContaining('leaves no event') });
  expect(await readFile(out)).toEqual(await readFile(join(at.path, 'journal.jsonl')));
});

test('a copy that was not made is not noted', async () => {
  await using at = await home();
  const there = join(at.path, 'there.jsonl');
  await writeFile(there, 'mine');
  expect(await task(at.path, 'export', there)).toMatchObject({ code: 1, err: expect.stringContaining('exists already') });
  expect(await readFile(there, 'utf8')).toBe('mine');
  expect(await task(at.path, 'export', join(at.path, 'no', 'such', 'folder'))).toMatchObject({ code: 1 });
  expect(await at.left()).toEqual([]);
});

test('what is no note is put aside and told of, and stands in the way of none', async () => {
  await using at = await home();
  await mkdir(join(at.path, 'noted'));
  const odd = { type: 'role.given', person: 'eve@example.org', role: 'administrator' };
  for (const [i, text] of ['{', JSON.stringify({ by: 'cli:eve', what: odd }), 'x'.repeat(200_000), ''].entries())
    await writeFile(join(at.path, 'noted', `${i}.json`), text);
  await leaveNote(at.path, copied('backup'));
  const told: string[] = [];
  await takeNotes(at.path, at.journal, (file) => told.push(file));
  expect(told).toHaveLength(4);
  expect(at.kept()).toHaveLength(1);
  expect(at.journal.events()).toHaveLength(2);
  expect((await at.left()).every((name) => name.endsWith('.odd'))).toBe(true);
});

test('one that cannot be written waits for the next time', async () => {
  await using at = await home();
  await leaveNote(at.path, copied('export'));
  const full = { change: () => Promise.reject(new Error('full')) };
  await expect(takeNotes(at.path, full)).rejects.toThrow('full');
  await takeNotes(at.path, at.journal);
  expect(at.kept()).toHaveLength(1);
});
