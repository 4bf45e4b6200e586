import { foldAscii } from '../i18n/fold.ts';
import { type Index, type Indexed, type Words, wordsLater } from './index-statements.ts';
import { type Brief, briefOf, ofSubjects, type Untold } from './knowledge.ts';
import type { Listing, Part } from './parts.ts';
import { type Posting, placeIn } from './posting.ts';
import { inOrder, type Placed, type RecordedIndex, type Sight } from './recorded-index.ts';
import type { Statement, Told } from './statements.ts';

/** What somebody may see of the data with what is recorded, as `Knowledge` has it. */
export type View = {
  index: Index;
  select(fits: (brief: Brief) => boolean, subjects?: readonly string[]): readonly Statement[];
  told(kinds: readonly Told['what'][], subjects?: readonly string[]): readonly Untold[];
  /** What there is besides, as far as it fits. */
  hidden(fits: (brief: Brief) => boolean): readonly Statement[];
};
/** The data: what they say as it is now, and where each statement that stood there in the beginning is found. */
type Base = { statements: readonly Statement[]; index: Index };

/** The words of the data, then those that what is recorded is written with, as far as it is seen. */
const wordsOf = (data: Words, recorded: RecordedIndex, isSeen: (posting: Posting) => boolean): Words =>
  wordsLater(() => new Set([...data, ...recorded.vocabulary.phrases.flatMap(({ places, words }) => (isSeen(places) ? words : []))]));
/** What is said of it now, found by what was said before. */
const asNow = (indexed: Indexed, statement: Statement): Indexed => ({ ...indexed, statement });

/**
 * What is hidden is left out of the index too, not only out of the hits: otherwise a word that stands in it alone would correct
 * somebody's spelling, or count as known. Good until the recorded index changes.
 */
export const viewOf = (base: Base, recorded: RecordedIndex, sees: (sight: Sight) => boolean): View => {
  // What has gone is of no group: nobody sees it.
  const seen = Uint8Array.from([0, ...recorded.sights.map((sight) => Number(sees(sight)))]);
  const isSeen = (place: number): boolean => seen[recorded.groupAt(place)] === 1;
  const { recent: data, older, known, spelt, surface } = base.index;
  const first = base.statements.length;

  /** In how many statements that are seen a term stands. */
  const counts = new Map<string, number>();
  const met = new Uint8Array(recorded.size);
  const count = (lists: readonly Listing[]): number => {
    let sum = 0;
    for (const { posting } of lists)
      for (let i = 0; i < posting.size; i++) {
        const place = placeIn(posting.entries[i] as number);
        if (met[place] === 1 || !isSeen(place)) continue;
        met[place] = 1;
        sum += 1;
      }
    met.fill(0);
    return sum;
  };
  const countOf = (term: string): number => {
    const counted = counts.get(term) ?? count(recorded.lists(term));
    counts.set(term, counted);
    return counted;
  };
  const isAnySeen = (posting: Posting): boolean => {
    for (let i = 0; i < posting.size; i++) if (isSeen(placeIn(posting.entries[i] as number))) return true;
    return false;
  };
  const isKnown = (term: string): boolean => {
    if (counts.has(term)) return countOf(term) > 0;
    return recorded.lists(term).some(({ posting }) => isAnySeen(posting));
  };
  let live: number | undefined;
  const all = (): number => {
    if (live !== undefined) return live;
    live = data.size;
    for (let place = 0; place < recorded.size; place++) if (isSeen(place)) live += 1;
    return live;
  };

  /** What fits of that which is seen, or of that which is not. */
  const each = (wanted: 0 | 1, fits: (brief: Brief) => boolean, subjects?: readonly string[]): Statement[] => {
    // Mostly all that there is may be seen.
    if (!seen.includes(wanted, 1)) return [];
    const out: Placed[] = [];
    for (const entry of subjects ? recorded.ofSubjects(subjects) : recorded.all()) if (seen[entry.group] === wanted && fits(entry.brief)) out.push(entry);
    return out.sort(inOrder).map((entry) => entry.make());
  };
  const recent: Part = {
    size: data.size + recorded.size,
    at: (place) => (place < data.size ? data.at(place) : first + place - data.size),
    seen: (place) => place < data.size || isSeen(place - data.size),
    lists: (term) => [...data.lists(term), ...recorded.lists(term, data.size)],
    counters: () => recorded.counters(data.size + recorded.size),
  };
  const get = (at: number): Indexed | undefined => {
    const entry = at < first ? undefined : recorded.at(at - first);
    if (entry) return recorded.weighed(entry);
    const indexed = base.index.get(at);
    const now = base.statements[at];
    return indexed === undefined || now === undefined || now === indexed.statement ? indexed : asNow(indexed, now);
  };
  return {
    select: (fits, subjects) => [...ofSubjects(base.statements, subjects).filter((s) => fits(briefOf(s))), ...each(1, fits, subjects)],
    told: (kinds, subjects) => recorded.told(kinds, subjects).filter((entry) => seen[entry.group] === 1),
    hidden: (fits) => each(0, fits),
    index: {
      get,
      brief: (at) => (at < first ? base.statements[at] : recorded.at(at - first)?.brief),
      compare: (a, b) => {
        const [x, y] = [recorded.at(a - first), recorded.at(b - first)];
        return x && y ? inOrder(x, y) : a - b;
      },
      recent,
      older,
      idf: (term) => Math.log(1 + all() / ((data.lists(term)[0]?.posting.size ?? 0) + countOf(term) + 0.5)),
      known: (stemmed, locale) => known(stemmed, locale) || isKnown(`${locale} ${stemmed}`),
      spelt: (stemmed, locale) => {
        const alike = recorded.vocabulary.spelt(foldAscii(`${locale} ${stemmed}`)).filter(({ term }) => isKnown(term));
        return [...new Set([...spelt(stemmed, locale), ...alike.map(({ term }) => term.slice(3))])];
      },
      surface: wordsOf(surface, recorded, isAnySeen),
    },
  };
};
