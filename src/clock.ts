import { MendableError } from './errors.ts';

/** The only place that knows what time it is. `now` is UTC; `wait` resolves early with false when `signal` aborts. */
export interface Clock {
  now(): Date;
  wait(ms: number, signal: AbortSignal): Promise<boolean>;
  /** True when the time is made up: refused beside a real workspace or tenant. */
  readonly artificial: boolean;
}

const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<boolean>((resolve) => {
    if (signal.aborted) return resolve(false);
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    // setTimeout takes at most 2^31-1 ms; a longer wait is cut, whoever waits looks at the clock again.
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve(true);
      },
      Math.min(Math.max(ms, 0), 2_147_483_647),
    );
    signal.addEventListener('abort', stop, { once: true });
  });

export const realClock: Clock = { now: () => new Date(), wait: sleep, artificial: false };

/** Reads `SAMKLANG_CLOCK`: "2027-01-04T07:00:00Z x50000" starts at that time and runs that many times faster. */
export const clockFrom = (setting: string | undefined): Clock => {
  if (!setting) return realClock;
  const match = /^(\S+)(?:\s+x(\d+(?:\.\d+)?))?$/.exec(setting.trim());
  const start = match ? Date.parse(match[1] ?? '') : Number.NaN;
  const speed = Number(match?.[2] ?? 1);
  if (!Number.isFinite(start) || !(speed > 0))
    throw new MendableError('bad-variable', { name: 'SAMKLANG_CLOCK', value: setting, expected: '2027-01-04T07:00:00Z x50000' });
  const origin = performance.now();
  return {
    now: () => new Date(start + (performance.now() - origin) * speed),
    wait: (ms, signal) => sleep(ms / speed, signal),
    artificial: true,
  };
};
