import { realClock } from '../../src/clock.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { roleGiven } from '../helpers/happenings.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startChild } from './child.ts';
import type { Scenario } from './scenario.ts';

const LIMIT_S = 15;

/** After a kill -9 the next writer takes over by itself, with the lock times that the server uses. */
export const takeover: Scenario = {
  name: 'takeover',
  run: async ({ short }) => {
    const wrong: string[] = [];
    const seconds: number[] = [];
    for (let i = 0; i < (short ? 1 : 3); i += 1) {
      await using folder = await tempFolder();
      const child = startChild('./writing-child.ts', folder.path, '0', '1');
      for await (const line of child.lines) if (!line.startsWith('open ')) child.kill();
      await child.ended;
      const killed = performance.now();
      const journal = await openJournal({ folder: folder.path, clock: realClock });
      await journal.change(() => ({ events: [roleGiven('next')], result: undefined }));
      seconds.push((performance.now() - killed) / 1_000);
      await journal.close();
    }
    for (const s of seconds) if (s > LIMIT_S) wrong.push(`${s.toFixed(1)} s`);
    return { figures: `the next writer wrote after ${seconds.map((s) => s.toFixed(1)).join(', ')} s (at most ${LIMIT_S})`, wrong };
  },
};
