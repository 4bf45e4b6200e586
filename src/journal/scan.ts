import { fromLine } from './line.ts';

const NEWLINE = 0x0a;
/** How a line's JSON begins after its checksum: it is always a list. */
const BEGINNING = Buffer.from(' [');
const CHECKSUM = 8;

export type ScannedLine = { json: string; byte: number };
export type Scan = {
  lines: readonly ScannedLine[];
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

export const scan = (bytes: Buffer): Scan => {
  const lines: ScannedLine[] = [];
  let byte = 0;
  while (byte < bytes.length) {
    const stop = bytes.indexOf(NEWLINE, byte);
    const json = stop < 0 ? undefined : fromLine(bytes.subarray(byte, stop));
    if (json === undefined) return { lines, end: byte, damaged: holdsALine(bytes.subarray(byte)) };
    lines.push({ json, byte });
    byte = stop + 1;
  }
  return { lines, end: byte, damaged: false };
};
