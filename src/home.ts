import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MendableError } from './errors.ts';

/** Makes the folder for journal and desk, for this user alone. */
export const prepareHome = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new MendableError('home-unwritable', { folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};

/** What cookies are signed with: made once and kept in the home, readable by this user alone. */
export const secretOf = (folder: string): string => {
  const file = join(folder, 'secret');
  try {
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new MendableError('home-unwritable', { folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};
