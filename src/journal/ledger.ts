import type { Low } from 'lowdb';
import type { NewEvent, StoredEvent } from '../domain/event.ts';
import { copyOf, emptyState, foldEach, type State } from '../domain/state.ts';
import { BEGINNING } from './chain.ts';
import type { Change } from './journal.ts';
import { seal } from './seal.ts';

type Waiting = { work: (state: State) => Change<unknown>; resolve: (result: unknown) => void; reject: (error: unknown) => void };
type Staged = Waiting & { result: unknown; events: number; written: Promise<void> };
export type LedgerOptions = { clock: { now(): Date }; salt: () => string };

/** Folds the events that the state has not seen yet. */
export const foldFrom = (state: State, events: readonly StoredEvent[]): State =>
  state.seq < events.length ? foldEach(state, state.seq === 0 ? events : events.slice(state.seq)) : state;
export const foldAll = (events: readonly StoredEvent[]): State => foldFrom(copyOf(emptyState), events);

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * The changes of a journal, one batch after another. Two states are folded: the durable one, which everybody sees, and a draft that
 * is ahead by the batch that is being written. Work always runs on the draft, so that of two that want the same thing the second
 * sees the first; a failed write throws the draft away. It is only made when something is to be written.
 */
export class Ledger {
  readonly #low: Low<StoredEvent[]>;
  readonly #options: LedgerOptions;
  #state: State;
  /** None until something is to be written, and after a write that failed. */
  #draft: State | undefined;
  readonly #events: StoredEvent[] = [];
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  /** `low` has been read. Its adapter takes what it could not write out of the data again. */
  constructor(low: Low<StoredEvent[]>, options: LedgerOptions) {
    this.#low = low;
    this.#options = options;
    this.#state = foldAll(low.data);
  }

  state(): State {
    return this.#state;
  }
  /** What is on disk, without what is being written: what has come since it was last asked for is added to the same list. */
  events(): readonly StoredEvent[] {
    for (let at = this.#events.length; at < this.#state.seq; at += 1) this.#events.push(this.#low.data[at] as StoredEvent);
    return this.#events;
  }

  change<T>(work: (state: State) => Change<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#working ??= this.#work();
    });
  }

  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch.flatMap((waiting) => this.#stage(waiting)));
      // Where many write, those who waited for this batch and have more to write come along in the next.
      if (batch.length > 1) await nextTurn();
    }
    this.#working = undefined;
  }

  #stage(waiting: Waiting): Staged[] {
    try {
      const draft = this.#draft ?? copyOf(this.#state);
      this.#draft = draft;
      const { events, result } = waiting.work(draft);
      return [{ ...waiting, result, events: events.length, written: this.#push(events, draft) }];
    } catch (error) {
      waiting.reject(error);
      return [];
    }
  }

  #push(events: readonly NewEvent[], draft: State): Promise<void> {
    if (events.length === 0) return Promise.resolve();
    const { data } = this.#low;
    const last = { seq: data.length, hash: data.at(-1)?.hash ?? BEGINNING };
    const sealed = seal(events, last, { at: this.#options.clock.now().toISOString(), salt: this.#options.salt });
    data.push(...sealed);
    this.#draft = foldEach(draft, sealed);
    return this.#low.write();
  }

  async #write(staged: readonly Staged[]): Promise<void> {
    const outcomes = await Promise.allSettled(staged.map(({ written }) => written));
    this.#state = foldFrom(this.#state, this.#low.data);
    const failed = outcomes.some(({ status }) => status === 'rejected');
    if (failed) this.#draft = undefined;
    for (const [i, outcome] of outcomes.entries()) {
      const { result, events, work, resolve, reject } = staged[i] as Staged;
      if (outcome.status === 'rejected') reject(outcome.reason);
      // It wrote nothing, but may have answered from what has just been taken back.
      else if (failed && events === 0) this.#waiting.push({ work, resolve, reject });
      else resolve(result);
    }
  }
}
