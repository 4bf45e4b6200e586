import type { Visibility } from '../domain/fact.ts';
import type { Catalog } from './catalog.ts';
import type { Index } from './index-statements.ts';
import type { Knowledge } from './knowledge.ts';
import { addParts, type Own, type Read, termReader } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { type GrowingPosting, TermStore } from './term-store.ts';

type Reader = (s: Statement) => Read;
/** Statements that the same people may see: all that is open, all of one body, all of the secretariat. */
export type Sight = { visibility: Visibility; body?: string };
type Group = { sight: Sight; terms: TermStore; read: Reader };

/** What stands in a place. What it says itself is read when it is first weighed: few of many ever are. */
class Entry implements Own {
  readonly statement: Statement;
  readonly group: Group;
  readonly size: number;
  readonly held: readonly GrowingPosting[];
  #own: Own | undefined;

  constructor(statement: Statement, group: Group, size: number, held: readonly GrowingPosting[]) {
    this.statement = statement;
    this.group = group;
    this.size = size;
    this.held = held;
  }
  get terms(): Own['terms'] {
    return this.#read().terms;
  }
  get subject(): Own['subject'] {
    return this.#read().subject;
  }
  get words(): Own['words'] {
    return this.#read().words;
  }
  #read(): Own {
    this.#own ??= this.group.read(this.statement).own;
    return this.#own;
  }
}

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
    const read = added.map((statement) => {
      const group = this.#groupOf(statement);
      return { statement, group, terms: group.read(statement).terms };
    });
    addParts(
      read.map((r) => r.terms),
      this.#base.known,
    );
    for (const { statement, group, terms } of read) {
      const place = this.#free.pop() ?? this.first + this.entries.length;
      const held = group.terms.add(place, terms);
      this.entries[place - this.first] = new Entry(statement, group, terms.size, held);
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
    return termReader(this.#catalog, { surface, terms: new Set() });
  }
}
