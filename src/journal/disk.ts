import { writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What can fail while bytes go to a disk: an argument, so that tests can let it fail. */
export interface Disk {
  /** May write less than it was given, as write(2) may. Says how many bytes. */
  write(handle: FileHandle, bytes: Buffer): Promise<number>;
  sync(handle: FileHandle): Promise<void>;
}

/** Bytes that the page cache takes sooner than they could be handed to another thread. Only the sync waits for the disk. */
const FEW = 64 * 1024;

export const realDisk: Disk = {
  write: async (handle, bytes) => (bytes.length <= FEW ? writeSync(handle.fd, bytes) : (await handle.write(bytes)).bytesWritten),
  sync: (handle) => handle.datasync(),
};

/** On a nearly full disk a write is short without an error, so what was written is counted. */
export const writeAll = async (disk: Disk, handle: FileHandle, bytes: Buffer): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const written = await disk.write(handle, done === 0 ? bytes : bytes.subarray(done));
    if (written === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'ENOSPC' });
    done += written;
  }
};

/** What meetings decided and who may do what is read by the user who runs Samklang, wherever the file is put. */
export const OWNER_ONLY = 0o600;

/** A new or renamed file is only there after a power cut when its folder has been synced as well. */
export const syncFolderOf = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/**
 * Writes a file that does not exist yet, durably; a file that could not be finished is not left behind. `opened` is awaited when the file is
 * there and empty.
 */
export const writeNew = async (path: string, bytes: Buffer, disk: Disk = realDisk, opened?: () => Promise<void>): Promise<void> => {
  const handle = await open(path, 'wx', OWNER_ONLY);
  try {
    await opened?.();
    await writeAll(disk, handle, bytes);
    await disk.sync(handle);
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
  await syncFolderOf(path);
};

/** Puts a whole new content in the place of a file, or leaves the old one. */
export const replaceFile = async (path: string, bytes: Buffer, disk: Disk = realDisk): Promise<void> => {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  await writeNew(fresh, bytes, disk);
  await rename(fresh, path);
  await syncFolderOf(path);
};
