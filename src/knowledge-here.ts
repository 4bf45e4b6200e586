import type { Records } from './domain/record.ts';
import { type Kept, keptOf } from './kept.ts';
import { type Held, heldIn } from './knowledge/held.ts';
import { buildKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { dataFiles } from './sources/data-files.ts';
import { readRecords } from './sources/read-records.ts';

/** What the data tell, and how to keep for the next start what it took long to make of them, where something was: to be called when nobody waits. */
export type KnowledgeHere = { base: Knowledge; keep(): void };

/** Reads the data. What an earlier start checked and indexed is taken over from it; `folder` is where that is kept. */
export const knowledgeHere = (data: string, folder?: string): KnowledgeHere => {
  const files = dataFiles(data);
  let kept: Kept<{ records: Records; held: Held }> | undefined = keptOf('known', files, folder);
  const before = kept.take();
  if (before) kept = undefined;
  const records = before?.records ?? readRecords(data, files);
  let held = before?.held;
  const heldNow: typeof heldIn = (statements, catalog) => {
    held ??= heldIn(statements, catalog);
    return held;
  };
  const base = buildKnowledge(records, heldNow);
  return {
    base,
    keep: () => {
      if (kept && held) kept.put({ records, held });
      kept = undefined;
    },
  };
};
