import type { Statement } from '../statements.ts';
import type { Telling } from './noun.ts';

/** Where statements are put, each as an entry, in an order among all, and taken out. */
export interface Shelf<E> {
  add(statement: Statement, order: number, make: () => Statement): E;
  remove(entry: E): void;
}
type Told<E> = { telling: Telling; entries: readonly E[] };

const alike = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Things told again at one time: the statements of one are asked for one after the other. */
const MADE = 200;
/** So many statements one thing has room for in the order. */
const ROOM = 1_000;
/** And so many events there may be before the next noun's. */
const EVENTS = 1e9;
/** The oldest event of those that a thing is told from: the same whenever it is told, also after a new start. Nought where it is told from none. */
const oldest = ({ from }: Telling): number => {
  let seq = EVENTS;
  for (const one of from) if (typeof one === 'object' && one !== null && 'seq' in one && typeof one.seq === 'number' && one.seq < seq) seq = one.seq;
  return seq % EVENTS;
};

/**
 * What has been told of each thing, kept for as long as everything that it was told from is the same. What is recorded is replaced and never
 * changed in place, so the same object says the same. Statements are not kept but made again from what they were told from: few are ever read.
 */
export class Kept<E> {
  readonly #told = new Map<string, Told<E>>();
  /** What was told when names were others: it no longer counts, and is there until it has been told anew. */
  #outdated = new Set<string>();
  readonly #made = new Map<Telling, readonly Statement[]>();

  /** Nothing that was told before counts, because people are called something else. */
  anew(): void {
    this.#outdated = new Set(this.#told.keys());
    this.#made.clear();
  }

  /** Tells a thing of a noun into the shelf, unless it says what it said; without a telling there is nothing to say of it any more. How many statements were put in. */
  tell(noun: number, id: string, telling: Telling | undefined, shelf: Shelf<E>): number {
    const key = `${noun} ${id}`;
    const before = this.#told.get(key);
    if (before && telling && alike(before.telling.from, telling.from) && !this.#outdated.has(key)) return 0;
    this.#outdated.delete(key);
    this.#told.delete(key);
    for (const entry of before?.entries ?? []) shelf.remove(entry);
    if (before) this.#made.delete(before.telling);
    if (!telling) return 0;
    const order = (noun * EVENTS + oldest(telling)) * ROOM;
    const entries = telling.make().map((s, i) => shelf.add(s, order + i, () => this.#make(telling, i)));
    this.#told.set(key, { telling, entries });
    return entries.length;
  }

  #make(telling: Telling, nth: number): Statement {
    const made = this.#made.get(telling) ?? telling.make();
    if (this.#made.size >= MADE) this.#made.clear();
    this.#made.set(telling, made);
    return made[nth] as Statement;
  }
}
