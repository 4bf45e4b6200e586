import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import { longAgo, namedBy, type Older, olderOrder, type Part, type Posting } from './parts.ts';
import { addParts, type Own, termReader, wholesOf } from './statement-terms.ts';
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

type Terms = ReadonlyMap<string, number>;
/** Puts statements after those that a part holds, without touching it. */
const grown = (base: Part | undefined, at: readonly number[], termsAt: (at: number) => Terms): Part => {
  const first = base?.at.length ?? 0;
  const postings = new Map<string, Posting>(base?.postings);
  const fresh = new Set<string>();
  at.forEach((place, k) => {
    for (const [term, weight] of termsAt(place)) {
      let posting = postings.get(term);
      if (!posting) {
        posting = { places: [], weight: [], most: 0 };
        postings.set(term, posting);
        if (base) fresh.add(term);
      } else if (base && !fresh.has(term)) {
        posting = { places: [...posting.places], weight: [...posting.weight], most: posting.most };
        postings.set(term, posting);
        fresh.add(term);
      }
      posting.places.push(first + k);
      posting.weight.push(weight);
      if (weight > posting.most) posting.most = weight;
    }
  });
  return { at: [...(base?.at ?? []), ...at], postings };
};

const olderPart = (
  statements: readonly Statement[],
  recent: readonly number[],
  old: readonly number[],
  catalog: Catalog,
  termsAt: (at: number) => Terms,
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
    ...grown(undefined, order.at, termsAt),
    within: order.within,
    touches: order.touches,
    naming: (id) => naming.get(id) ?? [],
    counters: [new Float64Array(old.length), new Float64Array(old.length)],
  };
};

/** Adds statements to an index without touching it: what is recorded comes on top of the data, which stays as it was read. */
export const buildIndex = (statements: readonly Statement[], catalog: Catalog, base?: Index): Index => {
  const first = base?.own.length ?? 0;
  const surface = new Set<string>(base?.surface);
  const vocabulary = new Set<string>();
  const read = statements.slice(first).map(termReader(catalog, { surface, terms: vocabulary }));
  const added = read.map((r) => r.terms);
  const spellings = new Map<string, readonly string[]>(base?.spellings);
  for (const term of vocabulary) {
    const folded = foldAscii(term);
    if (folded === term) continue;
    const list = spellings.get(folded) ?? [];
    if (!list.includes(term)) spellings.set(folded, [...list, term]);
  }
  const isKnown = (stemmed: string, locale: Locale) => vocabulary.has(`${locale} ${stemmed}`) || (base?.known(stemmed, locale) ?? false);
  addParts(added, isKnown);
  const termsAt = (at: number) => added[at - first] as Terms;
  const isOld = base ? () => false : longAgo(statements, catalog);
  const [fresh, old]: [number[], number[]] = [[], []];
  for (let at = first; at < statements.length; at++) (isOld(statements[at] as Statement) ? old : fresh).push(at);
  const recent = grown(base?.recent, fresh, termsAt);
  const n = recent.at.length;
  return {
    own: [...(base?.own ?? []), ...read.map((r) => r.own)],
    recent,
    older: base?.older ?? olderPart(statements, fresh, old, catalog, termsAt),
    idf: (term) => Math.log(1 + n / ((recent.postings.get(term)?.places.length ?? 0) + 0.5)),
    known: isKnown,
    spellings,
    spelt: (stemmed, locale) => (spellings.get(foldAscii(`${locale} ${stemmed}`)) ?? []).map((t) => t.slice(3)),
    surface,
    sizes: [...(base?.sizes ?? []), ...added.map((m) => m.size)],
  };
};
