import { readFileSync } from 'node:fs';
import { type Program, startProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { visitor } from '../web/browser.ts';
import { type Bench, median } from './bench.ts';

const ROUNDS = 7;
const QUESTION = 'Vem är ordförande i styrelsen?';
const ANSWER = /Patric Åberg/;

/** `main` is what the thread that answers worked until then; `all` is every thread until the end: cleaning memory, compiling, closing. */
type Cost = { wall: number; waiting: number; main: number; all: number };
/** Something that runs at its first answer, and how it is brought to its end. */
type Answered = { program: Program; end: () => Promise<void> };
/** Starts with this folder to keep in what the next start takes over. */
type Start = (kept: string) => Promise<Answered>;

const loading = (...files: readonly string[]) => files.map((file) => `--import=${new URL(file, import.meta.url)}`).join(' ');
/** As the npm scripts start a program. */
export const AS_NPM_STARTS = { NODE_OPTIONS: loading('../../src/tasks/quick-start.mjs') };
// With a folder that is ours to empty for what is kept.
const environment = (kept: string) => ({ NODE_OPTIONS: loading('../../src/tasks/quick-start.mjs', './cpu-used.ts'), NODE_COMPILE_CACHE: kept });

const ask: Start = async (kept) => {
  const program = startProgram('src/tasks/ask.ts', { args: [QUESTION], env: environment(kept) });
  await program.until(ANSWER);
  return { program, end: async () => void (await program.exited) };
};
/** A browser that comes to a home where nothing has been before: a name, the question, the page with the answer. */
const atTheConsole: Start = async (kept) => {
  const home = await tempFolder();
  const program = await startServer(home.path, environment(kept));
  const browser = visitor(program);
  await browser.enter('Anna Ek', 'anna@example.org');
  const { body } = await browser.ask(QUESTION);
  if (!ANSWER.test(body)) throw new Error('not the answer');
  const end = async () => {
    program.kill('SIGTERM');
    await program.exited;
    await home[Symbol.asyncDispose]();
  };
  return { program, end };
};

/** How long the main thread has run so far, and been ready to run without being let: what other processes took. Only Linux tells it. */
export const timesOf = (pid: number): { main: number; waiting: number } => {
  try {
    const [main, waiting] = readFileSync(`/proc/${pid}/schedstat`, 'utf8')
      .split(' ')
      .map((ns) => Number(ns) / 1e6);
    return { main: main ?? Number.NaN, waiting: waiting ?? Number.NaN };
  } catch {
    return { main: Number.NaN, waiting: Number.NaN };
  }
};

/** From the start of the process to its first answer, and the processor time that went into it. */
const cost = async (start: Start, kept: string): Promise<Cost> => {
  const began = performance.now();
  const { program, end } = await start(kept);
  const wall = performance.now() - began;
  const times = timesOf(program.pid);
  await end();
  return { wall, ...times, all: Number(/used (\d+) ms/.exec(program.err())?.[1]) };
};

const told = (costs: readonly Cost[]): string => {
  const known = (of: (cost: Cost) => number) => costs.map(of).filter((ms) => !Number.isNaN(ms));
  const middle = (of: (cost: Cost) => number) => median(known(of)).toFixed(0);
  const least = (of: (cost: Cost) => number) => Math.min(...known(of)).toFixed(0);
  const main = `${middle((c) => c.main)} ms (least ${least((c) => c.main)}) of the main thread's processor time`;
  return `${main}; ${middle((c) => c.wall)} ms passed (least ${least((c) => c.wall)}), ${middle((c) => c.wall - c.waiting)} without waiting for a processor; all threads ${middle((c) => c.all)}`;
};

export const startBench: Bench = {
  name: 'start',
  run: async (print) => {
    const starts = [
      { name: 'npm run ask, without npm', start: ask, cold: [] as Cost[], warm: [] as Cost[] },
      { name: "the console, with a name given and the answer's page read", start: atTheConsole, cold: [] as Cost[], warm: [] as Cost[] },
    ];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { start, cold, warm } of starts) {
        await using kept = await tempFolder();
        cold.push(await cost(start, kept.path));
        warm.push(await cost(start, kept.path));
      }
    print(`from the start of the process to the first answer, medians of ${ROUNDS} rounds that take turns (wanted: under 1,000 ms)`);
    print('cold: nothing kept by an earlier start, as where an installation ran no scripts; warm: after npm ci, and every later start');
    for (const { name, cold, warm } of starts) {
      print(`${name}, cold: ${told(cold)}`);
      print(`${name}, warm: ${told(warm)}`);
    }
  },
};
