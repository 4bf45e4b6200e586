import type { FileHandle } from 'node:fs/promises';
import { type Of, type Place, type ReadItem, readLines } from './read-lines.ts';

/** So much is read at a time: room that is used again, where a whole file would be new memory, which takes longer than reading it. */
const PIECE = 1024 * 1024;
const NEWLINE = 0x0a;

const readAll = async (handle: FileHandle, from: number): Promise<Buffer> => {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(Math.max(size - from, 0));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead);
};

/** Reads the whole lines of a file that follow `from`, as `readLines` does, a piece at a time. `rest` is what was never finished. */
export const readPieces = async <T>(
  handle: FileHandle,
  from: Place,
  readItem: ReadItem<T>,
  of: Of,
  size = PIECE,
): Promise<{ items: T[]; place: Place; rest: Buffer }> => {
  const items: T[] = [];
  let place = from;
  const take = (bytes: Buffer) => {
    const read = readLines(bytes, place, readItem, of);
    for (const item of read.items) items.push(item);
    place = read.place;
  };
  let room = Buffer.allocUnsafeSlow(size);
  let held = 0;
  for (;;) {
    const { bytesRead } = await handle.read(room, held, room.length - held, place.byte + held);
    held += bytesRead;
    const end = bytesRead === 0 ? held : room.lastIndexOf(NEWLINE, held - 1) + 1;
    const before = place.byte;
    take(room.subarray(0, end));
    const read = place.byte - before;
    if (bytesRead === 0) return { items, place, rest: room.subarray(read, held) };
    if (read < end) {
      // A line that is not whole: whether it was never finished or is damaged, all that follows tells.
      const rest = await readAll(handle, place.byte);
      const start = place.byte;
      take(rest);
      return { items, place, rest: rest.subarray(place.byte - start) };
    }
    room.copyWithin(0, end, held);
    held -= end;
    if (held === room.length) room = Buffer.concat([room], held * 2);
  }
};
