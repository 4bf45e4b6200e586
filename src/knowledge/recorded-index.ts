import type { Visibility } from '../domain/fact.ts';
import type { Catalog } from './catalog.ts';
import { type Indexed, indexedOf } from './index-statements.ts';
import { briefOf, type Knowledge, type Untold } from './knowledge.ts';
import type { Listing } from './parts.ts';
import { PART, StatementReader } from './statement-terms.ts';
import type { Statement, Told } from './statements.ts';
import { type IndexTerm, Vocabulary } from './vocabulary.ts';

/** Who may see something: what is open to all, what a body's own people see, what the secretariat sees. */
export type Sight = { visibility: Visibility; body?: string };
/** A statement that stands in a place until it is taken out; `make` tells it again. The place changes when the ranks are closed. */
export type Placed = Untold & { place: number; readonly group: number; readonly order: number; readonly told: string | undefined };

/** Those of older events first; of things of one event, and of those that come of none, by their ids. It does not matter what was told when. */
export const inOrder = (a: Placed, b: Placed): number =>
  a.order - b.order || a.brief.id.length - b.brief.id.length || (a.brief.id < b.brief.id ? -1 : Number(a.brief.id > b.brief.id));

/** The group of a place whose statement has gone; the others count from one. */
const GONE = 0;
/** So many places may be empty, and this share of all, before the lists are written anew without them. */
const EMPTY = { atLeast: 2_000, share: 0.25 } as const;
/** So many statements that were weighed are kept as they were made: the same are often asked for again. */
const KEPT = 2_000;

const putIn = (sets: Map<string, Set<Placed>>, key: string, entry: Placed): void => {
  const alike = sets.get(key);
  if (alike) alike.add(entry);
  else sets.set(key, new Set([entry]));
};
const sightOf = ({ visibility, body }: Statement): Sight => ({ visibility, ...(visibility === 'body' && body !== undefined ? { body } : {}) });
const told = (what: Told['what'], subject: string) => `${what} ${subject}`;

/**
 * The index of what is recorded, beside the data's: statements are put in one by one, in a place after all the others, and taken out by
 * leaving their place empty. Compounds are taken apart into words of the data alone, so that it does not matter what came first.
 */
export class RecordedIndex {
  readonly vocabulary = new Vocabulary();
  /** Another number after each change. */
  version = 0;
  readonly #entries: (Placed | undefined)[] = [];
  #groupAt = new Uint16Array(1024);
  #counters = [new Float64Array(0), new Float64Array(0)] as const;
  #empty = 0;
  readonly #reader: StatementReader;
  readonly #sights: Sight[] = [];
  readonly #groupOf = new Map<string, number>();
  /** Where the things of one kind that are told of a subject stand. */
  readonly #told = new Map<string, Set<Placed>>();
  readonly #ofSubject = new Map<string, Set<Placed>>();
  readonly #weighed = new Map<Placed, Indexed>();

  constructor({ index }: Pick<Knowledge, 'index'>, catalog: Catalog) {
    this.vocabulary.takeApart((stemmed) => index.known(stemmed, 'sv'));
    this.#reader = new StatementReader(catalog, this.vocabulary);
  }

  get size(): number {
    return this.#entries.length;
  }
  /** What the same people may see is of one group: what those see, in the order of the numbers of the groups, the first of which is one. */
  get sights(): readonly Sight[] {
    return this.#sights;
  }
  all(): Placed[] {
    return this.#entries.filter((entry) => entry !== undefined);
  }
  ofSubjects(subjects: readonly string[]): Placed[] {
    return [...new Set(subjects)].flatMap((subject) => [...(this.#ofSubject.get(subject) ?? [])]);
  }
  at(place: number): Placed | undefined {
    return this.#entries[place];
  }
  /** The number of the group that the statement in a place is of; nought where none is. */
  groupAt(place: number): number {
    return this.#groupAt[place] as number;
  }
  /** What is told of some kinds, of some subjects or of all. */
  told(kinds: readonly Told['what'][], subjects: Iterable<string> = this.#ofSubject.keys()): Placed[] {
    const keys = new Set([...subjects].flatMap((subject) => kinds.map((what) => told(what, subject))));
    return [...keys].flatMap((key) => [...(this.#told.get(key) ?? [])]).sort(inOrder);
  }
  /** The lists that lead to a term: of the phrases that hold it, or a compound of it. */
  lists(term: string, first = 0): Listing[] {
    const known = this.vocabulary.get(term);
    const of = ({ phrases }: IndexTerm, share: number) => phrases.map(({ phrase, weight }) => ({ posting: phrase.places, first, weight, share }));
    return known ? [...of(known, 1), ...known.compounds.flatMap((compound) => of(compound, PART))] : [];
  }
  /** Two numbers for each of so many places, all of them nought. */
  counters(size: number): readonly [Float64Array, Float64Array] {
    if (this.#counters[0].length < size) this.#counters = [new Float64Array(size * 2), new Float64Array(size * 2)];
    return this.#counters;
  }
  weighed(entry: Placed): Indexed {
    const known = this.#weighed.get(entry);
    if (known) return known;
    const made = indexedOf(this.#reader.weigh(entry.make()), this.vocabulary);
    if (this.#weighed.size >= KEPT) this.#weighed.clear();
    this.#weighed.set(entry, made);
    return made;
  }

  /** These are called something else than before: it counts for what is put in from now on. */
  renamed(ids: Iterable<string>): void {
    this.#reader.renamed(ids);
  }

  add(statement: Statement, order: number, make: () => Statement): Placed {
    this.version += 1;
    const group = this.#group(statement);
    const place = this.size;
    this.#reader.read(statement, (phrase, weight) => {
      if (phrase.listed) phrase.places.raise(place, weight);
    });
    const key = statement.told && told(statement.told.what, statement.subject);
    const entry = { place, group, order, brief: briefOf(statement), told: key, make };
    this.#put(entry);
    return entry;
  }
  remove(entry: Placed): void {
    this.version += 1;
    this.#entries[entry.place] = undefined;
    this.#groupAt[entry.place] = GONE;
    this.#weighed.delete(entry);
    this.#ofSubject.get(entry.brief.subject)?.delete(entry);
    if (entry.told !== undefined) this.#told.get(entry.told)?.delete(entry);
    this.#empty += 1;
    if (this.#empty >= EMPTY.atLeast && this.#empty >= this.size * EMPTY.share) this.#close();
  }
  #put(entry: Placed): void {
    this.#entries.push(entry);
    if (entry.place === this.#groupAt.length) {
      const before = this.#groupAt;
      this.#groupAt = new Uint16Array(before.length * 2);
      this.#groupAt.set(before);
    }
    this.#groupAt[entry.place] = entry.group;
    putIn(this.#ofSubject, entry.brief.subject, entry);
    if (entry.told !== undefined) putIn(this.#told, entry.told, entry);
  }
  /** Closes the ranks: what is there stands in the same order, with no empty places between. */
  #close(): void {
    const kept = this.#entries.filter((entry) => entry !== undefined);
    for (const [now, entry] of kept.entries()) entry.place = now;
    for (const { places } of this.vocabulary.phrases) places.keep((place) => this.#entries[place]?.place);
    this.#entries.length = 0;
    this.#empty = 0;
    for (const entry of kept) this.#put(entry);
  }

  #group(statement: Statement): number {
    const sight = sightOf(statement);
    const key = `${sight.visibility} ${sight.body ?? ''}`;
    const known = this.#groupOf.get(key);
    if (known !== undefined) return known;
    const made = this.#sights.push(sight);
    this.#groupOf.set(key, made);
    return made;
  }
}
