// After "npm ci": a question is asked and the server started and ended once, so that the first start that somebody waits for finds kept what
// every later one finds. Plain JavaScript, as it also runs where Node is too old. Whatever goes wrong is said by the start that people see.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 30_000;

const home = await mkdtemp(join(tmpdir(), 'samklang-'));
const { PATH = '', NODE_COMPILE_CACHE } = process.env;
// Nothing else of this environment: no port, no workspace and no journal of anybody's.
const env = { PATH, SAMKLANG_HOME: home, PORT: '0', ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}) };

let running;
// Ended halfway it leaves nothing behind.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    running?.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
    process.exit(1);
  });

/** Runs to its end; or until it says this, and is then told to end. */
const run = (script, ask, until) =>
  new Promise((resolve) => {
    const args = ['--import', './src/tasks/quick-start.mjs', script, ...ask];
    const program = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE_MS });
    running = program;
    let said = '';
    program.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (until?.test(said)) program.kill('SIGTERM');
    });
    program.on('error', resolve).on('close', resolve);
  });

await run('src/tasks/ask.ts', ['Vem är ordförande i styrelsen?']);
await run('src/main.ts', [], /all loaded/);
await rm(home, { recursive: true, force: true }).catch(() => {});
