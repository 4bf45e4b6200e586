import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeFile } from '../chat/file.ts';

/** So many of one name; somebody who has more has a folder to tidy first. */
const MOST = 99;

/** Writes a file into a folder and gives its path. What is there already is never written over: the next free number is added to the name. */
export const saveIn = async (folder: string, { name, bytes }: Pick<MadeFile, 'name' | 'bytes'>): Promise<string> => {
  const dot = name.lastIndexOf('.');
  for (let nth = 1; ; nth += 1) {
    const path = join(folder, nth === 1 ? name : `${name.slice(0, dot)} (${nth})${name.slice(dot)}`);
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || nth === MOST) throw error;
    }
  }
};
