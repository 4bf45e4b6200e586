import { realClock } from '../../../src/clock.ts';

/** One conversation with a bot in a process of its own, and a way to look at what arrived on its platform. */
export type Talk = {
  /** Starts the process, on what the one before left in the home. */
  open(): Promise<void>;
  /**
   * Says something, under an id that belongs to `nth`: the same one again is the same message. Rejects when the process did not
   * say that it was received.
   */
  say(nth: number, text: string): Promise<void>;
  /** What has arrived on the platform, one text a reply. */
  replies(): Promise<readonly string[]>;
  /** Makes the next reply hang on its way, kept by the platform or not. Only where a reply is a call. */
  hold?(kept: boolean): { hanging: Promise<void>; release(): void };
  kill(): Promise<void>;
  /** Lets it end by itself, and says how it did. */
  stop(): Promise<number | null>;
  close(): Promise<void>;
};
export type MakeTalk = (home: string) => Promise<Talk>;

/** Who speaks, on every surface. */
export const ADMINS = 'anna@example.org,u1anna@example.org';

const LONGEST_MS = 30_000;
/** Looks until it is so. */
export const until = async (what: string, look: () => boolean | Promise<boolean>): Promise<void> => {
  const began = performance.now();
  while (!(await look())) {
    if (performance.now() - began > LONGEST_MS) throw new Error(`not within ${LONGEST_MS / 1_000} s: ${what}`);
    await realClock.wait(3, new AbortController().signal);
  }
};
