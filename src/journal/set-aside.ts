import { writeNew } from './disk.ts';

/** Keeps bytes that are taken out of a file in a new file beside it, whose name it gives. */
export const setAside = async (path: string, kind: 'torn' | 'damaged', bytes: Buffer, at: Date): Promise<string> => {
  const stamp = at.toISOString().replaceAll(':', '-');
  for (let nth = 1; ; nth += 1) {
    const aside = `${path}.${kind}-${stamp}${nth === 1 ? '' : `-${nth}`}`;
    try {
      await writeNew(aside, bytes);
      return aside;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
};
