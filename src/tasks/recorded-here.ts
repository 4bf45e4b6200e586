import type { Clock } from '../clock.ts';
import type { Viewer } from '../domain/actor.ts';
import { wallAt } from '../domain/wall-time.ts';
import { namelessPerson } from '../i18n/unknown-person.ts';
import { openReadOnly } from '../journal/open-read-only.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { knowledgeNow } from '../knowledge-now.ts';
import { readSettings } from '../sources/read-settings.ts';

/** The data with what is recorded in a home, as somebody sees it. Read without a lock, beside the process that writes, which alone has the desk. */
export const recordedHere = async (
  base: Knowledge,
  { home, data, clock, viewer }: { home: string; data: string; clock: Pick<Clock, 'now'>; viewer: Viewer },
): Promise<Knowledge> => {
  const journal = await openReadOnly(home);
  const state = journal.state();
  if (state.seq === 0) return base;
  const { zone } = readSettings(data);
  return knowledgeNow(
    base,
    () => state,
    (person) => namelessPerson(person, 'sv'),
    () => wallAt(clock.now().getTime(), zone).date,
  )(viewer);
};
