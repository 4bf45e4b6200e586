import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Settings } from '../domain/settings.ts';
import { MendableError } from '../errors.ts';

/** Reads settings.json of a data folder, or throws one error that names the field and why. */
export const readSettings = (folder: string): Settings => {
  const file = join(folder, 'settings.json');
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new MendableError('data-unreadable', { folder: file, reason: (error as Error).message });
  }
  const parsed = Settings.safeParse(found);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MendableError('data-faulty', {
    folder: file,
    count: parsed.error.issues.length,
    file: 'settings.json',
    record: '-',
    field: issue?.path.join('.') || '-',
    reason: issue?.message ?? '',
  });
};
