import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import { longAgo, namedBy, type Older, olderOrder, type Part } from './parts.ts';
import { Posting } from './posting.ts';
import { raiseParts, StatementReader, type Weighed, wholesOf } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { type IndexTerm, Reading, Vocabulary } from './vocabulary.ts';

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

/** The statements that stand in these places, in this order, as a part. */
const partOf = (at: readonly number[], readings: readonly Reading[], vocabulary: Vocabulary): Part => {
  const lists = new Map<IndexTerm, Posting>();
  for (const [place, i] of at.entries()) {
    const { terms, codes, size } = readings[i] as Reading;
    for (let k = 0; k < size; k++) {
      const term = terms[k] as IndexTerm;
      if (!term.listed) continue;
      const posting = lists.get(term) ?? new Posting();
      lists.set(term, posting);
      posting.add(place, codes[k] as number);
    }
  }
  const counters = [new Float64Array(at.length), new Float64Array(at.length)] as const;
  return {
    size: at.length,
    at: (place) => at[place] as number,
    seen: () => true,
    lists: (term) => {
      const known = vocabulary.get(term);
      const posting = known && lists.get(known);
      return posting ? [{ posting, first: 0, weight: 1, share: 1 }] : [];
    },
    counters: () => counters,
  };
};
const olderPart = (
  statements: readonly Statement[],
  recent: readonly number[],
  old: readonly number[],
  catalog: Catalog,
  part: (at: readonly number[]) => Part,
): Older => {
  const { order, within, touches } = olderOrder(statements, old, catalog);
  const names = (at: number) => namedBy(statements[at] as Statement, (id) => wholesOf(id, catalog));
  const today = new Set(old.length ? recent.flatMap((at) => [...names(at)]) : []);
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
  const readings = statements.map((s) => {
    const reading = new Reading();
    reader.read(s, (phrase, weight) => reading.put(phrase, weight));
    return reading;
  });
  const known: Index['known'] = (stemmed, locale) => vocabulary.get(`${locale} ${stemmed}`) !== undefined;
  vocabulary.takeApart((stemmed) => known(stemmed, 'sv'));
  for (const reading of readings) {
    reading.resume();
    raiseParts(reading);
  }
  const isOld = longAgo(statements, catalog);
  const places = statements.map((_, at) => at);
  const [old, fresh] = [places.filter((at) => isOld(statements[at] as Statement)), places.filter((at) => !isOld(statements[at] as Statement))];
  const recent = partOf(fresh, readings, vocabulary);
  const older = olderPart(statements, fresh, old, catalog, (at) => partOf(at, readings, vocabulary));
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
    idf: (term) => Math.log(1 + fresh.length / ((recent.lists(term)[0]?.posting.size ?? 0) + 0.5)),
    known,
    spelt: (stemmed, locale) => vocabulary.spelt(foldAscii(`${locale} ${stemmed}`)).map(({ term }) => term.slice(3)),
    surface: new Set(vocabulary.phrases.flatMap(({ words }) => words)),
  };
};
