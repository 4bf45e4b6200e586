// What a start loads is most of the time it takes: what only some need is loaded where they need it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Program, startProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

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

test('a start without platforms loads neither their libraries nor holidays, what writes Word files or pages that nobody has asked for', async () => {
  await using home = await tempFolder();
  const server = await startServer(home.path, env);
  server.kill('SIGTERM');
  const loaded = await loadedBy(server);
  expect(loaded).toContain('src/web/index.ts');
  expect(
    ours(loaded).filter((url) =>
      /^src\/(?:export\/|web\/(?:open|work)-pages|web\/pages\/(?:meeting|matter|agreement|record|data|decisions|goals|audit)s?\.)/.test(url),
    ),
  ).toEqual([]);
  expect(loaded.filter((url) => /node_modules\/(?:@slack|@microsoft|@azure|date-holidays|docx|snowball)/.test(url))).toEqual([]);
});

test('what finds files without looking for them on the disk finds the same ones, each once', async () => {
  const [looking, quick] = [await loadedBy(asking(env)), await loadedBy(asking({ NODE_OPTIONS: `--import=${QUICK} ${LISTING}` }))];
  expect(new Set(quick).size).toBe(quick.length);
  expect(ours(quick).toSorted()).toEqual(ours(looking).toSorted());
});

test('everything that people start and wait for is started that way', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => scripts[name]?.startsWith(`node --import ${QUICK} `))).toEqual(['start', 'chat', 'ask']);
});
