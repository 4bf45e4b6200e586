import { damaged, type What } from './faults.ts';
import { scan } from './scan.ts';

/** Checks one item of a line and gives it its type; throws with the reason. `index` is its place in the whole file, from 0. */
export type ReadItem<T> = (value: unknown, index: number) => T;
/** Where to go on reading: after so many lines, items and bytes. */
export type Place = { lines: number; items: number; byte: number };
/** What the file is called in speech, and where it is. */
export type Of = { what: What; file: string };
export const START: Place = { lines: 0, items: 0, byte: 0 };

/** A syntax error quotes the text it met, and what people wrote is not logged. */
const reasonOf = (error: unknown): string => (error instanceof SyntaxError ? 'not JSON' : (error as Error).message);

/** Reads whole lines that follow `from`, and says where they end. Throws when a line is damaged rather than unfinished. */
export const readLines = <T>(bytes: Buffer, from: Place, readItem: ReadItem<T>, of: Of): { items: T[]; place: Place } => {
  const items: T[] = [];
  let line = from.lines;
  const take = (json: string, byte: number) => {
    line += 1;
    try {
      for (const value of JSON.parse(json) as unknown[]) items.push(readItem(value, from.items + items.length));
    } catch (error) {
      throw damaged(of.what, { file: of.file, line, byte: from.byte + byte, reason: reasonOf(error) });
    }
  };
  const { lines, end, damaged: broken } = scan(bytes, take);
  const place = { lines: from.lines + lines, items: from.items + items.length, byte: from.byte + end };
  if (broken)
    throw damaged(of.what, { file: of.file, line: place.lines + 1, byte: place.byte, reason: 'the line is not as it was written, and whole lines follow it' });
  return { items, place };
};
