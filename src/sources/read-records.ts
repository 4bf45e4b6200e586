import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DataRecord, type Records } from '../domain/record.ts';
import { MendableError } from '../errors.ts';
import { crossCheck, type Located } from './cross-check.ts';

/** One thing that is wrong in the data: which file, which record, which field, and why. */
export type DataFault = { file: string; record: string; field: string; reason: string };

/** What is wrong in the data of a folder, as one error that names the first fault and how many there are. */
export const faulty = (folder: string, faults: readonly DataFault[]): MendableError =>
  new MendableError('data-faulty', { folder, count: faults.length, ...(faults[0] ?? { reason: 'no records' }) });
/** Why a file could not be read: the system would not, or it is no JSON. */
export const whyUnreadable = (error: unknown): string =>
  error instanceof SyntaxError ? `not readable as JSON: ${error.message}` : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;

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
    faults.push({ file, record: '-', field: '-', reason: whyUnreadable(error) });
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

const filesIn = (root: string): string[] => {
  try {
    return jsonFiles(root);
  } catch (error) {
    throw new MendableError('data-unreadable', { folder: root, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};

/** Reads and checks a data folder. Never throws for bad data: the faults are all listed, for a person to mend in one go. */
export const inspectRecords = (root: string): { records?: Records; faults: DataFault[] } => {
  const faults: DataFault[] = [];
  const rows = filesIn(root)
    .filter((path) => !NOT_RECORDS.has(path.split('/').at(-1) ?? ''))
    .flatMap((path) => parseFile(root, path, faults));
  // While a file cannot be read nothing is known of its records: that they are missing is not said of all that point at them.
  if (faults.some((fault) => fault.record === '-')) return { faults };
  const records = crossCheck(rows, faults);
  return faults.length || !records ? { faults } : { records, faults };
};

/** Reads a data folder or throws one error that names the first fault and how many there are. */
export const readRecords = (root: string): Records => {
  const { records, faults } = inspectRecords(root);
  if (records) return records;
  throw faulty(root, faults);
};
