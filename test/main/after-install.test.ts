import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const afterInstall = (folder: string) => runProgram('src/tasks/after-install.mjs', { env: { NODE_COMPILE_CACHE: folder } });

test('after an installation there is all that a start keeps for the next one; where nothing can be kept it goes on', { timeout: 90_000 }, async () => {
  await using cache = await tempFolder();
  const ended = await Promise.all([afterInstall(cache.path), afterInstall('package.json/none')]);
  expect(ended).toEqual([0, 0].map((code) => ({ code, out: '', err: '' })));
  const [ofNode = ''] = readdirSync(cache.path);
  const kept = readdirSync(`${cache.path}/${ofNode}`);
  expect(kept).toContain('known');
  // The compiled files of a question's answer, of the server and of what it loads later.
  expect(kept.length).toBeGreaterThan(700);
});
