import type { FileJournal, JournalOptions } from './file-journal.ts';
import { openReadOnly } from './open-read-only.ts';
import { openWriter } from './open-writer.ts';

/**
 * Opens the journal of a folder, for writing (one process at a time) or for reading beside it. Throws MendableError
 * `journal-taken`, `journal-damaged`, `journal-cut`, `journal-missing`, `journal-full` or `folder-unusable`.
 */
export const openJournal = (options: JournalOptions): Promise<FileJournal> => (options.readOnly ? openReadOnly(options.folder) : openWriter(options));
