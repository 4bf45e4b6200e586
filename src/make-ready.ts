import { setImmediate } from 'node:timers/promises';

/** Goes on for at most so many milliseconds, as far as it can be told in advance. True when there is nothing more to do. */
export type Work = (ms: number) => boolean;

/** How long a request that comes meanwhile waits for what is under way. */
const SLICE_MS = 10;

/**
 * Does a little at a time what whoever asks next would have to wait for, and between that takes what comes. Resolves when all is done, with
 * false when it was stopped before; called again meanwhile, it goes on with what has come since.
 */
export const makeReady = (works: readonly Work[], signal: AbortSignal): (() => Promise<boolean>) => {
  let running: Promise<boolean> | undefined;
  const run = async () => {
    while (!signal.aborted && !works.every((work) => work(SLICE_MS))) await setImmediate();
    return !signal.aborted;
  };
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
};
