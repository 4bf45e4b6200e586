import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptOf } from '../../src/kept.ts';
import { knowledgeHere } from '../../src/knowledge-here.ts';
import { importsOf } from '../helpers/architecture.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { ask } from '../questions/sets.ts';

const FOLDER = 'test/fixtures/dalarnas';
const files = (text: string) => [{ file: 'a.json', content: Buffer.from(text) }];

test('what was kept is taken over, and only where it was made of the same files', async () => {
  await using cache = await tempFolder();
  keptOf('x', files('one'), cache.path).put({ made: new Map([['of', Uint32Array.of(1, 2)]]) });
  expect(keptOf('x', files('one'), cache.path).take()).toEqual({ made: new Map([['of', Uint32Array.of(1, 2)]]) });
  expect(keptOf('x', files('two'), cache.path).take()).toBeUndefined();
  expect(keptOf('x', [...files('one'), ...files('')], cache.path).take()).toBeUndefined();
  expect(keptOf('x', [{ file: 'a.json', content: new Error('EACCES') }], cache.path).take()).toBeUndefined();
  keptOf('x', files('two'), cache.path).put('newer');
  expect(keptOf('x', files('two'), cache.path).take()).toBe('newer');
  expect(readdirSync(cache.path)).toEqual(['x']);
});

test('it is for its owner alone, and nothing half made stays where it cannot be put', async () => {
  await using cache = await tempFolder();
  keptOf('x', files('one'), cache.path).put('closed too');
  expect(statSync(join(cache.path, 'x')).mode & 0o777).toBe(0o600);
  mkdirSync(join(cache.path, 'y', 'z'), { recursive: true });
  keptOf('y', files('one'), cache.path).put('in the way');
  expect(readdirSync(cache.path)).toEqual(['x', 'y']);
});

test('a bit that is turned anywhere, and an end that is missing, make it as if nothing had been kept', async () => {
  await using cache = await tempFolder();
  const kept = keptOf('x', files('one'), cache.path);
  kept.put({ made: 'of this' });
  const path = join(cache.path, 'x');
  const whole = readFileSync(path);
  const damaged = [...whole.keys()].flatMap((i) => [Buffer.from(whole.map((byte, at) => (at === i ? byte ^ 1 : byte))), whole.subarray(0, i)]);
  for (const content of damaged) {
    writeFileSync(path, content);
    expect(kept.take()).toBeUndefined();
  }
  writeFileSync(path, whole);
  expect(kept.take()).toEqual({ made: 'of this' });
});

test('what is no file in its place is neither waited for nor read, and a new file takes it where one can', async () => {
  await using cache = await tempFolder();
  const [pipe, device, folder] = ['pipe', 'device', 'folder'].map((name) => join(cache.path, name));
  execFileSync('mkfifo', [pipe ?? '']);
  symlinkSync('/dev/zero', device ?? '');
  mkdirSync(join(folder ?? '', 'x'), { recursive: true });
  // In a process of its own: who waits for a pipe waits for ever.
  const code = `
    import { keptOf } from './src/kept.ts';
    const files = [{ file: 'a.json', content: Buffer.from('one') }];
    for (const name of ['pipe', 'device', 'folder']) {
      const kept = keptOf(name, files, ${JSON.stringify(cache.path)});
      const before = kept.take();
      kept.put('made');
      console.log(name, before, kept.take());
    }`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', timeout: 20_000, maxBuffer: 10_000 });
  expect(said).toBe('pipe undefined made\ndevice undefined made\nfolder undefined undefined\n');
});

test('a pipe where the new file is written first is not waited for either', async () => {
  await using cache = await tempFolder();
  const code = `
    import { execFileSync } from 'node:child_process';
    import { keptOf } from './src/kept.ts';
    execFileSync('mkfifo', [${JSON.stringify(join(cache.path, 'x'))} + '-' + process.pid]);
    keptOf('x', [], ${JSON.stringify(cache.path)}).put('made');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 });
  expect(readdirSync(cache.path)).toEqual([]);
});

test('where nothing can be kept everything is made', () => {
  const nowhere = keptOf('x', files('one'), 'package.json/none');
  nowhere.put('something');
  expect(nowhere.take()).toBeUndefined();
});

test('the answers are the same from what was kept, and new ones when a record has changed', async () => {
  await using cache = await tempFolder();
  await using data = await tempFolder();
  await cp(FOLDER, data.path, { recursive: true });
  const QUESTIONS = [
    'Vem är ordförande i förbundsrådet?',
    'Vad kostade Isvakten 2024?',
    'How many pupils got school transport in 2024?',
    'Vad är en ombudsmna?',
  ];
  const answers = ({ base }: ReturnType<typeof knowledgeHere>) => QUESTIONS.map((q) => ask(q, base)).map(({ text, supports }) => ({ text, supports }));
  const first = knowledgeHere(data.path, cache.path);
  const told = answers(first);
  first.keep();
  const { mtimeMs } = statSync(join(cache.path, 'known'));
  const second = knowledgeHere(data.path, cache.path);
  expect(answers(second)).toEqual(told);
  second.keep();
  expect(statSync(join(cache.path, 'known')).mtimeMs).toBe(mtimeMs);

  const changed = readdirSync(data.path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  for (const file of changed) {
    const path = join(data.path, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Karin Hedlund', 'Karin Hedberg'));
  }
  const third = knowledgeHere(data.path, cache.path);
  expect(ask(QUESTIONS[0] ?? '', third.base).text).toContain('Karin Hedberg');
});

test('all code that what is kept is made by counts as its source', () => {
  const reached = new Set(['src/sources/read-records.ts', 'src/knowledge/held.ts', 'src/knowledge/statements.ts', 'src/knowledge/catalog.ts']);
  for (const path of reached) for (const { to, types } of importsOf({ path, text: readFileSync(path, 'utf8') })) if (!types) reached.add(to);
  expect(reached.size).toBeGreaterThan(25);
  // The error that names the first fault makes nothing.
  expect([...reached].filter((path) => !/^src\/(?:domain|i18n|knowledge|sources)\/[^/]+\.ts$/.test(path))).toEqual(['src/errors.ts']);
});
