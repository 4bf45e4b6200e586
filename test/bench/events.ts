import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holidaysAround } from '../../src/holidays-around.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { testBot } from '../helpers/bot.ts';
import { startServer } from '../helpers/program.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { visitor } from '../web/browser.ts';
import { type Bench, median } from './bench.ts';
import { linesOf, QUESTIONS, SAVES } from './events-lines.ts';
import { AS_NPM_STARTS, timesOf } from './start.ts';
import { AFTER, twentyYears } from './twenty-years/index.ts';

const EVENTS = 100_000;
// A server lives for weeks: the first times, before Node has compiled what is used most, are a small part of what people meet.
const ROUNDS = 15;
const STARTS = 3;
const WANTED_MS = 5;

/** How long something took, without the time in which other processes kept it from a processor. */
const timed = async <T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> => {
  const [began, waited] = [performance.now(), timesOf(process.pid).waiting];
  const result = await work();
  const waiting = timesOf(process.pid).waiting - waited;
  return { ms: performance.now() - began - (Number.isNaN(waiting) ? 0 : waiting), result };
};
const at = (numbers: readonly number[], share: number) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const told = (ms: readonly number[]) => `p50 ${median(ms).toFixed(1)}, p99 ${at(ms, 0.99).toFixed(1)} ms`;

/** The server on this journal: until it takes requests, and until a browser has its first answer. */
const starts = async (home: string, print: (line: string) => void) => {
  const [ready, answered]: [number[], number[]] = [[], []];
  for (let round = 0; round < STARTS; round += 1) {
    const began = performance.now();
    const program = await startServer(home, AS_NPM_STARTS);
    const passed = () => performance.now() - began - timesOf(program.pid).waiting;
    ready.push(passed());
    const browser = visitor(program);
    await browser.enter('Anna Ek', 'anna@example.org');
    await browser.ask('Vem är ordförande i styrelsen?');
    answered.push(passed());
    program.kill('SIGTERM');
    await program.exited;
  }
  print(`start: takes requests after ${median(ready).toFixed(0)} ms (wanted: under 3,000), first answer after ${median(answered).toFixed(0)} ms`);
};

export const eventsBench: Bench = {
  name: 'events',
  run: async (print) => {
    const events = twentyYears(readRecords('data/skanes-kommuner'), EVENTS);
    await using folder = await tempFolder();
    const home = join(folder.path, 'home');
    await mkdir(home);
    await writeFile(join(home, 'journal.jsonl'), events.map((event) => toLine([event])).join(''));
    print(`${EVENTS.toLocaleString('en')} events in 20 years; times are without the time in which other processes kept this one from a processor`);
    await starts(home, print);
    const opened = await timed(() => openJournal({ folder: home, clock: setClock(AFTER) }));
    await opened.result.close();
    print(`opening the journal: ${opened.ms.toFixed(0)} ms`);

    const bot = await testBot({ start: AFTER, stored: events });
    const first = await timed(() => bot.say('Vem är ordförande i styrelsen?'));
    print(`first question, with everything told and indexed: ${first.ms.toFixed(0)} ms`);
    // As the server does when all is loaded.
    const around = holidaysAround(bot.working, AFTER.slice(0, 10));
    while (!around(0));
    const all = new Map<string, number[]>();
    const put = (name: string, ms: number) => all.set(name, [...(all.get(name) ?? []), ms]);
    const afterSave: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, line] of linesOf(bot.journal.state(), round)) put(name, (await timed(() => bot.say(line))).ms);
      for (const [name, line] of SAVES(round)) {
        const proposed = await timed(() => bot.say(line));
        put(name, proposed.ms);
        const [draft = ''] = proposed.result.ids ?? [];
        const [noun = ''] = line.split(' ');
        put(`${noun} spara`, (await timed(() => bot.say(`${noun} spara ${draft}`))).ms);
        afterSave.push((await timed(() => bot.say(QUESTIONS[round % QUESTIONS.length] ?? ''))).ms);
      }
      for (const question of QUESTIONS) put('/fraga', (await timed(() => bot.say(question))).ms);
    }
    for (const [name, ms] of all) print(`${name.padEnd(20)} ${told(ms)}${median(ms) > WANTED_MS ? `  over ${WANTED_MS} ms` : ''}`);
    print(`first question after a save: ${told(afterSave)}`);
    print(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB in use`);
  },
};
