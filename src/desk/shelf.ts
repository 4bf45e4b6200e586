/** One shelf of the desk: what is kept under keys for a time. */
export interface Shelf<T> {
  get(key: string): T | undefined;
  /** Durable when the promise resolves, and seen by `get` from then on. */
  put(key: string, value: T, ttlMs: number): Promise<void>;
  list(): readonly { key: string; value: T }[];
}
