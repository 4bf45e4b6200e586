import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { MendableError } from '../../src/errors.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { sample } from './sample.ts';
import type { Scenario } from './scenario.ts';
import { sideBySide } from './side-by-side.ts';

/** A multiplicative generator (Park and Miller): the same flips each time. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** One bit changed anywhere: the journal refuses to start, or sets the last change aside and says so. It never opens as if nothing was. */
export const bitFlips: Scenario = {
  name: 'bit-flips',
  run: async ({ short }) => {
    const { bytes, events, changes } = await sample();
    const number = numbersFrom(20_270_104);
    const flips = Array.from({ length: short ? 500 : 10_000 }, () => ({ at: number(bytes.length), bit: number(8) }));
    const wrong: string[] = [];
    let refused = 0;
    let setAside = 0;
    await sideBySide(flips, 8, async ({ at, bit }) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      await using folder = await tempFolder();
      await writeFile(join(folder.path, 'journal.jsonl'), flipped);
      try {
        const journal = await openJournal({ folder: folder.path, clock: setClock() });
        await journal.close();
        setAside += 1;
        const before = changes.at(-2)?.events ?? 0;
        if (!isDeepStrictEqual(journal.events(), events.slice(0, before)))
          wrong.push(`byte ${at}: ${journal.events().length} events were kept, not the ${before} before the last change`);
        if (journal.notices.length === 0) wrong.push(`byte ${at}: nothing was said`);
      } catch (error) {
        if (error instanceof MendableError && error.code === 'journal-damaged') refused += 1;
        else wrong.push(`byte ${at}: ${(error as Error).message}`);
      }
    });
    return {
      figures: `${flips.length} flips: ${refused} refused with the place, ${setAside} set the last change aside, ${wrong.length} unnoticed or worse`,
      wrong,
    };
  },
};
