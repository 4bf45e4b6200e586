import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { MendableError } from '../errors.ts';
import { type Disk, realDisk } from '../journal/disk.ts';
import { DurableFile } from '../journal/durable-file.ts';
import { closed, unusable } from '../journal/faults.ts';
import { LineFile } from '../journal/line-file.ts';
import type { Notice } from '../journal/notice.ts';
import type { Desk } from './desk.ts';
import { compact, DeskLine } from './desk-line.ts';
import { deskOver } from './desk-over.ts';

export const DESK_FILE = 'desk.jsonl';
/** Below this the file is not worth rewriting. Above, it is rewritten each time it has become four times as big. */
const COMPACT_FROM = 256 * 1024;
const GROWTH = 4;

export type DeskOptions = { folder: string; clock: { now(): Date }; disk?: Disk; compactFrom?: number };
/** A desk in a file: with what was met at the opening. */
export type FileDesk<M, R> = Desk<M, R> & { readonly notices: readonly Notice[] };

const readItem = (value: unknown): DeskLine => {
  const parsed = DeskLine.safeParse(value);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? 'not a line of a desk');
  return parsed.data;
};

const openLines = async (path: string, disk: Disk, notices: Notice[]) => {
  const file = await DurableFile.open(path, 'desk', disk);
  try {
    // Nobody was told that it was kept, and what lies on the desk is people's own: it is not set aside.
    const onTorn = async (rest: Buffer, line: number) => {
      notices.push({ code: 'torn-line', details: { file: path, line, bytes: rest.length } });
    };
    const lines = new LineFile<DeskLine>({ file, what: 'desk', readItem, onTorn });
    const low = new Low<DeskLine[]>(lines, []);
    await low.read();
    return { file, lines, low };
  } catch (error) {
    await file.close();
    throw error;
  }
};

/** A desk that cannot be read is moved out of the way: what is under way is lost, nothing that has happened is. */
const openOrBegin = async (path: string, disk: Disk, notices: Notice[]) => {
  if (!existsSync(path)) notices.push({ code: 'desk-missing', details: { file: path } });
  try {
    return await openLines(path, disk, notices);
  } catch (error) {
    if (!(error instanceof MendableError) || error.code !== 'desk-damaged') throw error;
    const aside = `${path}.damaged`;
    await rename(path, aside);
    notices.push({ code: 'desk-damaged', details: { ...error.details, aside } });
    return openLines(path, disk, notices);
  }
};

/** Opens the desk of a folder, for the process that holds the lock of the journal there. */
export const openDesk = async <M = unknown, R = unknown>({
  folder,
  clock,
  disk = realDisk,
  compactFrom = COMPACT_FROM,
}: DeskOptions): Promise<FileDesk<M, R>> => {
  const path = join(folder, DESK_FILE);
  const notices: Notice[] = [];
  const cannotUse = (error: unknown) => {
    throw error instanceof MendableError ? error : unusable(folder, error as NodeJS.ErrnoException);
  };
  await mkdir(folder, { recursive: true }).catch(cannotUse);
  const { file, lines, low } = await openOrBegin(path, disk, notices).catch(cannotUse);
  const desk = deskOver<M, R>(low, () => clock.now());
  let compactAt = compactFrom;
  let closing: Promise<void> | undefined;

  /** Nobody waits for it, and when there is no room for it the file just goes on growing for a while. */
  const compactWhenBig = () => {
    if (file.size < compactAt) return;
    compactAt = Number.POSITIVE_INFINITY;
    desk.forget();
    lines
      .rewrite((all) => compact(all, clock.now().getTime()))
      .catch(() => {})
      .finally(() => {
        compactAt = Math.max(compactFrom, file.size * GROWTH);
      });
  };
  const written = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) throw closed('desk', path);
    const result = await work();
    compactWhenBig();
    return result;
  };
  const close = async () => {
    await lines.idle();
    await file.close();
  };

  return {
    notices,
    get: desk.get,
    list: desk.list,
    put: (shelf, key, value, ttlMs) => written(() => desk.put(shelf, key, value, ttlMs)),
    remove: (shelf, key) => written(() => desk.remove(shelf, key)),
    inbox: {
      ...desk.inbox,
      add: (id, message) => written(() => desk.inbox.add(id, message)),
      answered: (id, reply) => written(() => desk.inbox.answered(id, reply)),
      delivered: (id) => written(() => desk.inbox.delivered(id)),
    },
    close: () => {
      closing ??= close();
      return closing;
    },
    health: () => ({ ok: file.trouble === undefined, detail: file.trouble?.message ?? `${file.size} bytes` }),
  };
};
