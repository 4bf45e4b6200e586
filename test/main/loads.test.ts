// What a start loads is most of the time it takes: what only some need is loaded where they need it.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Program, startProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { visitor } from '../web/browser.ts';

const ROOT = new URL('../../', import.meta.url).href;
const LISTING = `--import=${new URL('../helpers/loaded.ts', import.meta.url)}`;
const QUICK = './src/tasks/quick-start.mjs';
const env = { NODE_OPTIONS: LISTING };
const loadedBy = async (program: Program): Promise<string[]> => {
  await program.exited;
  return [...program.err().matchAll(/^loaded (.+)$/gm)].map(([, url = '']) => url.replace(ROOT, ''));
};
const asking = (given: Readonly<Record<string, string>>) => startProgram('src/tasks/ask.ts', { args: ['Vem är ordförande i styrelsen?'], env: given });
const ours = (loaded: readonly string[]) => loaded.filter((url) => /^(?:src|commands)\//.test(url));

test('asking from the command line loads no command, no surface, nothing that is written to and nothing that tells what is recorded', async () => {
  const loaded = await loadedBy(asking(env));
  expect(loaded).toContain('src/question/answer.ts');
  expect(ours(loaded).filter((url) => /^commands\/|^src\/(?:journal|desk|delivery|web|cli|slack|teams|export|knowledge\/recorded\/index)\b/.test(url))).toEqual(
    [],
  );
});

test('a first answer at the console is given without the other commands, platforms, holidays, what writes Word files and pages that nobody has asked for', async () => {
  await using home = await tempFolder();
  const server = await startServer(home.path, env);
  const browser = visitor(server);
  await browser.enter('Anna Ek', 'anna@example.org');
  expect((await browser.ask('Vem är ordförande i styrelsen?')).body).toContain('Patric Åberg');
  server.kill('SIGTERM');
  const loaded = await loadedBy(server);
  expect(loaded).toContain('src/web/index.ts');
  expect(loaded).toContain('commands/fraga/ask.ts');
  expect(
    ours(loaded).filter((url) =>
      /^commands\/(?!fraga\/)\w+\/(?!index\.ts)|^src\/(?:export\/|web\/(?:open|work)-pages|web\/pages\/(?:meeting|matter|agreement|record|data|decisions|goals|audit)s?\.)/.test(
        url,
      ),
    ),
  ).toEqual([]);
  expect(loaded.filter((url) => /node_modules\/(?:@slack|@microsoft|@azure|date-holidays|docx|snowball)/.test(url))).toEqual([]);
});

/** What is loaded where it is needed, besides the platforms, which are loaded at the start where there are credentials for them. */
const loadedLater = () =>
  globSync(['src/**/*.ts', 'commands/**/*.ts'])
    .filter((path) => !/^src\/(?:tasks|slack|teams)\/|^src\/(?:main|platforms)\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/import\('(\.[^']+)'\)/g)].map(([, to = '']) => join(dirname(path), to)));

test('what the first answer did without is loaded soon after it', async () => {
  await using home = await tempFolder();
  const server = await startServer(home.path, env);
  await server.until(/all loaded/);
  server.kill('SIGTERM');
  const loaded = new Set(await loadedBy(server));
  expect(loadedLater().length).toBeGreaterThan(15);
  expect(loadedLater().filter((path) => !loaded.has(path))).toEqual([]);
});

test('a file that is missing then ends the server in one line', async () => {
  await using home = await tempFolder();
  const without = `--import=${new URL('../helpers/without-commands.ts', import.meta.url)}`;
  const server = await startServer(home.path, { NODE_OPTIONS: without });
  expect(await server.exited).toBe(1);
  const said = server
    .err()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'));
  expect(said).toEqual([expect.stringMatching(/^A part of Samklang cannot be loaded \(.*commands\/mal\/gone\.ts.*\)\. Run "npm ci"/)]);
});

test('what finds files without looking for them on the disk finds the same ones, each once', async () => {
  const [looking, quick] = [await loadedBy(asking(env)), await loadedBy(asking({ NODE_OPTIONS: `--import=${QUICK} ${LISTING}` }))];
  expect(new Set(quick).size).toBe(quick.length);
  expect(ours(quick).toSorted()).toEqual(ours(looking).toSorted());
  // zod has words in sixty languages, of which it is asked for one.
  const languages = (loaded: readonly string[]) => loaded.filter((url) => /\/zod\/v4\/locales\/\w+\.js$/.test(url)).map((url) => url.split('/').at(-1));
  expect([languages(quick), languages(looking).length > 40]).toEqual([['en.js'], true]);
});

test('everything that people start and wait for is started that way', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => scripts[name]?.startsWith(`node --import ${QUICK} `))).toEqual(['start', 'chat', 'ask']);
});
