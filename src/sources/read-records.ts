import { DataRecord, type Records } from '../domain/record.ts';
import { MendableError } from '../errors.ts';
import { crossCheck, type Located } from './cross-check.ts';
import { type DataFile, dataFiles } from './data-files.ts';

/** One thing that is wrong in the data: which file, which record, which field, and why. */
export type DataFault = { file: string; record: string; field: string; reason: string };

/** What is wrong in the data of a folder, as one error that names the first fault and how many there are. */
export const faulty = (folder: string, faults: readonly DataFault[]): MendableError =>
  new MendableError('data-faulty', { folder, count: faults.length, ...(faults[0] ?? { reason: 'no records' }) });
/** Why a file could not be read: the system would not, or it is no JSON. */
export const whyUnreadable = (error: unknown): string =>
  error instanceof SyntaxError ? `not readable as JSON: ${error.message}` : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;

const parseFile = ({ file, content }: DataFile, faults: DataFault[]): Located[] => {
  let rows: unknown;
  try {
    if (content instanceof Error) throw content;
    rows = JSON.parse(content.toString('utf8'));
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

/** Reads and checks a data folder. Never throws for bad data: the faults are all listed, for a person to mend in one go. */
export const inspectRecords = (root: string, files: readonly DataFile[] = dataFiles(root)): { records?: Records; faults: DataFault[] } => {
  const faults: DataFault[] = [];
  const rows = files.flatMap((file) => parseFile(file, faults));
  // While a file cannot be read nothing is known of its records: that they are missing is not said of all that point at them.
  if (faults.some((fault) => fault.record === '-')) return { faults };
  const records = crossCheck(rows, faults);
  return faults.length || !records ? { faults } : { records, faults };
};

/** Reads a data folder or throws one error that names the first fault and how many there are. */
export const readRecords = (root: string, files?: readonly DataFile[]): Records => {
  const { records, faults } = inspectRecords(root, files);
  if (records) return records;
  throw faulty(root, faults);
};
