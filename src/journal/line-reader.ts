import { open } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { MendableError } from '../errors.ts';
import { readonly, type What } from './faults.ts';
import { type Place, type ReadItem, START } from './read-lines.ts';
import { readPieces } from './read-pieces.ts';

/** A lowdb adapter that reads beside the process that writes. Reading again goes on where it ended, if the file is still the same. */
export class LineReader<T> implements Adapter<T[]> {
  readonly #path: string;
  readonly #what: What;
  readonly #readItem: ReadItem<T>;
  #list: T[] = [];
  #place: Place = START;
  #inode: number | undefined;

  constructor(path: string, what: What, readItem: ReadItem<T>) {
    this.#path = path;
    this.#what = what;
    this.#readItem = readItem;
  }

  /** The same list with what is new, or another list when the file had to be read from the beginning. */
  async read(): Promise<T[]> {
    try {
      return await this.#readOn();
    } catch (error) {
      if (!(error instanceof MendableError) || this.#place === START) throw error;
      // What stood after our place may have been taken back and written anew.
      this.#begin();
      return await this.#readOn();
    }
  }

  write(): Promise<void> {
    return Promise.reject(readonly(this.#what, this.#path));
  }

  async #readOn(): Promise<T[]> {
    const handle = await open(this.#path, 'r');
    try {
      const { ino, size } = await handle.stat();
      if (ino !== this.#inode || size < this.#place.byte) this.#begin();
      this.#inode = ino;
      const { items, place } = await readPieces(handle, this.#place, this.#readItem, { what: this.#what, file: this.#path });
      for (const item of items) this.#list.push(item);
      this.#place = place;
      return this.#list;
    } finally {
      await handle.close();
    }
  }

  #begin(): void {
    this.#list = [];
    this.#place = START;
  }
}
