import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DataRecord, type Records } from '../domain/record.ts';
import { MendableError } from '../errors.ts';
import { crossCheck, type Located } from './cross-check.ts';

/** One thing that is wrong in the data: which file, which record, which field, and why. */
export type DataFault = { file: string; record: string; field: string; reason: string };

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? jsonFiles(join(folder, e.name)) : e.name.endsWith('.json') ? [join(folder, e.name)] : []));

const NOT_RECORDS = new Set(['no-fact.json', 'settings.json']);

const parseFile = (root: string, path: string, faults: DataFault[]): Located[] => {
  const file = relative(root, path);
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push({ file, record: '-', field: '-', reason: `not readable as JSON: ${(error as Error).message}` });
    return [];
  }
  if (!Array.isArray(rows)) {
    faults.push({ file, record: '-', field: '-', reason: 'the file must hold a list of records' });
    return [];
  }
  return rows.flatMap((row, i): Located[] => {
    const parsed = DataRecord.safeParse(row);
    if (parsed.success) return [{ file, record: parsed.data }];
    const record = typeof row?.id === 'string' ? row.id : `number ${i + 1}`;
    for (const issue of parsed.error.issues) faults.push({ file, record, field: issue.path.join('.') || '-', reason: issue.message });
    return [];
  });
};

/** Reads and checks a data folder. Never throws for bad data: the faults are all listed, for a person to mend in one go. */
export const inspectRecords = (root: string): { records?: Records; faults: DataFault[] } => {
  const faults: DataFault[] = [];
  const rows = jsonFiles(root)
    .filter((path) => !NOT_RECORDS.has(path.split('/').at(-1) ?? ''))
    .flatMap((path) => parseFile(root, path, faults));
  const records = crossCheck(rows, faults);
  return faults.length || !records ? { faults } : { records, faults };
};

/** Reads a data folder or throws one error that names the first fault and how many there are. */
export const readRecords = (root: string): Records => {
  let result: ReturnType<typeof inspectRecords>;
  try {
    result = inspectRecords(root);
  } catch (error) {
    throw new MendableError('data-unreadable', { folder: root, reason: (error as Error).message });
  }
  if (result.records) return result.records;
  const [first] = result.faults;
  throw new MendableError('data-faulty', { folder: root, count: result.faults.length, ...(first ?? { reason: 'no records' }) });
};
