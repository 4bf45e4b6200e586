import type { NewEvent } from '../domain/event.ts';
import { type Attempt, byDelivery, type DeliveryParts, deliver } from './deliver.ts';
import { type Due, due } from './due.ts';

export type { DeliveryParts } from './deliver.ts';
export type Delivery = {
  /** Something was recorded: what is due is looked at again at once. */
  wake(): void;
  /** Starts no more sendings and resolves when those under way have ended. */
  stop(): Promise<void>;
  health(): { ok: boolean; detail: string };
};

const MINUTE = 60_000;
/** A reminder that comes later than this says so. */
const LATE_MS = 15 * MINUTE;
const HOUR = 60 * MINUTE;
/** Sendings at once: one slow platform does not hold up the others. */
const AT_ONCE = 8;

/** Sends what falls due, once, for as long as it runs. */
export const startDelivery = (parts: DeliveryParts): Delivery => {
  const { journal, clock, log } = parts;
  const ending = new AbortController();
  let waiting = new AbortController();
  let woken = false;
  let trouble: string | undefined;
  let next: number | undefined;
  /** Keys that wait until a time of their own, because a platform or the disk said so. */
  const held = new Map<string, number>();
  /** Sent, but not yet written down: written before anything else is tried. */
  const unrecorded = new Map<string, NewEvent>();
  const underWay = new Set<Promise<void>>();
  /** Everything due before this had its time while nobody was looking. */
  let lookedAt = clock.now().getTime();
  /** However long it is until the next one, the clock is looked at this often: it may have been set, and meetings may be known from elsewhere. */
  const slice = clock.artificial ? 6 * HOUR : 5 * MINUTE;

  const write = (event: NewEvent): Promise<void> => journal.change(() => ({ events: [event], result: undefined }));
  const wake = (): void => {
    woken = true;
    waiting.abort();
  };
  const record = async (key: string, event: NewEvent): Promise<void> => {
    try {
      await write(event);
      trouble = undefined;
      held.delete(key);
    } catch {
      trouble = 'what was sent could not be written down yet';
      held.set(key, Number.MAX_SAFE_INTEGER);
      unrecorded.set(key, event);
      log.warn('delivery could not record', {});
    }
  };
  const isLate = (one: Due, now: number): boolean => {
    const behind = now - one.occurrence.due;
    // A clock that runs thousands of times faster passes a quarter of an hour while a message is on its way.
    const awaited = clock.artificial && one.occurrence.due >= lookedAt;
    return behind > (awaited ? 12 * HOUR : LATE_MS);
  };
  const attempt = async (one: Due, now: number): Promise<void> => {
    held.set(one.key, Number.MAX_SAFE_INTEGER);
    const done = await deliver(one, isLate(one, now), parts).catch((): Attempt => {
      // The claim was not written, so nothing was sent.
      trouble = 'a claim could not be written';
      return { retryAfterMs: MINUTE };
    });
    held.delete(one.key);
    if (done.record) await record(one.key, done.record);
    if (done.retryAfterMs !== undefined && !unrecorded.has(one.key)) held.set(one.key, clock.now().getTime() + done.retryAfterMs);
  };
  const start = (one: Due, now: number): void => {
    const running = attempt(one, now).finally(() => {
      underWay.delete(running);
      wake();
    });
    underWay.add(running);
  };
  /** Starts what is due and says how long it is until there is more to do. */
  const pass = async (): Promise<number> => {
    for (const [key, event] of [...unrecorded]) {
      unrecorded.delete(key);
      await record(key, event);
    }
    const now = clock.now().getTime();
    const found = due(journal.state(), parts.calendar(), now, held);
    for (const { key, reminder, occurrence } of found.missed) {
      const what = { type: 'reminder.failed', reminder: reminder.id, occurrence: occurrence.occurrence, reason: 'missed', final: true } as const;
      await record(key, byDelivery(reminder, what));
      log.warn('reminder missed', { reminder: reminder.id });
    }
    for (const one of found.ready.slice(0, AT_ONCE - underWay.size)) start(one, now);
    if (found.ready.length === 0 && underWay.size === 0) lookedAt = now;
    next = found.next;
    return unrecorded.size > 0 ? MINUTE : Math.min(slice, (next ?? Number.MAX_SAFE_INTEGER) - now);
  };

  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      woken = false;
      const ms = await pass();
      if (woken || ending.signal.aborted) continue;
      waiting = new AbortController();
      await clock.wait(Math.max(1, ms), waiting.signal);
    }
    await Promise.all(underWay);
  };
  const running = loop();

  return {
    wake,
    stop: async () => {
      ending.abort();
      waiting.abort();
      await running;
    },
    health: () => ({ ok: trouble === undefined, detail: trouble ?? (next === undefined ? 'nothing waits' : `next at ${new Date(next).toISOString()}`) }),
  };
};
