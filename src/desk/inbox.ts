import type { InboxEntry } from './desk.ts';
import type { Shelf } from './shelf.ts';

const HOUR = 3_600_000;
/** A platform that repeats a message does so within the day: it gets the same reply. */
export const REPLY_KEPT_MS = 24 * HOUR;
/** After that it is still known that the message was handled. */
export const ID_KEPT_MS = 7 * 24 * HOUR;

type Kept<M, R> = InboxEntry<M, R> & { replyUntil?: number };

/** The messages that were received, on a shelf of their own. */
export const inboxOn = <M, R>(shelf: Shelf<Kept<M, R>>, now: () => Date) => {
  const adding = new Map<string, Promise<void>>();
  const keep = (entry: Kept<M, R>) => shelf.put(entry.id, entry, ID_KEPT_MS);

  return {
    add: async (id: string, message: M): Promise<boolean> => {
      // The same message twice at once: the second is only "known" when the first is really kept.
      const first = adding.get(id);
      if (first) {
        await first;
        return false;
      }
      if (shelf.get(id)) return false;
      const kept = keep({ id, message, state: 'received', at: now().toISOString() });
      adding.set(id, kept);
      try {
        await kept;
        return true;
      } finally {
        adding.delete(id);
      }
    },
    get: (id: string): InboxEntry<M, R> | undefined => {
      const kept = shelf.get(id);
      if (!kept) return undefined;
      const { replyUntil, reply, ...entry } = kept;
      const stillThere = reply !== undefined && (replyUntil === undefined || replyUntil > now().getTime());
      return stillThere ? { ...entry, reply } : entry;
    },
    /** Unknown ids are let be: the desk may have been lost in between. */
    answered: async (id: string, reply: R): Promise<void> => {
      const entry = shelf.get(id);
      if (entry && entry.state !== 'delivered') await keep({ ...entry, reply, state: 'answered' });
    },
    delivered: async (id: string): Promise<void> => {
      const entry = shelf.get(id);
      if (!entry || entry.state === 'delivered') return;
      const { message: _done, ...rest } = entry;
      await keep({ ...rest, state: 'delivered', replyUntil: now().getTime() + REPLY_KEPT_MS });
    },
    pending: (): readonly InboxEntry<M, R>[] => shelf.list().flatMap(({ value }) => (value.state === 'delivered' ? [] : [value])),
  };
};
