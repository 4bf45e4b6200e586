import { type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { MendableError } from '../errors.ts';
import { type Disk, OWNER_ONLY, replaceFile, syncFolderOf, writeAll } from './disk.ts';
import { full, stopped, taken, type What } from './faults.ts';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).name;

/**
 * A file that only grows, by whole appends: after `append` resolves the bytes are on the disk, after it throws none of them are
 * in the file. Calls must not overlap.
 */
export class DurableFile {
  readonly path: string;
  readonly #what: What;
  readonly #disk: Disk;
  #handle: FileHandle;
  #inode: number;
  /** How many bytes are acknowledged. */
  #size: number;
  #stopped: MendableError | undefined;
  /** What kept the last append from being written. */
  #failed: MendableError | undefined;

  private constructor(path: string, what: What, disk: Disk, handle: FileHandle, { ino, size }: Stats) {
    this.path = path;
    this.#what = what;
    this.#disk = disk;
    this.#handle = handle;
    this.#inode = ino;
    this.#size = size;
  }

  /** Opens the file, or makes it. */
  static async open(path: string, what: What, disk: Disk): Promise<DurableFile> {
    const handle = await open(path, 'a', OWNER_ONLY);
    try {
      await handle.sync();
      await syncFolderOf(path);
      return new DurableFile(path, what, disk, handle, await handle.stat());
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get size(): number {
    return this.#size;
  }
  /** Why nothing can be written until the next start. */
  get stopped(): MendableError | undefined {
    return this.#stopped;
  }
  /** What stands in the way of writing now, as far as is known. */
  get trouble(): MendableError | undefined {
    return this.#stopped ?? this.#failed;
  }
  stop(why: MendableError): void {
    this.#stopped ??= why;
  }
  async read<T>(take: (handle: FileHandle) => Promise<T>): Promise<T> {
    const handle = await open(this.path, 'r');
    try {
      return await take(handle);
    } finally {
      await handle.close();
    }
  }

  async append(bytes: Buffer): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    this.#tripwire(this.#size);
    try {
      await writeAll(this.#disk, this.#handle, bytes);
      await this.#disk.sync(this.#handle);
    } catch (error) {
      this.#failed = await this.#undo(error, bytes.length);
      throw this.#failed;
    }
    this.#tripwire(this.#size + bytes.length);
    this.#size += bytes.length;
    this.#failed = undefined;
  }

  /** Cuts off what was never acknowledged. */
  async cut(size: number): Promise<void> {
    await this.#handle.truncate(size);
    await this.#disk.sync(this.#handle);
    this.#size = size;
  }

  /** Puts a whole new content in the place of the old: all or nothing. */
  async replace(bytes: Buffer): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    this.#tripwire(this.#size);
    try {
      await replaceFile(this.path, bytes, this.#disk);
      await this.#handle.close();
      this.#handle = await open(this.path, 'a', OWNER_ONLY);
      const { ino, size } = await this.#handle.stat();
      this.#inode = ino;
      this.#size = size;
    } catch (error) {
      // As long as the old file is in its place it can be written on.
      if (statSync(this.path, { throwIfNoEntry: false })?.ino !== this.#inode) this.stop(stopped(this.#what, this.path, codeOf(error)));
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /** The lock is the guard; this is for when it failed: the file must be the one we left, with the size we left. */
  #tripwire(size: number): void {
    const now = statSync(this.path, { throwIfNoEntry: false });
    if (now?.ino === this.#inode && now.size === size) return;
    this.stop(taken(this.#what, this.path));
    throw this.#stopped;
  }

  /**
   * Brings the file back to what was acknowledged. A sync that failed is never tried again on the same descriptor (the kernel
   * reports a lost page once), so the cut is made and synced through a new one. Only a full disk is a reason to go on after.
   */
  async #undo(error: unknown, attempted: number): Promise<MendableError> {
    const reason = codeOf(error);
    try {
      await this.#handle.close().catch(() => {});
      this.#handle = await open(this.path, 'a', OWNER_ONLY);
      const found = await this.#handle.stat();
      if (found.ino !== this.#inode || found.size < this.#size || found.size > this.#size + attempted) {
        this.stop(taken(this.#what, this.path));
        return taken(this.#what, this.path);
      }
      await this.#handle.truncate(this.#size);
      await this.#handle.datasync();
    } catch (second) {
      this.stop(stopped(this.#what, this.path, `${reason}, then ${codeOf(second)}`));
    }
    if (!NO_ROOM.has(reason)) this.stop(stopped(this.#what, this.path, reason));
    return this.#stopped ?? full(this.#what, this.path);
  }
}
