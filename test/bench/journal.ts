import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { realClock } from '../../src/clock.ts';
import type { FileJournal } from '../../src/journal/file-journal.ts';
import { toLine } from '../../src/journal/line.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { reminderSet } from '../helpers/happenings.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { type Bench, median } from './bench.ts';

/** Short rounds that take turns, so that what else the machine does meets both. */
const ROUNDS = { alone: 40, many: 9, opening: 5 };
const WRITERS = 64;
const SIZES = [1_000, 10_000, 100_000] as const;

/** How many times a second `commit` is done by so many writers, each waiting for its own before the next. */
const rate = async (writers: number, each: number, commit: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let n = 0; n < each; n += 1) await commit();
    }),
  );
  return (writers * each * 1_000) / (performance.now() - began);
};

/** The least that a durable append can be: one write and one fdatasync for each, of bytes that are ready. */
const bareAppend = async (path: string, line: Buffer) => {
  const handle = await open(path, 'a');
  return {
    commit: async () => {
      await handle.write(line);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
};

/** The same with all writers in one write and one fdatasync, which no single writer can do: the ceiling of a group commit. */
const bareGroup = async (path: string, line: Buffer) => {
  const handle = await open(path, 'a');
  let next: Promise<void> | undefined;
  let count = 0;
  let before = Promise.resolve();
  const flush = async (after: Promise<void>) => {
    await after;
    await new Promise((resolve) => setImmediate(resolve));
    const lines = Buffer.concat(Array.from({ length: count }, () => line));
    next = undefined;
    count = 0;
    await handle.write(lines);
    await handle.datasync();
  };
  return {
    commit: () => {
      count += 1;
      next ??= before = flush(before);
      return next;
    },
    close: () => handle.close(),
  };
};

let ids = 0;
const change = (journal: FileJournal) => () => {
  ids += 1;
  return journal.change(() => ({ events: [reminderSet(`b${ids}`, 'skicka handlingarna till alla ledamöter')], result: undefined }));
};
const growTo = async (journal: FileJournal, events: number) => {
  const missing = events - journal.state().seq;
  for (let done = 0; done < missing; done += 1_000) await Promise.all(Array.from({ length: Math.min(1_000, missing - done) }, change(journal)));
};

const whole = (n: number) => Math.round(n).toLocaleString('en');
/** Each round against the bare one beside it: what slows the machine down for a while slows both. */
const ratio = (rates: readonly number[], bare: readonly number[]) => median(rates.map((rate, round) => rate / (bare[round] ?? Number.NaN))).toFixed(2);
const against = (rates: readonly number[], bare: readonly number[]) => `${whole(median(rates))} (${ratio(rates, bare)}) of ${whole(median(bare))}`;

export const journalBench: Bench = {
  name: 'journal',
  run: async (print) => {
    await using folder = await tempFolder();
    let journal = await openJournal({ folder: folder.path, clock: realClock });
    await change(journal)();
    const line = Buffer.from(toLine(journal.events()));
    const append = await bareAppend(join(folder.path, 'bare'), line);
    const group = await bareGroup(join(folder.path, 'bare-group'), line);
    print(
      `durable commits a second, medians of ${ROUNDS.alone} and ${ROUNDS.many} rounds that take turns, one event of ${line.length} bytes each; in brackets the median of each round's ratio to bare append + fdatasync`,
    );
    for (const size of SIZES) {
      await growTo(journal, size);
      const alone = { bare: [] as number[], journal: [] as number[] };
      const many = { bare: [] as number[], group: [] as number[], journal: [] as number[] };
      for (let round = 0; round < ROUNDS.alone; round += 1) {
        alone.bare.push(await rate(1, 20, append.commit));
        alone.journal.push(await rate(1, 20, change(journal)));
      }
      for (let round = 0; round < ROUNDS.many; round += 1) {
        many.bare.push(await rate(WRITERS, 10, append.commit));
        many.group.push(await rate(WRITERS, 40, group.commit));
        many.journal.push(await rate(WRITERS, 40, change(journal)));
      }
      print(
        `${whole(size).padStart(7)} events: alone ${against(alone.journal, alone.bare)}; ${WRITERS} writers ${against(many.journal, many.bare)}, ` +
          `and ${ratio(many.journal, many.group)} of ${whole(median(many.group))} with all writers' bare bytes in one sync`,
      );
    }
    await append.close();
    await group.close();
    await journal.close();
    const opening: number[] = [];
    let events = 0;
    for (let round = 0; round < ROUNDS.opening; round += 1) {
      const began = performance.now();
      journal = await openJournal({ folder: folder.path, clock: realClock });
      opening.push(performance.now() - began);
      events = journal.state().seq;
      await journal.close();
    }
    print(`opening with ${whole(events)} events: ${whole(median(opening))} ms (median of ${ROUNDS.opening})`);
  },
};
