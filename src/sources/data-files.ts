import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MendableError } from '../errors.ts';

/** A file of records as it lies there, or why it cannot be read. */
export type DataFile = { file: string; content: Buffer | Error };

const NOT_RECORDS = new Set(['no-fact.json', 'settings.json']);

const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? below(join(folder, e.name)) : e.name.endsWith('.json') && !NOT_RECORDS.has(e.name) ? [join(folder, e.name)] : []));

const contentOf = (path: string): Buffer | Error => {
  try {
    return readFileSync(path);
  } catch (error) {
    return error as Error;
  }
};

/** Every file of records in a data folder, always in the same order. */
export const dataFiles = (root: string): DataFile[] => {
  try {
    return below(root).map((path) => ({ file: relative(root, path), content: contentOf(path) }));
  } catch (error) {
    throw new MendableError('data-unreadable', { folder: root, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};
