import { type Program, startProgram, startServer } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { visitor } from '../web/browser.ts';
import { type Bench, median } from './bench.ts';

const ROUNDS = 7;
const QUESTION = 'Vem är ordförande i styrelsen?';
const ANSWER = /Patric Åberg/;

type Cost = { wall: number; cpu: number };
type Start = () => Promise<Program>;
const env = { NODE_OPTIONS: `--import=${new URL('./cpu-used.ts', import.meta.url)}` };

/** From the start of the process to its first answer, and the processor time that it used until it had ended. */
const cost = async (start: Start): Promise<Cost> => {
  const began = performance.now();
  const program = await start();
  const wall = performance.now() - began;
  await program.exited;
  return { wall, cpu: Number(/used (\d+) ms/.exec(program.err())?.[1]) };
};

/** Node itself with nothing to do. */
const bare: Start = async () => {
  const program = startProgram('--eval', { args: ['0'], env });
  await program.exited;
  return program;
};
const ask: Start = async () => {
  const program = startProgram('src/tasks/ask.ts', { args: [QUESTION], env });
  await program.until(ANSWER);
  return program;
};
/** A browser that comes to a home where nothing has been before: a name, the question, the page with the answer. */
const atTheConsole: (home: string) => Start = (home) => async () => {
  const server = await startServer(home, env);
  const browser = visitor(server);
  await browser.enter('Anna Ek', 'anna@example.org');
  const { body } = await browser.ask(QUESTION);
  if (!ANSWER.test(body)) throw new Error('not the answer');
  server.kill('SIGTERM');
  return server;
};

export const startBench: Bench = {
  name: 'start',
  run: async (print) => {
    const costs = { bare: [] as Cost[], ask: [] as Cost[], console: [] as Cost[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await using folder = await tempFolder();
      costs.bare.push(await cost(bare));
      costs.ask.push(await cost(ask));
      costs.console.push(await cost(atTheConsole(folder.path)));
    }
    const told = (all: readonly Cost[]) =>
      `${median(all.map((c) => c.wall)).toFixed(0)} ms (fastest ${Math.min(...all.map((c) => c.wall)).toFixed(0)}), ${median(all.map((c) => c.cpu)).toFixed(0)} ms of processor time`;
    print(`from the start of the process to the first answer, medians of ${ROUNDS} rounds that take turns (wanted: under 1,000 ms on an idle machine)`);
    print(`npm run ask, without npm: ${told(costs.ask)}`);
    print(`the console, with a name given and the answer's page read: ${told(costs.console)}`);
    print(`Node alone, started and ended: ${told(costs.bare)}`);
  },
};
