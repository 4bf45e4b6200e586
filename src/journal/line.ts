// One line of a file: a checksum of what follows, a space, JSON. A line is whole or it is nothing.
import { crc32 } from 'node:zlib';

const CHECKSUM = 8;
const SPACE = 0x20;

export const toLine = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${crc32(json).toString(16).padStart(CHECKSUM, '0')} ${json}\n`;
};

/** The value of a digit as a checksum is written; not a number for anything else, so that no other way to write it is taken. */
const digitOf = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x61 + 10 : Number.NaN;
};
const checksumOf = (line: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < CHECKSUM; at++) sum = sum * 16 + digitOf(line[at] as number);
  return sum;
};

/** The JSON of a line that is given without its newline; undefined when it is not as it was written. */
export const fromLine = (line: Buffer): string | undefined => {
  if (line.length <= CHECKSUM || line[CHECKSUM] !== SPACE) return undefined;
  const json = line.subarray(CHECKSUM + 1);
  return checksumOf(line) === crc32(json) ? json.toString('utf8') : undefined;
};
