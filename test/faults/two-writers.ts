import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { realClock } from '../../src/clock.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startChild } from './child.ts';
import type { Scenario } from './scenario.ts';
import { sideBySide } from './side-by-side.ts';

const START_IN_MS = 1_500;
const PAIRS_AT_ONCE = 3;
/** Longer than a stale lock is waited for, so that the two are open at the same time. */
const HOLD_MS = 2_500;

const said = async (folder: string, name: string, start: number): Promise<string[]> => {
  const child = startChild('./opening-child.ts', folder, name, String(start), String(HOLD_MS));
  const lines: string[] = [];
  for await (const line of child.lines) lines.push(line);
  await child.ended;
  return lines;
};

/** One round in a folder of its own: what each of the two said, and who is in the journal. */
const round = async (leftOver: boolean) => {
  await using folder = await tempFolder();
  if (leftOver) {
    // The lock of a process that was killed: the dangerous case, as both see that it is stale.
    await mkdir(join(folder.path, 'journal.lock'));
    await utimes(join(folder.path, 'journal.lock'), 1, 1);
  }
  const start = realClock.now().getTime() + START_IN_MS;
  const answers = await Promise.all(['a', 'b'].map((name) => said(folder.path, name, start)));
  const journal = await openJournal({ folder: folder.path, clock: setClock(), readOnly: true });
  return { answers, people: journal.state().roles.map((r) => r.person) };
};

/** Two processes that open the same journal at the same moment: exactly one writes, the other is told. */
export const twoWriters: Scenario = {
  name: 'two-writers',
  run: async ({ short }) => {
    const rounds = short ? 4 : 50;
    const wrong: string[] = [];
    await sideBySide([...Array(rounds).keys()], PAIRS_AT_ONCE, async (i) => {
      const { answers, people } = await round(i % 2 === 1);
      const winner = answers[0]?.[0] === 'wrote' ? 'a' : 'b';
      const [won, other] = winner === 'a' ? answers : [answers[1], answers[0]];
      const right = won?.join() === 'wrote,wrote-later' && other?.join() === 'journal-taken' && people.join() === `${winner},${winner}-later`;
      if (!right) wrong.push(`round ${i}: ${answers.map((a) => a.join('+')).join(' | ')}; in the journal: ${people.join()}`);
    });
    return { figures: `${rounds} pairs started together, half of them on a left-over lock: ${rounds - wrong.length} times exactly one wrote`, wrong };
  },
};
