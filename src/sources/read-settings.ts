import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Settings } from '../domain/settings.ts';
import { type DataFault, faulty, whyUnreadable } from './read-records.ts';

const FILE = 'settings.json';

/** Reads and checks settings.json of a data folder. */
export const inspectSettings = (folder: string): { settings?: Settings; faults: DataFault[] } => {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
  } catch (error) {
    return { faults: [{ file: FILE, record: '-', field: '-', reason: whyUnreadable(error) }] };
  }
  const parsed = Settings.safeParse(found);
  if (parsed.success) return { settings: parsed.data, faults: [] };
  return { faults: parsed.error.issues.map((issue) => ({ file: FILE, record: '-', field: issue.path.join('.') || '-', reason: issue.message })) };
};

/** Reads settings.json of a data folder, or throws one error that names the first fault and how many there are. */
export const readSettings = (folder: string): Settings => {
  const { settings, faults } = inspectSettings(folder);
  if (settings) return settings;
  throw faulty(folder, faults);
};
