import type { Disk } from './disk.ts';
import type { Journal } from './journal.ts';
import type { Notice } from './notice.ts';

export type JournalOptions = {
  folder: string;
  clock: { now(): Date };
  /** Reads beside the one that writes; `refresh` catches up with it. */
  readOnly?: boolean;
  /** Something that nobody can guess, each time. */
  salt?: () => string;
  disk?: Disk;
  /** After how long without a sign of life a lock counts as left over from a killed process. At least 2,000. */
  staleMs?: number;
};

/** A journal in a file: with what was met at the opening, and a way to catch up with another process that writes it. */
export type FileJournal = Journal & { readonly notices: readonly Notice[]; refresh(): Promise<void> };
