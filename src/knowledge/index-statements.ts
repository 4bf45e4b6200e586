import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import { type Held, type Places, placesOf } from './held.ts';
import { Lists, type Row } from './lists.ts';
import { namedBy, type Older, type Part } from './parts.ts';
import { recoded } from './posting.ts';
import { StatementReader, type Weighed, wholesOf } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { type IndexTerm, Vocabulary } from './vocabulary.ts';

/** What is told in one place. */
export type Indexed = Omit<Weighed, 'reading'> & {
  /** How much it says of terms: asked of one statement before the next. */
  weights(): Pick<ReadonlyMap<string, number>, 'get'>;
};
export const indexedOf = ({ reading, ...weighed }: Weighed, vocabulary: Vocabulary): Indexed => ({
  ...weighed,
  weights: () => {
    reading.resume();
    return { get: (term) => reading.weightOf(vocabulary.get(term)) };
  },
});
/** Words, as they are written and folded: what a misspelling may have meant. */
export type Words = Iterable<string> & { has(word: string): boolean };

/** Words of all statements, each with how much it says there. Terms are stems with their language in front: "sv avtal". */
export type Index = {
  /** By where statements stand among all. */
  get(at: number): Indexed | undefined;
  /** What is known of it without telling it: of thousands that hold a word of a question, few are read. */
  brief(at: number): Pick<Statement, 'visibility' | 'body'> | undefined;
  /** Below nought where the first of two that are found alike is told first: of what is recorded the one of the older event, wherever it stands. */
  compare(a: number, b: number): number;
  /** What the documents of the last years tell, and what is recorded: always searched. */
  recent: Part;
  /** What only documents of long ago tell: searched for its years, its names, and what nothing recent holds as much of. */
  older: Older;
  /** How telling a term is: high when few recent statements hold it. Unknown terms are the most telling. */
  idf(term: string): number;
  known(stemmed: string, locale: Locale): boolean;
  /** The stems of a language that look like this one without å ä ö: what somebody without those keys may have meant. */
  spelt(stemmed: string, locale: Locale): readonly string[];
  surface: Words;
};

/** Words that are put together when they are first asked for. */
export const wordsLater = (make: () => ReadonlySet<string>): Words => {
  let made: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => {
    made ??= make();
    return made;
  };
  return { has: (word) => all().has(word), [Symbol.iterator]: () => all().values() };
};

/** The statements that stand in these places, in this order, as a part. */
const partOf = (at: readonly number[], lists: Lists): Part => {
  const counters = [new Float64Array(at.length), new Float64Array(at.length)] as const;
  return {
    size: at.length,
    at: (place) => at[place] as number,
    seen: () => true,
    lists: (term) => {
      const posting = lists.get(term);
      return posting ? [{ posting, first: 0, weight: 1, share: 1 }] : [];
    },
    counters: () => counters,
  };
};
const olderPart = (statements: readonly Statement[], { recent, older }: Places, catalog: Catalog, lists: Lists): Older => {
  const { order, within, touches } = older;
  const names = (at: number) => namedBy(statements[at] as Statement, (id) => wholesOf(id, catalog));
  const today = new Set(order.length ? recent.flatMap((at) => [...names(at)]) : []);
  const naming = new Map<string, number[]>();
  order.forEach((at, place) => {
    for (const id of names(at)) {
      if (today.has(id)) continue;
      const places = naming.get(id);
      if (places) places.push(place);
      else naming.set(id, [place]);
    }
  });
  return { ...partOf(order, lists), within, touches, naming: (id) => naming.get(id) ?? [] };
};

/** All terms with their numbers and their parts, as they were when it was read what holds them. */
const vocabularyOf = ({ terms, compounds }: Held): Vocabulary => {
  const vocabulary = new Vocabulary();
  const made = terms.map((term) => vocabulary.of(term));
  for (let i = 0; i < compounds.length; i += 3) {
    const [compound, ...parts] = Array.from(compounds.subarray(i, i + 3), (nr) => made[nr] as IndexTerm);
    if (compound) vocabulary.join(compound, parts);
  }
  return vocabulary;
};

/** The index of statements that all stand from the beginning, and of what they hold. */
export const buildIndex = (statements: readonly Statement[], catalog: Catalog, held: Held): Index => {
  const vocabulary = vocabularyOf(held);
  const reader = new StatementReader(catalog, vocabulary);
  const places = placesOf(statements, catalog);
  const listsOf = (row: Row) => new Lists(vocabulary, { ...row, entries: recoded(row.entries, held.weights) });
  const recent = partOf(places.recent, listsOf(held.recent));
  const older = olderPart(statements, places, catalog, listsOf(held.older));
  // What a statement says itself is read when it is first weighed: few of many ever are.
  const indexed = new Array<Indexed | undefined>(statements.length);
  const get = (at: number): Indexed | undefined => {
    const statement = statements[at];
    if (statement) indexed[at] ??= indexedOf(reader.weigh(statement), vocabulary);
    return indexed[at];
  };
  return {
    get,
    brief: (at) => statements[at],
    compare: (a, b) => a - b,
    recent,
    older,
    idf: (term) => Math.log(1 + recent.size / ((recent.lists(term)[0]?.posting.size ?? 0) + 0.5)),
    known: (stemmed, locale) => vocabulary.get(`${locale} ${stemmed}`) !== undefined,
    spelt: (stemmed, locale) => vocabulary.spelt(foldAscii(`${locale} ${stemmed}`)).map(({ term }) => term.slice(3)),
    surface: wordsLater(() => new Set(held.words)),
  };
};
