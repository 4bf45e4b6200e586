import { currentAgreements, currentGrants, currentStages } from '../../domain/agreements.ts';
import type { Entity } from '../../domain/entity.ts';
import type { HeldSeat } from '../../domain/record.ts';
import type { State } from '../../domain/state.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { buildCatalog, type Catalog } from '../catalog.ts';
import type { Knowledge } from '../knowledge.ts';
import { recordedEntities } from './entities.ts';
import type { NameOf } from './name-of.ts';
import { seatsNow } from './seats.ts';

type Given = Pick<Knowledge, 'records' | 'catalog'>;
type Told = { from: readonly unknown[]; seats: readonly HeldSeat[]; persons: readonly Entity[] };
const alike = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((one, i) => one === b[i]);

/** What has a name now and what had one: a text that mentions either may mention something else than before. */
const beginnings = (entities: readonly Entity[]): string[] =>
  entities.flatMap((e) =>
    [...e.names.sv, ...e.names.en, ...(e.abbreviations ?? [])].flatMap((name) =>
      foldAscii(name)
        .split(/[^\p{L}\p{N}]+/u)
        .slice(0, 2)
        .map((w) => w.slice(0, 3)),
    ),
  );

/**
 * The named things and the seats, those of the data with those recorded. Each seat is made once and kept; the catalog is built anew only when
 * a name has come, gone or changed.
 */
export class RecordedNames {
  readonly #base: Given;
  readonly #seats = new Map<string, Told>();
  readonly #titles = new Map<string, object>();
  #subjects: readonly unknown[] = [];
  #named: ReadonlyMap<string, Entity> = new Map();
  catalog: Catalog;
  entities: Given['records']['entities'];
  seats: readonly HeldSeat[];
  /** The seats of the data whose last day was recorded, as they are now. */
  ended: ReadonlyMap<string, HeldSeat> = new Map();
  /** The seats that were taken here. */
  taken: readonly HeldSeat[] = [];
  /** Another number when a seat of the data was ended or goes on. */
  version = 0;
  #data: unknown;
  #persons: readonly Entity[] = [];
  #others: readonly Entity[] = [];

  constructor(base: Given) {
    this.#base = base;
    this.catalog = base.catalog;
    this.entities = base.records.entities;
    this.seats = base.records.seats;
  }

  /** Something else when the names that a text mentions may be others than before. */
  mentions(text: string): unknown {
    const known = this.#titles.get(text);
    if (known) return known;
    const token = {};
    this.#titles.set(text, token);
    return token;
  }

  /** True when names have changed. `anew`: people are called something else than before. */
  read(state: State, nameOf: NameOf, anew: boolean): boolean {
    if (anew) this.#seats.clear();
    this.#readSeats(state, nameOf);
    const subjects = [...currentAgreements(state), ...currentStages(state), ...currentGrants(state)];
    if (!alike(subjects, this.#subjects)) {
      this.#subjects = subjects;
      this.#others = recordedEntities(state, this.#base.catalog);
    }
    return this.#name([...this.#persons, ...this.#others]);
  }

  #readSeats(state: State, nameOf: NameOf): void {
    const { records, catalog } = this.#base;
    const none = { ...records, seats: [] };
    const told = (id: string, from: readonly unknown[], make: () => Pick<Told, 'seats' | 'persons'>): Told => {
      const known = this.#seats.get(id);
      if (known && alike(known.from, from)) return known;
      const made = { from, ...make() };
      this.#seats.set(id, made);
      return made;
    };
    const recorded = [...state.seats.values()].map((seat) => {
      const ending = state.endings.get(seat.id);
      const endings = new Map(ending ? [[seat.id, ending]] : []);
      return told(seat.id, [seat, ending], () => seatsNow({ records: none, catalog, state: { seats: new Map([[seat.id, seat]]), endings }, nameOf }));
    });
    const own = records.seats.map((seat) => state.endings.get(seat.id));
    const data = told('', own, () => ({
      seats: seatsNow({ records, catalog, state: { seats: new Map(), endings: state.endings }, nameOf }).seats,
      persons: [],
    }));
    if (data !== this.#data) this.version += 1;
    this.#data = data;
    this.taken = recorded.flatMap((r) => r.seats);
    this.seats = [...data.seats, ...this.taken];
    this.ended = new Map(data.seats.filter((s) => state.endings.has(s.id)).map((s) => [s.id, s]));
    this.#persons = recorded.flatMap((r) => r.persons);
  }

  #name(all: readonly Entity[]): boolean {
    const named = new Map(all.map((e) => [e.id, e]));
    const differing = [
      ...[...named].flatMap(([id, e]) => (this.#named.get(id) === e ? [] : [e, this.#named.get(id)])),
      ...[...this.#named].flatMap(([id, e]) => (named.has(id) ? [] : [e])),
    ].filter((e) => e !== undefined);
    if (differing.length === 0) return false;
    this.#named = named;
    this.entities = new Map([...this.#base.records.entities, ...named]);
    this.catalog = buildCatalog(this.entities);
    const begins = new Set(beginnings(differing));
    for (const title of this.#titles.keys())
      if (
        foldAscii(title)
          .split(/[^\p{L}\p{N}]+/u)
          .some((w) => begins.has(w.slice(0, 3)))
      )
        this.#titles.set(title, {});
    return true;
  }
}
