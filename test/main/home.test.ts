import { readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretOf } from '../../src/home.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('the secret is made once, is long and is readable by this user alone', async () => {
  await using folder = await tempFolder();
  const first = secretOf(folder.path);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(secretOf(folder.path)).toBe(first);
  expect((await stat(join(folder.path, 'secret'))).mode & 0o777).toBe(0o600);
});

test.each(['', 'abc', ' \n'])('a secret that was cut short (%j) is made anew: nothing is signed with it', async (left) => {
  await using folder = await tempFolder();
  await writeFile(join(folder.path, 'secret'), left);
  const secret = secretOf(folder.path);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await readFile(join(folder.path, 'secret'), 'utf8')).toBe(secret);
});

test('a secret that leads out of the folder to nothing is refused in words', async () => {
  await using folder = await tempFolder();
  await symlink(join(folder.path, 'no', 'such', 'place'), join(folder.path, 'secret'));
  expect(() => secretOf(folder.path)).toThrow(expect.objectContaining({ code: 'home-unwritable' }));
});
