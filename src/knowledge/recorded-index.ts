import type { Visibility } from '../domain/fact.ts';
import type { Catalog } from './catalog.ts';
import { PART, partsReader } from './compounds.ts';
import type { Index } from './index-statements.ts';
import type { Knowledge } from './knowledge.ts';
import { type Own, OwnWords } from './own.ts';
import { termReader } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { type GrowingPosting, TermStore } from './term-store.ts';

type Reader = (s: Statement) => Map<string, number>;
/** Statements that the same people may see: all that is open, all of one body, all of the secretariat. */
export type Sight = { visibility: Visibility; body?: string };
type Group = { sight: Sight; terms: TermStore; read: Reader };

/** What stands in a place. */
type Entry = { statement: Statement; group: Group; size: number; own: Own; held: readonly GrowingPosting[] };

/** Keeps the greatest weight that a term is given. */
const raise = (terms: Map<string, number>, term: string, weight: number): void => {
  if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
};
const sightOf = ({ visibility, body }: Statement): Sight => ({ visibility, ...(visibility === 'body' && body !== undefined ? { body } : {}) });

/**
 * The index of what is recorded, on top of the data's: statements are put in and taken out one by one, and what is already there stays.
 * Places are counted on from the data's. Compounds are taken apart into words of the data alone, so that it does not matter what came first.
 */
export class RecordedIndex {
  readonly first: number;
  readonly entries: (Entry | undefined)[] = [];
  readonly groups = new Map<string, Group>();
  /** Another number after each change. */
  version = 0;
  readonly #base: Index;
  readonly #placeOf = new Map<Statement, number>();
  readonly #free: number[] = [];
  #catalog: Catalog;

  constructor(base: Pick<Knowledge, 'index' | 'catalog'>) {
    this.#base = base.index;
    this.#catalog = base.catalog;
    this.first = base.index.recent.at.length;
  }

  /** Names that have come or changed count for what is put in from now on. */
  named(catalog: Catalog): void {
    this.#catalog = catalog;
    for (const group of this.groups.values()) group.read = this.#reader(group.terms);
  }

  change(added: readonly Statement[], gone: readonly Statement[]): void {
    if (added.length + gone.length > 0) this.version += 1;
    for (const s of gone) this.#remove(s);
    const partsOf = partsReader((stem) => this.#base.known(stem, 'sv'));
    for (const statement of added) {
      const group = this.#groupOf(statement);
      const terms = group.read(statement);
      // Looked for before any is taken: a part is not taken apart again.
      const parts = Array.from(terms, ([term, weight]) => ({ of: partsOf(term), weight: weight * PART }));
      for (const { of, weight } of parts) for (const part of of) raise(terms, part, weight);
      const place = this.#free.pop() ?? this.first + this.entries.length;
      const held = group.terms.add(place, terms);
      this.entries[place - this.first] = { statement, group, size: terms.size, own: new OwnWords(statement, () => this.#catalog), held };
      this.#placeOf.set(statement, place);
    }
  }

  #remove(statement: Statement): void {
    const place = this.#placeOf.get(statement);
    const entry = place === undefined ? undefined : this.entries[place - this.first];
    if (place === undefined || !entry) return;
    entry.group.terms.remove(place, entry.held);
    this.entries[place - this.first] = undefined;
    this.#placeOf.delete(statement);
    this.#free.push(place);
  }

  #groupOf(statement: Statement): Group {
    const sight = sightOf(statement);
    const key = `${sight.visibility} ${sight.body ?? ''}`;
    const known = this.groups.get(key);
    if (known) return known;
    const terms = new TermStore();
    const group: Group = { sight, terms, read: this.#reader(terms) };
    this.groups.set(key, group);
    return group;
  }
  #reader({ surface }: TermStore): Reader {
    let terms = new Map<string, number>();
    const takes = { of: (term: string) => term, take: (term: string, weight: number) => raise(terms, term, weight) };
    const read = termReader(this.#catalog, { surface, terms: new Set() }, takes);
    return (statement) => {
      terms = new Map();
      read(statement);
      return terms;
    };
  }
}
