import { subjectsOf } from '../../domain/agreements.ts';
import type { Entity } from '../../domain/entity.ts';
import { wordingsOf } from '../../domain/kept.ts';
import type { HeldSeat } from '../../domain/record.ts';
import type { State } from '../../domain/state.ts';
import { buildCatalog, type NameBook } from '../catalog.ts';
import type { Knowledge } from '../knowledge.ts';
import { recordedEntity } from './entities.ts';
import { Mentions } from './mentions.ts';
import type { NameOf } from './name-of.ts';
import type { Since } from './noun.ts';
import { personIn, takenSeat, untilEnding } from './seats.ts';

type Given = Pick<Knowledge, 'records' | 'catalog'>;
type Changed = ReturnType<Since['of']>;
/** Whose names have come, gone or changed, and the texts that may mention something else because of it. */
export type Renamed = { ids: readonly string[]; titles: readonly string[] };

/** The named things and the seats, those of the data with those recorded. Only what has come or changed is made anew. */
export class RecordedNames {
  readonly #base: Given;
  readonly catalog: NameBook;
  readonly mentions = new Mentions();
  /** The seats that were taken here, as they are now, by id. */
  readonly taken = new Map<string, HeldSeat>();
  /** The seats of the data whose last day was recorded, as they are now. */
  ended: ReadonlyMap<string, HeldSeat> = new Map();
  /** Another number when a seat of the data was ended or goes on. */
  version = 0;
  /** The seats of the data as they are now. */
  #data: readonly HeldSeat[];
  #seats: readonly HeldSeat[] | undefined;

  constructor(base: Given) {
    this.#base = base;
    this.catalog = buildCatalog(base.records.entities);
    this.#data = base.records.seats;
  }

  get seats(): readonly HeldSeat[] {
    this.#seats ??= [...this.#data, ...this.taken.values()];
    return this.#seats;
  }

  read(changed: Changed, state: State, nameOf: NameOf): Renamed {
    this.#readSeats(changed, state, nameOf);
    const persons = new Set(changed.seats.flatMap((id) => wordingsOf(state.seats.get(id)).map((s) => s.person.id)));
    const subjects = new Set((['agreements', 'stages', 'grants'] as const).flatMap((name) => subjectsOf(changed[name], state[name])));
    const differing = [
      ...[...persons].flatMap((id) => this.#name(id, this.#person(id, state, nameOf))),
      ...[...subjects].flatMap((id) => this.#name(id, recordedEntity(id, state, this.#base.catalog))),
    ];
    return { ids: differing.map((e) => e.id), titles: this.mentions.renamed(differing) };
  }

  #readSeats({ seats, endings }: Changed, state: State, nameOf: NameOf): void {
    if (seats.length + endings.length === 0) return;
    this.#seats = undefined;
    const { records } = this.#base;
    const given = { catalog: this.#base.catalog, nameOf };
    for (const id of new Set([...seats, ...endings])) {
      const seat = state.seats.get(id);
      const now = seat && seat.withdrawn === undefined ? untilEnding(takenSeat(seat, given), state.endings.get(id), given) : undefined;
      if (now) this.taken.set(id, now);
      else this.taken.delete(id);
    }
    const changed = new Set(endings);
    if (!records.seats.some((s) => changed.has(s.id))) return;
    this.version += 1;
    this.#data = records.seats.flatMap((s) => untilEnding(s, state.endings.get(s.id), given) ?? []);
    this.ended = new Map(this.#data.filter((s) => state.endings.has(s.id)).map((s) => [s.id, s]));
  }

  /** Somebody whom the data do not name, as they were recorded last. */
  #person(id: string, state: State, nameOf: NameOf): Entity | undefined {
    if (this.#base.records.entities.has(id)) return undefined;
    const seat = state.seats.by('person', id).findLast((s) => s.withdrawn === undefined);
    return seat && personIn(seat, { catalog: this.#base.catalog, nameOf });
  }

  /** Puts a name in the place of the one before. What names differ; nothing when it is the same. */
  #name(id: string, now: Entity | undefined): Entity[] {
    if (this.#base.records.entities.has(id)) return [];
    const before = this.catalog.get(id);
    if (before === undefined && now === undefined) return [];
    if (now) this.catalog.put(now);
    else this.catalog.remove(id);
    return [before, now].filter((e) => e !== undefined);
  }
}
