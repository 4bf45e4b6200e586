import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';

const GATE_STALE_MS = 10_000;
const LOOK_EVERY_MS = 250;
/** How often a holder shows that it is alive: so long a second one waits before it is refused. */
const TOUCH_EVERY_MS = 1_000;

export type LockOptions = {
  /** A lock that nobody has touched for so long is left over from a process that was killed. At least 2,000. */
  staleMs: number;
  /** Called when the lock was lost all the same: the holder must stop writing at once. */
  lost: () => void;
};
export type Release = () => Promise<void>;

const held = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ELOCKED';
const lock = (path: string, staleMs: number, lost: () => void): Promise<Release> =>
  lockfile.lock(path, { lockfilePath: path, realpath: false, stale: staleMs, update: TOUCH_EVERY_MS, onCompromised: lost });

/**
 * Taking over a stale lock is a look, a removal and a making: two who do that at once can each end up with the lock. So they do it
 * one at a time, behind a gate that is only held for as long as it takes.
 */
const tryLock = async (path: string, { staleMs, lost }: LockOptions): Promise<Release | undefined> => {
  const gate = `${path}-gate`;
  let open: Release | undefined;
  try {
    open = await lock(gate, GATE_STALE_MS, () => {});
    return await lock(path, staleMs, lost);
  } catch (error) {
    if (held(error)) return undefined;
    throw error;
  } finally {
    await open?.().catch(() => {});
  }
};

const touchedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Waits for a lock that was left over until it is stale, but not for one that its holder keeps fresh: then there is none to get. */
export const takeLock = async (path: string, options: LockOptions): Promise<Release | undefined> => {
  let seen = touchedAt(path);
  const rounds = Math.ceil((options.staleMs + 3_000) / LOOK_EVERY_MS);
  for (let round = 0; round < rounds; round += 1) {
    const release = await tryLock(path, options);
    if (release) return release;
    await sleep(LOOK_EVERY_MS);
    const now = touchedAt(path);
    if (seen !== undefined && now !== undefined && now !== seen) return undefined;
    seen = now;
  }
  return undefined;
};
