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
const withoutSettings = (folder: string): string => {
  const data = join(folder, 'data');
  cpSync('data/skanes-kommuner', data, { recursive: true, filter: (path) => !path.endsWith('settings.json') });
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
  { name: 'an address that is none', env: () => ({ SLACK_API_URL: 'nonsense' }), says: ['SLACK_API_URL', '"nonsense"', 'https://slack.com/api/'] },
  { name: 'data without settings', env: (f) => ({ SAMKLANG_DATA: withoutSettings(f) }), says: ['1 fault in', 'settings.json: cannot be read (ENOENT)'] },
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

const oneLine = (ended: { code: number | null; out: string; err: string }, code = 1): string => {
  // What the log says of a new desk is not about the refusal.
  const lines = ended.err.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(ended.code).toBe(code);
  expect(lines).toHaveLength(1);
  expect(ended.out).not.toContain('is running');
  expect(ended.err).not.toContain('xoxb-');
  return lines[0] ?? '';
};

/** `code` is 2 where what was written cannot be understood. */
type Refused = {
  name: string;
  script: string;
  args?: readonly string[];
  code?: number;
  env: (folder: string) => Record<string, string>;
  says: readonly string[];
};
const TASKS: readonly Refused[] = [
  { name: 'data: a folder that is not there', script: 'data', env: (f) => ({ SAMKLANG_DATA: join(f, 'nowhere') }), says: ['nowhere', 'SAMKLANG_DATA'] },
  { name: 'data: a wrong variable', script: 'data', env: () => ({ PORT: 'abc' }), says: ['PORT', '"abc"'] },
  { name: 'ask: an option that nobody knows', script: 'ask', args: ['--bogus'], code: 2, env: () => ({}), says: ["'--bogus'", '--explain'] },
  { name: 'ask: a language that is none', script: 'ask', args: ['--lang', 'de', 'Vem?'], code: 2, env: () => ({}), says: ['--lang', 'sv|en'] },
  { name: 'selftest: a folder that is not there', script: 'selftest', env: (f) => ({ SAMKLANG_DATA: join(f, 'nowhere') }), says: ['nowhere', 'SAMKLANG_DATA'] },
];
describe('so do the other programs', { timeout: 60_000 }, () => {
  it.each(TASKS)('$name', async ({ script, args = [], env, says, code = 1 }) => {
    await using folder = await tempFolder();
    const line = oneLine(await runProgram(`src/tasks/${script}.ts`, { args, env: { SAMKLANG_HOME: join(folder.path, 'home'), ...env(folder.path) } }), code);
    for (const words of says) expect(line).toContain(words);
  });

  it('data: all that is wrong is listed, in settings and records', async () => {
    await using folder = await tempFolder();
    const data = faultyData(folder.path);
    writeFileSync(join(data, 'settings.json'), '{"zone":"Europe/Falun"}');
    const ended = await runProgram('src/tasks/data.ts', { env: { SAMKLANG_DATA: data } });
    expect([ended.code, ended.out]).toEqual([1, '']);
    for (const words of ['entities/subregions.json: ', 'settings.json: zone: ', 'settings.json: country: ']) expect(ended.err).toContain(words);
    expect(ended.err).toMatch(/\n\d+ faults in /);
  });
});

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
