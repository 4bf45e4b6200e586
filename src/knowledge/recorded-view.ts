import { foldAscii } from '../i18n/fold.ts';
import type { Index } from './index-statements.ts';
import type { Posting } from './parts.ts';
import type { RecordedIndex, Sight } from './recorded-index.ts';
import type { Statement } from './statements.ts';

/** What somebody may see of the data with what is recorded, and what there is besides. */
export type View = { statements: readonly Statement[]; index: Index; hidden: readonly Statement[] };

/** Lists of rising places that have none in common, as one. */
const merged = (lists: readonly Posting[]): Posting => {
  const [first = { places: [], weight: [], most: 0 }, ...rest] = lists;
  return rest.reduce((one, other) => {
    const out: Posting = { places: [], weight: [], most: Math.max(one.most, other.most) };
    for (let i = 0, k = 0; i < one.places.length || k < other.places.length; ) {
      const fromOne = k >= other.places.length || (i < one.places.length && (one.places[i] as number) < (other.places[k] as number));
      const [from, at] = fromOne ? [one, i++] : [other, k++];
      out.places.push(from.places[at] as number);
      out.weight.push(from.weight[at] as number);
    }
    return out;
  }, first);
};

/** Lists are put together when they are asked for: a question asks for some dozens of many thousands. */
class Postings extends Map<string, Posting> {
  readonly #parts: readonly ReadonlyMap<string, Posting>[];
  constructor(parts: readonly ReadonlyMap<string, Posting>[]) {
    super();
    this.#parts = parts;
  }
  override get(term: string): Posting | undefined {
    const known = super.get(term);
    if (known) return known;
    const lists = this.#parts.flatMap((part) => part.get(term) ?? []);
    if (lists.length === 0) return undefined;
    const made = merged(lists);
    super.set(term, made);
    return made;
  }
}

/**
 * What is hidden is taken out of the index too, not only out of the hits: otherwise a word that stands in it alone would correct
 * somebody's spelling, or count as known. Good until the recorded index changes.
 */
export const viewOf = (base: { statements: readonly Statement[]; index: Index }, recorded: RecordedIndex, sees: (sight: Sight) => boolean): View => {
  const statements = [...base.statements];
  const own = [...base.index.own];
  const sizes = [...base.index.sizes];
  const at = [...base.index.recent.at];
  const hidden: Statement[] = [];
  const groups = [...recorded.groups.values()].filter((g) => sees(g.sight));
  const seen = new Set(groups);
  let live = base.index.recent.at.length;
  for (const [k, entry] of recorded.entries.entries()) {
    at[recorded.first + k] = entry && seen.has(entry.group) ? statements.length : -1;
    if (!entry) continue;
    if (!seen.has(entry.group)) {
      hidden.push(entry.statement);
      continue;
    }
    statements.push(entry.statement);
    sizes.push(entry.size);
    own.push(entry.own);
    live += 1;
  }
  const stores = groups.map((g) => g.terms);
  const postings = new Postings([base.index.recent.postings, ...stores.map((s) => s.postings)]);
  const { older, known, spelt } = base.index;
  let surface: ReadonlySet<string> | undefined;
  return {
    statements,
    hidden,
    index: {
      own,
      recent: { at, postings },
      older,
      idf: (term) => Math.log(1 + live / ((postings.get(term)?.places.length ?? 0) + 0.5)),
      known: (stemmed, locale) => known(stemmed, locale) || stores.some((s) => s.postings.has(`${locale} ${stemmed}`)),
      spellings: base.index.spellings,
      spelt: (stemmed, locale) => [
        ...new Set([
          ...spelt(stemmed, locale),
          ...stores.flatMap((s) => [...(s.spellings.get(foldAscii(`${locale} ${stemmed}`)) ?? [])].map((t) => t.slice(3))),
        ]),
      ],
      get surface() {
        surface ??= stores.reduce((all, s) => all.union(s.surface), new Set(base.index.surface));
        return surface;
      },
      sizes,
    },
  };
};
