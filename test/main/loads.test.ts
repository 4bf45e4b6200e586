// What a start loads is most of the time it takes: what only some need is loaded where they need it.
import { expect, test } from 'vitest';
import { type Program, startProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const ROOT = new URL('../../', import.meta.url).href;
const env = { NODE_OPTIONS: `--import=${new URL('../helpers/loaded.ts', import.meta.url)}` };
const loadedBy = async (program: Program): Promise<string[]> => {
  await program.exited;
  return [...program.err().matchAll(/^loaded (.+)$/gm)].map(([, url = '']) => url.replace(ROOT, ''));
};

test('asking from the command line loads no command, no surface, nothing that is written to and nothing of what is recorded', async () => {
  const loaded = await loadedBy(startProgram('src/tasks/ask.ts', { args: ['Vem är ordförande i styrelsen?'], env }));
  expect(loaded).toContain('src/question/answer.ts');
  expect(loaded.filter((url) => /^commands\/|^src\/(?:journal|desk|delivery|web|cli|slack|teams|export|knowledge\/recorded)\//.test(url))).toEqual([]);
});

test('a start without platforms loads neither their libraries nor holidays nor what writes Word files', async () => {
  await using home = await tempFolder();
  const server = await startServer(home.path, env);
  server.kill('SIGTERM');
  const loaded = await loadedBy(server);
  expect(loaded).toContain('src/web/index.ts');
  expect(loaded.filter((url) => /node_modules\/(?:@slack|@microsoft|@azure|date-holidays|docx)/.test(url))).toEqual([]);
});
