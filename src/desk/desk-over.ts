import type { Low } from 'lowdb';
import type { Desk } from './desk.ts';
import { apply, type DeskLine, type Shelves } from './desk-line.ts';
import { inboxOn } from './inbox.ts';

/** The inbox has a shelf that no caller can name by chance. */
const INBOX = ' inbox';

/** The desk over a lowdb of lines that has been read. Its adapter takes what it could not write out of the data again. */
export const deskOver = <M, R>(low: Low<DeskLine[]>, now: () => Date): Omit<Desk<M, R>, 'close' | 'health'> & { forget(): void } => {
  const shelves: Shelves = low.data.reduce(apply, new Map());
  const time = () => now().getTime();

  let writing = 0;

  const write = async (line: DeskLine): Promise<void> => {
    writing += 1;
    try {
      low.data.push(line);
      await low.write();
      apply(shelves, line);
    } finally {
      writing -= 1;
    }
  };
  const get = <T>(shelf: string, key: string): T | undefined => {
    const held = shelves.get(shelf)?.get(key);
    return held && held.until > time() ? (structuredClone(held.value) as T) : undefined;
  };
  const list = <T>(shelf: string): readonly { key: string; value: T }[] =>
    [...(shelves.get(shelf) ?? [])].filter(([, { until }]) => until > time()).map(([key, { value }]) => ({ key, value: structuredClone(value) as T }));
  // Through JSON and back: what is read before and after a restart is the same, and nothing that a caller may still change.
  const put = (shelf: string, key: string, value: unknown, ttlMs: number): Promise<void> =>
    write({ op: 'put', shelf, key, value: JSON.parse(JSON.stringify(value ?? null)), until: time() + ttlMs });

  return {
    get,
    put,
    list,
    remove: async (shelf, key) => {
      // What is still being written may be the very thing to remove.
      if (writing > 0 || shelves.get(shelf)?.has(key)) await write({ op: 'remove', shelf, key });
    },
    /** Lets go of what has expired. */
    forget: () => {
      for (const held of shelves.values()) for (const [key, { until }] of held) if (until <= time()) held.delete(key);
    },
    inbox: inboxOn<M, R>({ get: (key) => get(INBOX, key), put: (key, value, ttlMs) => put(INBOX, key, value, ttlMs), list: () => list(INBOX) }, now),
  };
};
