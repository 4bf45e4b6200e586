import type { State } from '../domain/state.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameOf, tellRecorded } from './recorded/index.ts';
import { Kept } from './recorded/kept.ts';
import type { Namings } from './recorded/matters-kept.ts';
import { RecordedNames } from './recorded/names.ts';
import { RecordedIndex, type Sight } from './recorded-index.ts';
import { viewOf } from './recorded-view.ts';
import { type Statement, seatStatement } from './statements.ts';

/**
 * The data with everything recorded on top, kept up with the newest state: after a save only what it touched is told and indexed anew.
 * What is given out is good until the next save.
 */
export class WithRecorded {
  readonly #base: Knowledge;
  readonly #nameOf: NameOf;
  readonly #names: RecordedNames;
  readonly #kept = new Kept();
  readonly #index: RecordedIndex;
  readonly #namings: Namings = new WeakMap();
  /** What people were called when they were last told of. */
  readonly #called = new Map<string, string>();
  #named = '';
  #told = '';

  constructor(base: Knowledge, nameOf: NameOf) {
    this.#base = base;
    this.#nameOf = (person) => {
      const name = nameOf(person);
      this.#called.set(person, name);
      return name;
    };
    this.#names = new RecordedNames(base);
    this.#index = new RecordedIndex(base);
  }

  /** Another number when a view that was given out is no longer good. */
  version(state: State, today: string): number {
    this.#tell(state, today);
    return this.#index.version + this.#names.version;
  }

  /** Which sights there are, in the order in which they came. */
  sights(): Sight[] {
    return [...this.#index.groups.values()].map((g) => g.sight);
  }

  names(state: State): Pick<RecordedNames, 'catalog' | 'entities' | 'seats'> {
    const now = String(state.told);
    if (now === this.#named) return this.#names;
    this.#named = now;
    const anew = this.#renamed();
    if (anew) this.#told = '';
    this.#anew ||= anew;
    if (this.#names.read(state, this.#nameOf, anew)) this.#index.named(this.#names.catalog);
    return this.#names;
  }

  /** What those may see who see these of the recorded things. */
  view(state: State, today: string, sees: (sight: Sight) => boolean): Pick<Knowledge, 'statements' | 'index'> & { hidden: readonly Statement[] } {
    this.#tell(state, today);
    const { statements, index } = this.#base;
    const { ended, catalog } = this.#names;
    // A seat that was ended says so in its old place: the index finds statements by where they stand.
    const before = ended.size ? statements.map((s) => (s.from === 'seat' && ended.has(s.id) ? this.#endedStatement(s, catalog) : s)) : statements;
    return viewOf({ statements: before, index }, this.#index, sees);
  }

  #endedStatement(s: Statement, catalog: Knowledge['catalog']): Statement {
    const seat = this.#names.ended.get(s.id);
    return seat ? seatStatement(seat, catalog) : s;
  }

  #anew = false;
  #renamed(): boolean {
    const called = [...this.#called];
    return called.some(([person, name]) => this.#nameOf(person) !== name);
  }

  #tell(state: State, today: string): void {
    const { catalog } = this.names(state);
    const now = `${state.told} ${today}`;
    if (now === this.#told) return;
    this.#told = now;
    this.#kept.begin(this.#anew);
    this.#anew = false;
    for (const seat of this.#names.taken) this.#kept.tell(`seat ${seat.id}`, [seat], () => [seatStatement(seat, catalog)]);
    const { records } = this.#base;
    tellRecorded(this.#kept, { state, catalog, nameOf: this.#nameOf, today, records, mentions: (text) => this.#names.mentions(text), namings: this.#namings });
    const { added, gone } = this.#kept.end();
    this.#index.change(added, gone);
  }
}
