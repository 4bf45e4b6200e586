import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MendableError } from './errors.ts';

/**
 * One folder after the other, from the first that is missing: where the system answers "no such folder" inside one that is there
 * (/proc), Node's own recursive making never ends.
 */
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another that starts at the same moment may have made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

/** Makes the folder for journal and desk, for this user alone. */
export const prepareHome = (folder: string): void => {
  try {
    makeFolders(resolve(folder));
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  } catch (error) {
    throw new MendableError('home-unwritable', { folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};

/** 32 bytes in base64url. */
const LENGTH = 43;

/** What cookies are signed with: made once and kept in the home, readable by this user alone. */
export const secretOf = (folder: string): string => {
  const file = join(folder, 'secret');
  try {
    const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    // Cut short by a full disk or a crash it would sign with next to nothing: anybody could make a cookie.
    const secret = kept.length >= LENGTH ? kept : randomBytes(32).toString('base64url');
    if (secret !== kept) writeFileSync(file, secret, { mode: 0o600 });
    chmodSync(file, 0o600);
    return secret;
  } catch (error) {
    throw new MendableError('home-unwritable', { folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};
