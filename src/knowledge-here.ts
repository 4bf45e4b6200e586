import type { Records } from './domain/record.ts';
import { keptOf } from './kept.ts';
import { type Held, heldIn } from './knowledge/held.ts';
import { buildKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { dataFiles } from './sources/data-files.ts';
import { readRecords } from './sources/read-records.ts';

/** What the data tell, and how to keep for the next start what it took long to make of them: to be called when nobody waits. */
export type KnowledgeHere = { base: Knowledge; keep(): void };

/** Reads the data. What an earlier start checked and indexed is taken over from it; `folder` is where that is kept. */
export const knowledgeHere = (data: string, folder?: string): KnowledgeHere => {
  const files = dataFiles(data);
  const kept = keptOf<{ records: Records; held: Held }>('known', files, folder);
  const before = kept.take();
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
      if (!before) kept.put({ records, held: heldNow(base.statements, base.catalog) });
    },
  };
};
