import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines, START } from '../journal/read-lines.ts';
import { DeskLine } from './desk-line.ts';
import { DESK_FILE } from './open-desk.ts';

/** One shelf of a folder's desk as it lies in the file now, for whoever only reads there; nothing where it cannot be read. */
export const readShelf = (folder: string, shelf: string): DeskLine[] => {
  const file = join(folder, DESK_FILE);
  try {
    return readLines(readFileSync(file), START, (value) => DeskLine.parse(value), { what: 'desk', file }).items.filter((line) => line.shelf === shelf);
  } catch {
    return [];
  }
};
