import type { HeldSeat, Records } from '../../domain/record.ts';
import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import type { NameOf } from './name-of.ts';

/**
 * What is told from. `today` is the day it is asked on: what is overdue follows from it. `mentions` is something else when the names
 * that a text mentions may have changed.
 */
export type Now = {
  state: State;
  catalog: Catalog;
  nameOf: NameOf;
  today: string;
  records: Records;
  /** The seats that were taken here, by id. */
  taken: ReadonlyMap<string, HeldSeat>;
  mentions(text: string): unknown;
};

/** What of a state is told. */
export const COLLECTIONS = [
  'seats',
  'endings',
  'outcomes',
  'actions',
  'meetings',
  'matters',
  'consultations',
  'agreements',
  'adoptions',
  'reviews',
  'stages',
  'grants',
  'goalReports',
] as const;
/** Ids of what has come or changed since it was last told of, of what is called something else, the texts that may mention something else, and whether it is another day. */
export type Changed = Record<(typeof COLLECTIONS)[number], readonly string[]> & { named: readonly string[]; titles: readonly string[]; day: boolean };

/** What one thing says, and all that it says it from: as long as that is the same, it says the same. */
export type Telling = { from: readonly unknown[]; make(): readonly Statement[] };
/** The things of one noun: which of them may read otherwise now, and what one of them says; undefined when it says nothing. */
export type Noun = { stale(changed: Changed, now: Now): Iterable<string>; tell(id: string, now: Now): Telling | undefined };

/** What has come or changed in the collections of a state since this was last asked. */
export class Since {
  readonly #read = new Map<string, { things: State[(typeof COLLECTIONS)[number]]; to: number }>();

  of(state: State): Record<(typeof COLLECTIONS)[number], readonly string[]> {
    const changed = COLLECTIONS.map((name) => [name, this.#since(name, state[name])] as const);
    return Object.fromEntries(changed) as Record<(typeof COLLECTIONS)[number], readonly string[]>;
  }
  /** The next time everything counts as changed. */
  forget(): void {
    for (const read of this.#read.values()) read.to = 0;
  }

  #since(name: (typeof COLLECTIONS)[number], things: State[(typeof COLLECTIONS)[number]]): readonly string[] {
    const before = this.#read.get(name);
    const { changes } = things;
    this.#read.set(name, { things, to: changes.length });
    if (before?.things === things && before.to > 0) return before.to === changes.length ? [] : [...new Set(changes.slice(before.to))];
    // Read anew, or for the first time: all that there is, and what there was.
    return [...new Set([...things.keys(), ...(before?.things.keys() ?? []), ...changes])];
  }
}
