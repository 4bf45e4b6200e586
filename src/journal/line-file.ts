import type { Adapter } from 'lowdb';
import type { DurableFile } from './durable-file.ts';
import type { What } from './faults.ts';
import { toLine } from './line.ts';
import { type ReadItem, START } from './read-lines.ts';
import { readPieces } from './read-pieces.ts';

type Waiting = { line: string; items: number; resolve: () => void; reject: (error: unknown) => void };
export type LineFileOptions<T> = {
  file: DurableFile;
  what: What;
  readItem: ReadItem<T>;
  /** Called with what is left of a line that was never finished, before it is cut off. */
  onTorn: (rest: Buffer, line: number) => Promise<void>;
};

/**
 * A lowdb adapter for a list that only grows. What was pushed since the last `write()` becomes one line: all or nothing. Whoever
 * waits at the same time shares one write and one sync. A write that fails takes what was pushed out of the list again.
 */
export class LineFile<T> implements Adapter<T[]> {
  readonly #options: LineFileOptions<T>;
  #list: T[] = [];
  /** How many items of the list are on the disk, and how many have been handed over to be. */
  #durable = 0;
  #staged = 0;
  #waiting: Waiting[] = [];
  /** Never rejects: each who waits is told alone. */
  #working: Promise<void> | undefined;

  constructor(options: LineFileOptions<T>) {
    this.#options = options;
  }

  async read(): Promise<T[]> {
    const { file, what, readItem, onTorn } = this.#options;
    const { items, place, rest } = await file.read((handle) => readPieces(handle, START, readItem, { what, file: file.path }));
    if (rest.length > 0) {
      await onTorn(rest, place.lines + 1);
      await file.cut(place.byte);
    }
    this.#list = items;
    this.#durable = items.length;
    this.#staged = items.length;
    return items;
  }

  write(list: T[]): Promise<void> {
    const fresh = list.slice(this.#staged);
    this.#list = list;
    this.#staged = list.length;
    if (fresh.length === 0) return this.#working ?? Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: toLine(fresh), items: fresh.length, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Replaces the whole file by what `compact` makes of the durable items; what waits is written after. */
  async rewrite(compact: (items: readonly T[]) => T[]): Promise<void> {
    await this.idle();
    const rewriting = this.#rewrite(compact);
    this.#working = rewriting
      .catch(() => {})
      .then(() => {
        this.#working = undefined;
        if (this.#waiting.length > 0) this.#working = this.#work();
      });
    await rewriting;
  }

  /** Resolves when nothing is being written any more. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    // Those who write in the same turn come along in the first batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#options.file.append(Buffer.from(batch.map((w) => w.line).join('')));
      } catch (error) {
        this.#takeBack([...batch, ...this.#waiting], error);
        continue;
      }
      this.#durable += batch.reduce((sum, w) => sum + w.items, 0);
      for (const { resolve } of batch) resolve();
    }
    this.#working = undefined;
  }

  /** What waited behind the failed batch was made on top of it, so it goes too. */
  #takeBack(waiting: readonly Waiting[], error: unknown): void {
    this.#waiting = [];
    this.#list.length = this.#durable;
    this.#staged = this.#durable;
    for (const { reject } of waiting) reject(error);
  }

  async #rewrite(compact: (items: readonly T[]) => T[]): Promise<void> {
    const kept = compact(this.#list.slice(0, this.#durable));
    await this.#options.file.replace(Buffer.from(kept.map((item) => toLine([item])).join('')));
    const after = this.#list.slice(this.#durable);
    this.#list.length = 0;
    for (const item of [...kept, ...after]) this.#list.push(item);
    this.#staged += kept.length - this.#durable;
    this.#durable = kept.length;
  }
}
