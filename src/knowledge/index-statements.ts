import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import { partsReader } from './compounds.ts';
import { listsAt, makeLists } from './lists.ts';
import { type Own, OwnWords } from './own.ts';
import { longAgo, namedBy, type Older, olderOrder, type Part, type Posting } from './parts.ts';
import { termReader, wholesOf } from './statement-terms.ts';
import type { Statement } from './statements.ts';

/** Words of all statements, each with how much it says there. Terms are stems with their language in front: "sv avtal". */
export type Index = {
  /** By where statements stand. */
  own: readonly Own[];
  /** What the documents of the last years tell, and what is recorded: always searched. */
  recent: Part;
  /** What only documents of long ago tell: searched for its years, its names, and what nothing recent holds as much of. */
  older: Older;
  /** How telling a term is: high when few recent statements hold it. Unknown terms are the most telling. */
  idf(term: string): number;
  known(stemmed: string, locale: Locale): boolean;
  /** The stems of a language that look like this one without å ä ö: what somebody without those keys may have meant. */
  spellings: ReadonlyMap<string, readonly string[]>;
  spelt(stemmed: string, locale: Locale): readonly string[];
  /** All words as they are written, folded: what a misspelling may have meant. */
  surface: ReadonlySet<string>;
  /** How many terms a statement holds. */
  sizes: readonly number[];
};

const olderPart = (
  statements: readonly Statement[],
  recent: readonly number[],
  old: readonly number[],
  catalog: Catalog,
  postings: ReadonlyMap<string, Posting>,
): Older => {
  const order = olderOrder(statements, old, catalog);
  const names = (at: number) => namedBy(statements[at] as Statement, (id) => wholesOf(id, catalog));
  const today = new Set(old.length ? recent.flatMap((at) => [...names(at)]) : []);
  const naming = new Map<string, number[]>();
  order.at.forEach((at, place) => {
    for (const id of names(at)) {
      if (today.has(id)) continue;
      const places = naming.get(id);
      if (places) places.push(place);
      else naming.set(id, [place]);
    }
  });
  return {
    at: order.at,
    postings: old.length ? listsAt(postings, order.at) : new Map(),
    within: order.within,
    touches: order.touches,
    naming: (id) => naming.get(id) ?? [],
    counters: [new Float64Array(old.length), new Float64Array(old.length)],
  };
};

/** Takes all statements apart and notes what each can be found by. */
export const buildIndex = (statements: readonly Statement[], catalog: Catalog): Index => {
  const surface = new Set<string>();
  const vocabulary = new Set<string>();
  const lists = makeLists();
  const read = termReader(catalog, { surface, terms: vocabulary }, lists);
  for (const statement of statements) {
    lists.next();
    read(statement);
  }
  const known = (stemmed: string, locale: Locale) => vocabulary.has(`${locale} ${stemmed}`);
  const { postings, sizes } = lists.withParts(partsReader((stem) => known(stem, 'sv')));
  const spellings = new Map<string, string[]>();
  for (const term of vocabulary) {
    const folded = foldAscii(term);
    if (folded === term) continue;
    const list = spellings.get(folded);
    if (list) list.push(term);
    else spellings.set(folded, [term]);
  }
  const isOld = longAgo(statements, catalog);
  const [fresh, old]: [number[], number[]] = [[], []];
  for (const [at, statement] of statements.entries()) (isOld(statement) ? old : fresh).push(at);
  // Mostly nothing is of long ago: then the lists are right as they are.
  const recent: Part = { at: fresh, postings: old.length ? listsAt(postings, fresh) : postings };
  return {
    own: statements.map((s) => new OwnWords(s, () => catalog)),
    recent,
    older: olderPart(statements, fresh, old, catalog, postings),
    idf: (term) => Math.log(1 + fresh.length / ((recent.postings.get(term)?.places.length ?? 0) + 0.5)),
    known,
    spellings,
    spelt: (stemmed, locale) => (spellings.get(foldAscii(`${locale} ${stemmed}`)) ?? []).map((t) => t.slice(3)),
    surface,
    sizes,
  };
};
