import type { Stop } from './stations.ts';

/** Where a matter is: the place in its chain where it waits, since when, and what is out of order. */
export type Whereabouts = {
  /** The place in the chain where it waits to be handled; the length of the chain when it has been through. */
  at: number;
  since: string;
  /** Bodies of the chain that a later one has gone past without them. */
  skipped: readonly string[];
  /** The last stop, when it sent the matter back or put it off. */
  held?: Stop;
};

const goesOn = (stop: Stop) => stop.result === 'decided' || stop.result === 'recommended' || stop.result === 'noted';

/** Bodies before a place that have not let the matter go on since it was last sent back to, or past, them. */
const missingBefore = (place: number, chain: readonly string[], passed: ReadonlySet<number>): string[] =>
  chain.slice(0, place).filter((_, i) => !passed.has(i));

/** Follows the stops through the chain. `opened` is the day that the matter was opened. Stops at bodies outside the chain move nothing. */
export const whereIs = (chain: readonly string[], stops: readonly Stop[], opened: string): Whereabouts => {
  let at = 0;
  let since = opened;
  let held: Stop | undefined;
  const passed = new Set<number>();
  for (const stop of stops) {
    const place = chain.indexOf(stop.body);
    if (place < 0) continue;
    since = stop.date;
    if (goesOn(stop)) {
      passed.add(place);
      at = Math.max(place + 1, at);
      held = undefined;
    } else if (stop.result === 'tabled') {
      at = place;
      held = stop;
    } else {
      const back = stop.to === undefined ? -1 : chain.indexOf(stop.to);
      at = back >= 0 ? Math.min(back, place) : Math.max(0, place - 1);
      for (let i = at; i < chain.length; i++) passed.delete(i);
      held = stop;
    }
  }
  return { at, since, skipped: missingBefore(Math.min(at, chain.length), chain, passed), ...(held ? { held } : {}) };
};
