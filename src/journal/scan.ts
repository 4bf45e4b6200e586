import { fromLine } from './line.ts';

const NEWLINE = 0x0a;
/** How a line's JSON begins after its checksum: it is always a list. */
const BEGINNING = Buffer.from(' [');
const CHECKSUM = 8;

export type Scan = {
  /** How many whole lines there are. */
  lines: number;
  /** Where the whole lines end. What follows was never finished, unless `damaged`. */
  end: number;
  /** A line that is not as it was written has whole lines after it: that is not a write cut short. */
  damaged: boolean;
};

/**
 * Whether a whole line begins anywhere inside. Looked for byte by byte, not newline by newline: a newline that was itself
 * damaged makes one line of two.
 */
const holdsALine = (bytes: Buffer): boolean => {
  for (let at = bytes.indexOf(BEGINNING, CHECKSUM + 1); at >= 0; at = bytes.indexOf(BEGINNING, at + 1)) {
    const stop = bytes.indexOf(NEWLINE, at);
    if (stop < 0) return false;
    if (fromLine(bytes.subarray(at - CHECKSUM, stop)) !== undefined) return true;
  }
  return false;
};

/** Goes through the whole lines: each is given to `take` and forgotten before the next is read, so that a long file needs little room. */
export const scan = (bytes: Buffer, take: (json: string, byte: number) => void): Scan => {
  let lines = 0;
  let byte = 0;
  while (byte < bytes.length) {
    const stop = bytes.indexOf(NEWLINE, byte);
    const json = stop < 0 ? undefined : fromLine(bytes.subarray(byte, stop));
    if (json === undefined) return { lines, end: byte, damaged: holdsALine(bytes.subarray(byte)) };
    take(json, byte);
    lines += 1;
    byte = stop + 1;
  }
  return { lines, end: byte, damaged: false };
};
