// One line of a file: a checksum of what follows, a space, JSON. A line is whole or it is nothing.
import { crc32 } from 'node:zlib';

const CHECKSUM = 8;
const SPACE = 0x20;

const checksum = (json: string | Buffer): string => crc32(json).toString(16).padStart(CHECKSUM, '0');

export const toLine = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
};

/** The JSON of a line that is given without its newline; undefined when it is not as it was written. */
export const fromLine = (line: Buffer): string | undefined => {
  if (line.length <= CHECKSUM || line[CHECKSUM] !== SPACE) return undefined;
  const json = line.subarray(CHECKSUM + 1);
  return line.toString('latin1', 0, CHECKSUM) === checksum(json) ? json.toString('utf8') : undefined;
};
