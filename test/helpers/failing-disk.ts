import { type Disk, realDisk } from '../../src/journal/disk.ts';

export type DiskFault =
  /** Takes this many bytes of the next write, then says that there is no room. */
  | { at: 'write'; bytes: number; code: string }
  /** Takes all, but the next sync fails. */
  | { at: 'sync'; code: string };

/** The real disk, until it is told to fail. Writes are short all the time: never more than 64 bytes at once. */
export const failingDisk = () => {
  let fault: DiskFault | undefined;
  const failure = (code: string) => Object.assign(new Error(code), { code });
  const disk: Disk = {
    write: async (handle, bytes) => {
      if (fault?.at !== 'write') return realDisk.write(handle, bytes.subarray(0, 64));
      if (fault.bytes === 0) throw failure(fault.code);
      const part = bytes.subarray(0, Math.min(fault.bytes, 64));
      fault = { ...fault, bytes: fault.bytes - part.length };
      return realDisk.write(handle, part);
    },
    sync: async (handle) => {
      if (fault?.at === 'sync') throw failure(fault.code);
      return realDisk.sync(handle);
    },
  };
  return {
    disk,
    fail: (next: DiskFault | undefined) => {
      fault = next;
    },
  };
};
