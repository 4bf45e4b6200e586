import type { NewEvent, StoredEvent } from '../domain/event.ts';
import type { State } from '../domain/state.ts';

/** What a piece of work wants written, and what it gives back when that is durable. */
export type Change<T> = { events: readonly NewEvent[]; result: T };

/** What happened, for ever. One process writes it; tools that only read open it read-only. */
export interface Journal {
  /** The fold of all durable events. */
  state(): State;
  /** All events, oldest first. */
  events(): readonly StoredEvent[];
  /**
   * All or nothing: `work` reads the state and says what to write; the promise resolves when that is on the disk.
   * `work` may be run again and must send nothing. Throws MendableError, and then nothing was kept: `journal-readonly`,
   * `journal-full` (goes on when there is room), `journal-closed`, or, until the next start, `journal-taken` or `journal-stopped`.
   */
  change<T>(work: (state: State) => Change<T>): Promise<T>;
  close(): Promise<void>;
  health(): { ok: boolean; detail: string };
}
