import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

type Case = { name: string; env: (folder: string) => Record<string, string>; says: readonly string[] };

/** The association's data with one field of one record that is not what it should be. */
const faultyData = (folder: string): string => {
  const data = join(folder, 'data');
  cpSync('data/skanes-kommuner', data, { recursive: true });
  const file = join(data, 'entities', 'subregions.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"kind":"subregion"', '"kind":"planet"').replace('"kind": "subregion"', '"kind": "planet"'));
  return data;
};
const notAFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), '');
  return join(folder, 'file', 'home');
};

const CASES: readonly Case[] = [
  { name: 'a port that is no number', env: () => ({ PORT: 'abc' }), says: ['PORT', '"abc"', 'a whole number from 0 to 65535'] },
  { name: 'a clock that is no time', env: () => ({ SAMKLANG_CLOCK: 'x' }), says: ['SAMKLANG_CLOCK', '"x"', '2027-01-04T07:00:00Z x50000'] },
  { name: 'a data folder that is not there', env: (f) => ({ SAMKLANG_DATA: join(f, 'nowhere') }), says: ['nowhere', 'SAMKLANG_DATA'] },
  { name: 'a data file with a fault', env: (f) => ({ SAMKLANG_DATA: faultyData(f) }), says: ['entities/subregions.json', 'kind', 'npm run data'] },
  { name: 'a home that cannot be written', env: (f) => ({ SAMKLANG_HOME: notAFolder(f) }), says: ['file/home', 'SAMKLANG_HOME'] },
  {
    name: 'a home where the system lets nobody make a folder',
    env: () => ({ SAMKLANG_HOME: '/proc/samklang/home' }),
    says: ['/proc/samklang/home', 'SAMKLANG_HOME'],
  },
  {
    name: 'a made-up clock beside a real workspace',
    env: () => ({ SAMKLANG_CLOCK: '2027-01-04T07:00:00Z', SLACK_BOT_TOKEN: 'xoxb-secret-of-a-test' }),
    says: ['SAMKLANG_CLOCK', 'Remove one of them'],
  },
];

const oneLine = (ended: { code: number | null; out: string; err: string }): string => {
  // What the log says of a new desk is not about the refusal.
  const lines = ended.err.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(ended.code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(ended.out).not.toContain('is running');
  expect(ended.err).not.toContain('xoxb-');
  return lines[0] ?? '';
};

describe('npm start refuses, in one line that says which and what to do', { timeout: 60_000 }, () => {
  it.each(CASES)('$name', async ({ env, says }) => {
    await using folder = await tempFolder();
    const line = oneLine(await runProgram('src/main.ts', { env: { PORT: '0', SAMKLANG_HOME: join(folder.path, 'home'), ...env(folder.path) } }));
    for (const words of says) expect(line).toContain(words);
  });

  it('a port that is in use', async () => {
    await using folder = await tempFolder();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const line = oneLine(await runProgram('src/main.ts', { env: { PORT: String(port), SAMKLANG_HOME: folder.path } }));
      expect(line).toBe(`Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another number.`);
    } finally {
      other.close();
    }
    // The journal was let go again: the next start does not have to wait for it.
    const beside = await runProgram('src/tasks/chat.ts', {
      args: ['--as', 'Anna Ek <anna@example.org>', '--run', '/paminn lista'],
      env: { SAMKLANG_HOME: folder.path },
    });
    expect([beside.code, beside.err]).toEqual([0, '']);
  });
});
