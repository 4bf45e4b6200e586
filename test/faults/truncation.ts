import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openJournal } from '../../src/journal/open-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { sample } from './sample.ts';
import type { Scenario } from './scenario.ts';
import { sideBySide } from './side-by-side.ts';

/** A journal cut at every byte opens with exactly the changes that are whole before the cut, and what is left is set aside. */
export const truncation: Scenario = {
  name: 'truncation',
  run: async ({ short }) => {
    const { bytes, events, changes } = await sample();
    const wrong: string[] = [];
    const step = short ? 13 : 1;
    const cuts = Array.from({ length: Math.floor(bytes.length / step) + 1 }, (_, i) => i * step);
    await sideBySide(cuts, 8, async (cut) => {
      await using folder = await tempFolder();
      await writeFile(join(folder.path, 'journal.jsonl'), bytes.subarray(0, cut));
      const whole = changes.filter(({ end }) => end <= cut).at(-1) ?? { end: 0, events: 0 };
      try {
        const journal = await openJournal({ folder: folder.path, clock: setClock() });
        await journal.close();
        if (!isDeepStrictEqual(journal.events(), events.slice(0, whole.events)))
          wrong.push(`cut at byte ${cut}: ${journal.events().length} events instead of ${whole.events}`);
        const torn = journal.notices.find(({ code }) => code === 'torn-line')?.details.bytes ?? 0;
        if (torn !== cut - whole.end) wrong.push(`cut at byte ${cut}: ${torn} bytes set aside instead of ${cut - whole.end}`);
      } catch (error) {
        wrong.push(`cut at byte ${cut}: ${(error as Error).message}`);
      }
    });
    return { figures: `${cuts.length} cuts of a journal of ${events.length} events, ${wrong.length} without exactly the whole changes before the cut`, wrong };
  },
};
