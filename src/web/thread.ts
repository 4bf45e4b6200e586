import type { Reply } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import type { WebDesk } from './parts.ts';

/**
 * What a person said and what came back. `asked` is empty when only the reply is known, after a restart in the middle; `pressed` is what the
 * button says in their place, where one was pressed.
 */
export type Exchange = { id: string; at: string; asked: string; pressed?: string; reply: Reply };

const SHELF = 'web-thread';

/** A person's own thread: each exchange under its own key, so that two at once never overwrite each other. */
export const makeThread = (desk: WebDesk) => {
  const key = (person: string, id: string) => `${person} ${id}`;
  const of = (person: string): Exchange[] =>
    desk
      .list<Exchange>(SHELF)
      .filter((e) => e.key.startsWith(`${person} `))
      .map((e) => e.value)
      // Of two at the same moment the one that was put in last is the newer.
      .reverse()
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    of,
    get: (person: string, id: string) => desk.get<Exchange>(SHELF, key(person, id)),
    /** Kept once per message: the same message again changes nothing. */
    keep: async (person: string, exchange: Exchange): Promise<void> => {
      if (desk.get(SHELF, key(person, exchange.id)) !== undefined) return;
      await desk.put(SHELF, key(person, exchange.id), exchange, LIMITS.threadMs);
      for (const old of of(person).slice(LIMITS.kept)) await desk.remove(SHELF, key(person, old.id));
    },
    clear: async (person: string): Promise<void> => {
      for (const exchange of of(person)) await desk.remove(SHELF, key(person, exchange.id));
    },
  };
};
export type Thread = ReturnType<typeof makeThread>;
