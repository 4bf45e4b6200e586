/** A message that was received: whole until it is done, so that it can be taken up again after a crash. */
export type InboxEntry<M, R> = { id: string; message?: M; reply?: R; state: 'received' | 'answered' | 'delivered'; at: string };

/**
 * What is under way. Entries expire; losing all of it loses no history. Keys are free text within a shelf
 * ("thread", "draft", "address", "person").
 */
export interface Desk<M = unknown, R = unknown> {
  get<T>(shelf: string, key: string): T | undefined;
  /** Durable when the promise resolves. Expires `ttlMs` from now. */
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
  remove(shelf: string, key: string): Promise<void>;
  list<T>(shelf: string): readonly { key: string; value: T }[];
  inbox: {
    /** Durable; false when the id is known. The message carries its id. */
    add(id: string, message: M): Promise<boolean>;
    get(id: string): InboxEntry<M, R> | undefined;
    answered(id: string, reply: R): Promise<void>;
    delivered(id: string): Promise<void>;
    /** Received or answered but not delivered, oldest first. */
    pending(): readonly InboxEntry<M, R>[];
  };
  close(): Promise<void>;
  health(): { ok: boolean; detail: string };
}
