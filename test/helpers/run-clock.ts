import type { Clock } from '../../src/clock.ts';

type Sleeper = { at: number; wake: (whole: boolean) => void };

/** A clock that moves when it is told to, and wakes whoever waits on the way: nothing in a test takes real time. */
export const runClock = (start = '2027-01-04T08:00:00Z') => {
  let ms = Date.parse(start);
  const sleepers = new Set<Sleeper>();
  const clock: Clock = {
    now: () => new Date(ms),
    artificial: false,
    wait: (wait, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(false);
        const sleeper: Sleeper = {
          at: ms + wait,
          wake: (whole) => {
            sleepers.delete(sleeper);
            resolve(whole);
          },
        };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => sleeper.wake(false), { once: true });
      }),
  };
  /** Lets everything that is ready to run do so: what is under way here waits for promises only, never for real time. */
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (more: number) => {
    const end = ms + more;
    await settle();
    for (;;) {
      const [first] = [...sleepers].filter((s) => s.at <= end).sort((a, b) => a.at - b.at);
      if (!first) break;
      ms = Math.max(ms, first.at);
      first.wake(true);
      await settle();
    }
    ms = end;
  };
  return { ...clock, pass, settle, sleepers: () => sleepers.size };
};
export type RunClock = ReturnType<typeof runClock>;
