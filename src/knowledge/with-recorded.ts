import type { State } from '../domain/state.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameOf, nouns } from './recorded/index.ts';
import { Kept } from './recorded/kept.ts';
import { RecordedNames } from './recorded/names.ts';
import { COLLECTIONS, type Noun, type Now, Since } from './recorded/noun.ts';
import { type Placed, RecordedIndex, type Sight } from './recorded-index.ts';
import { type View, viewOf } from './recorded-view.ts';
import { type Statement, seatStatement } from './statements.ts';

/** Statements told between two looks at the clock. */
const AT_ONCE = 20;
type Changes = Record<(typeof COLLECTIONS)[number] | 'named' | 'titles', string[]>;
const nothing = (): Changes => Object.fromEntries([...COLLECTIONS, 'named', 'titles'].map((name) => [name, []])) as unknown as Changes;

/**
 * The data with everything recorded on top, kept up with the newest state: after a save only what it touched is told and indexed anew.
 * What is given out is good until the next save.
 */
export class WithRecorded {
  readonly #base: Knowledge;
  readonly #callNow: NameOf;
  readonly #names: RecordedNames;
  readonly #since = new Since();
  readonly #nouns = nouns().map((noun, nth) => ({ noun, nth, stale: new Set<string>() }));
  readonly #kept = new Kept<Placed>();
  /** What people were called when they were first told of. */
  readonly #called = new Map<string, string>();
  /** What has come or changed and the nouns have not been asked about yet. */
  #changed = nothing();
  #asked = true;
  #data: { version: number; statements: readonly Statement[] } | undefined;
  #read = -1;
  #today = '';

  constructor(base: Knowledge, nameOf: NameOf) {
    this.#base = base;
    this.#callNow = nameOf;
    this.#names = new RecordedNames(base);
  }

  readonly #nameOf: NameOf = (person) => {
    const name = this.#callNow(person);
    if (!this.#called.has(person)) this.#called.set(person, name);
    return name;
  };

  /** Made when it is first told into: names are there before the data's index is. */
  #made: RecordedIndex | undefined;
  get #index(): RecordedIndex {
    this.#made ??= new RecordedIndex(this.#base, this.#names.catalog);
    return this.#made;
  }

  /** The names as they are in this state. */
  names(state: State): Pick<RecordedNames, 'catalog' | 'seats' | 'version'> {
    if (state.told === this.#read) return this.#names;
    this.#read = state.told;
    if ([...this.#called].some(([person, name]) => this.#callNow(person) !== name)) {
      this.#called.clear();
      this.#since.forget();
      this.#kept.anew();
    }
    const changed = this.#since.of(state);
    const { ids, titles } = this.#names.read(changed, state, this.#nameOf);
    this.#made?.renamed(ids);
    for (const name of COLLECTIONS) this.#changed[name].push(...changed[name]);
    this.#changed.named.push(...ids);
    this.#changed.titles.push(...titles);
    this.#asked = false;
    return this.#names;
  }

  /** Tells what has come or changed, for at most so many milliseconds. True when there is nothing more to tell. */
  tell(state: State, today: string, ms = Number.POSITIVE_INFINITY): boolean {
    const { catalog } = this.names(state);
    const names = this.#names;
    const now: Now = {
      ...{ state, catalog, today, nameOf: this.#nameOf, records: this.#base.records, taken: names.taken },
      mentions: (text) => names.mentions.in(text),
    };
    this.#ask(now);
    const until = performance.now() + ms;
    for (const { noun, nth, stale } of this.#nouns)
      while (stale.size > 0) {
        this.#tellSome(noun, nth, stale, now);
        if (performance.now() >= until) return this.#isTold();
      }
    return true;
  }
  #isTold(): boolean {
    return this.#asked && this.#nouns.every(({ stale }) => stale.size === 0);
  }
  #ask(now: Now): void {
    const changed = { ...this.#changed, day: now.today !== this.#today };
    if (this.#asked && !changed.day) return;
    for (const { noun, stale } of this.#nouns) for (const id of noun.stale(changed, now)) stale.add(id);
    this.#changed = nothing();
    this.#asked = true;
    this.#today = now.today;
  }
  #tellSome(noun: Noun, nth: number, stale: Set<string>, now: Now): void {
    let told = 0;
    for (const id of stale) {
      stale.delete(id);
      told += this.#kept.tell(nth, id, noun.tell(id, now), this.#index);
      if (told >= AT_ONCE) return;
    }
  }

  /** Another number when a view that was given out is no longer good. */
  version(state: State, today: string): number {
    this.tell(state, today);
    return this.#index.version + this.#names.version;
  }
  /** Which sights there are, in the order in which they came. */
  sights(): readonly Sight[] {
    return this.#index.sights;
  }
  /** What those may see who see these of the recorded things. */
  view(state: State, today: string, sees: (sight: Sight) => boolean): View {
    this.tell(state, today);
    const { index } = this.#base;
    return viewOf({ statements: this.statements(state), index }, this.#index, sees);
  }
  /** The data's statements as they are now. */
  statements(state: State): readonly Statement[] {
    const { version } = this.names(state);
    if (this.#data?.version !== version) this.#data = { version, statements: this.#base.statements.map((s) => this.#now(s)) };
    return this.#data.statements;
  }
  /** A seat that was ended says so in its old place: the index finds statements by where they stand. */
  #now(s: Statement): Statement {
    const seat = s.from === 'seat' ? this.#names.ended.get(s.id) : undefined;
    return seat ? seatStatement(seat, this.#names.catalog) : s;
  }
}
