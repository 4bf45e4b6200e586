import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realClock } from '../../src/clock.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet } from '../helpers/happenings.ts';
import { runProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

type Health = { ok: boolean; journal: { ok: boolean; detail: string } };

test('an event that was changed, with its checksum made anew, is said by the log and by the health of a server that starts on it', async () => {
  await using home = await tempFolder();
  const journal = await openJournal({ folder: home.path, clock: realClock });
  for (const id of ['P-00001', 'P-00002', 'P-00003']) await journal.change(() => ({ events: [reminderSet(id)], result: undefined }));
  await journal.close();
  const file = join(home.path, 'journal.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const at = lines.findIndex((line) => line.includes('P-00002'));
  const events = JSON.parse(lines[at]?.slice(9) ?? '') as { visibility: string }[];
  lines[at] = toLine(events.map((e) => ({ ...e, visibility: 'secretariat' }))).trimEnd();
  await writeFile(file, lines.join('\n'));

  const server = await startServer(home.path);
  const [line] = await server.until(/^.*"level":"error".*$/m);
  expect(JSON.parse(line)).toMatchObject({ what: 'the journal does not hold', event: 2, reason: 'the envelope does not match the chain' });
  const health = (await (await fetch(`${server.base}/healthz`)).json()) as Health;
  expect([health.ok, health.journal]).toEqual([false, { ok: false, detail: 'event 2: the envelope does not match the chain' }]);
  await server.until(/"what":"all ready"/);
  expect(server.err().match(/does not hold/g)).toHaveLength(1);
  const verify = await runProgram('src/tasks/journal.ts', { args: ['verify'], env: { SAMKLANG_HOME: home.path } });
  expect(verify.err).toContain(health.journal.detail);
  server.kill('SIGTERM');
  expect(await server.exited).toBe(0);
});
