import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import { Lists, Phrases } from './lists.ts';
import { longAgo, namedBy, type Older, type OlderOrder, olderOrder, type Part } from './parts.ts';
import { StatementReader, type Weighed, wholesOf } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { Vocabulary } from './vocabulary.ts';

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
const olderPart = (
  statements: readonly Statement[],
  recent: readonly number[],
  { order, within, touches }: OlderOrder,
  catalog: Catalog,
  part: (at: readonly number[]) => Part,
): Older => {
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
  return { ...part(order), within, touches, naming: (id) => naming.get(id) ?? [] };
};

/** The index of statements that all stand from the beginning. */
export const buildIndex = (statements: readonly Statement[], catalog: Catalog): Index => {
  const vocabulary = new Vocabulary();
  const reader = new StatementReader(catalog, vocabulary);
  const phrases = new Phrases();
  for (const s of statements) {
    reader.read(s, (phrase, weight) => phrases.add(phrase, weight));
    phrases.end();
  }
  const known: Index['known'] = (stemmed, locale) => vocabulary.get(`${locale} ${stemmed}`) !== undefined;
  vocabulary.takeApart((stemmed) => known(stemmed, 'sv'));
  const isOld = longAgo(statements, catalog);
  const places = statements.map((_, at) => at);
  const [old, fresh] = [places.filter((at) => isOld(statements[at] as Statement)), places.filter((at) => !isOld(statements[at] as Statement))];
  const order = olderOrder(statements, old, catalog);
  const recent = partOf(fresh, new Lists(fresh, phrases, vocabulary));
  const older = olderPart(statements, fresh, order, catalog, (at) => partOf(at, new Lists(at, phrases, vocabulary)));
  // What a statement says itself is read when it is first weighed: few of many ever are.
  const indexed = new Array<Indexed | undefined>(statements.length);
  const get = (at: number): Indexed | undefined => {
    const statement = statements[at];
    if (statement) indexed[at] ??= indexedOf(reader.weigh(statement), vocabulary);
    return indexed[at];
  };
  return {
    get,
    compare: (a, b) => a - b,
    recent,
    older,
    idf: (term) => Math.log(1 + fresh.length / ((recent.lists(term)[0]?.posting.size ?? 0) + 0.5)),
    known,
    spelt: (stemmed, locale) => vocabulary.spelt(foldAscii(`${locale} ${stemmed}`)).map(({ term }) => term.slice(3)),
    surface: wordsLater(() => {
      const words = new Set<string>();
      for (const s of statements)
        reader.read(s, (phrase) => {
          for (const word of phrase.words) words.add(word);
        });
      return words;
    }),
  };
};
