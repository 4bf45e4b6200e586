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
