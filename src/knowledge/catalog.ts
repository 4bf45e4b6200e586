import { distance } from 'fastest-levenshtein';
import type { Entity, EntityKind } from '../domain/entity.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import { nounStem, type Word, wordsOf } from './words.ts';

/** A stem that would be left too short to be told from a little word is not taken: the place "Innäs" is not "in". */
const SHORTEST_STEM = 3;
const nameStem = (word: string): string => {
  const stem = nounStem(word);
  return stem.length < SHORTEST_STEM ? foldAscii(word) : stem;
};

/** One way a thing is named, as the stems it is recognised by. */
type Alias = { entity: Entity; stems: readonly string[]; abbreviation?: string };
/** A name found in a text: which words, which things it may be, and how sure. `typed` is what stood there. */
export type Mention = { start: number; end: number; typed: string; entities: readonly Entity[]; how: 'name' | 'abbreviation' | 'guess' };

/** Everything that has a name, and how to find it in what people write. */
export interface Catalog {
  get(id: string): Entity | undefined;
  all<K extends EntityKind>(kind: K): readonly Extract<Entity, { kind: K }>[];
  /** The official name: Swedish, or in English the Swedish name (names stay Swedish). */
  name(id: string): string;
  /** The name in running Swedish text: a body's begins with a small letter ("styrelsen"), a proper name keeps its capital. */
  inText(id: string): string;
  /** The English gloss of a name, where it has one. */
  gloss(id: string): string | undefined;
  /** Names in a text, longest first, none overlapping. */
  mentions(words: readonly Word[]): Mention[];
  /** Things that a whole text names, exactly or inflected: what to look up where a guess is of no use, for it costs far less. */
  named(text: string, kinds?: readonly EntityKind[]): readonly Entity[];
  /** Things that a whole text names, best first: exact, then inflected, then a small typing error (`guess`). */
  resolve(text: string, kinds?: readonly EntityKind[]): { entity: Entity; guess: boolean }[];
  /** True when the folded word stands in some name. */
  inName(folded: string): boolean;
  /** True when the word alone is a name. */
  isName(word: Word): boolean;
}

const LOCALES: readonly Locale[] = ['sv', 'en'];
const ARTICLES = new Set(['the', 'a', 'an']);

/** All the ways a thing is named; the words of its names are put into `met`. */
const aliasesOf = (entity: Entity, met: Set<string>): Alias[] => {
  const out: Alias[] = [];
  for (const locale of LOCALES)
    for (const name of entity.names[locale]) {
      const words = wordsOf(name);
      for (const w of words) met.add(w.folded);
      const stems = words.filter((w, i) => !(locale === 'en' && i === 0 && ARTICLES.has(w.folded))).map((w) => nameStem(w.text));
      if (stems.length) out.push({ entity, stems });
    }
  for (const abbreviation of entity.abbreviations ?? []) {
    const stems = wordsOf(abbreviation).map((w) => w.folded);
    out.push({ entity, stems, abbreviation: foldAscii(abbreviation) });
  }
  return out;
};

const key = (stems: readonly string[]) => stems.join(' ');

export const buildCatalog = (entities: ReadonlyMap<string, Entity>): Catalog => {
  const byKey = new Map<string, Set<Entity>>();
  const abbreviations = new Set<string>();
  /** How many words the longest name has that begins with a stem. */
  const longest = new Map<string, number>();
  const nameWords = new Set<string>();
  for (const entity of entities.values())
    for (const alias of aliasesOf(entity, nameWords)) {
      const k = key(alias.stems);
      const set = byKey.get(k) ?? new Set();
      byKey.set(k, set.add(entity));
      if (alias.abbreviation) abbreviations.add(k);
      const [begin = ''] = alias.stems;
      longest.set(begin, Math.max(longest.get(begin) ?? 0, alias.stems.length));
    }

  const stemsOf = (words: readonly Word[]) => words.map((w) => nameStem(w.text));
  const lookUp = (words: readonly Word[], from: number, length: number): { entities: readonly Entity[]; how: 'name' | 'abbreviation' } | undefined => {
    const part = words.slice(from, from + length);
    // A short form is met as it is written, or in the genitive ("RSS", "TSI:s", "VoBs").
    for (const exact of [key(part.map((w) => w.folded)), key(part.map((w) => w.folded)).replace(/s$/, '')])
      if (abbreviations.has(exact)) return { entities: [...(byKey.get(exact) ?? [])], how: 'abbreviation' };
    // The genitive of a short name ("VoBs") is too short for the stemmer.
    const found =
      byKey.get(key(stemsOf(part))) ?? byKey.get(key([...stemsOf(part.slice(0, -1)), ...part.slice(-1).map((w) => nameStem(w.folded.replace(/s$/, '')))]));
    return found ? { entities: [...found], how: 'name' } : undefined;
  };

  const longestFrom = ({ text, folded }: Word): number => {
    const genitive = folded.replace(/s$/, '');
    return Math.max(...[folded, genitive, nameStem(text), nameStem(genitive)].map((begin) => longest.get(begin) ?? 0));
  };
  const mentions = (words: readonly Word[]): Mention[] => {
    const out: Mention[] = [];
    for (let i = 0; i < words.length; i++)
      for (let n = Math.min(longestFrom(words[i] as Word), words.length - i); n > 0; n--) {
        const found = lookUp(words, i, n);
        if (!found) continue;
        out.push({
          start: i,
          end: i + n,
          typed: words
            .slice(i, i + n)
            .map((w) => w.text)
            .join(' '),
          ...found,
        });
        i += n - 1;
        break;
      }
    return out;
  };

  const byFold = new Map<string, Entity[]>();
  for (const entity of entities.values())
    for (const name of [...entity.names.sv, ...entity.names.en, ...(entity.abbreviations ?? [])]) {
      const folded = foldAscii(name);
      const list = byFold.get(folded);
      if (list) list.push(entity);
      else byFold.set(folded, [entity]);
    }
  /** A name can be misspelt only as one of nearly the same length: the rest need not be compared. */
  const byLength = Map.groupBy(byFold, ([name]) => name.length);
  const fitting = (kinds: readonly EntityKind[] | undefined) => (e: Entity) => !kinds || kinds.includes(e.kind);
  const named: Catalog['named'] = (text, kinds) => {
    const fits = fitting(kinds);
    const exact = (byFold.get(foldAscii(text.trim())) ?? []).filter(fits);
    return exact.length ? [...new Set(exact)] : [...(byKey.get(key(stemsOf(wordsOf(text)))) ?? [])].filter(fits);
  };
  const resolve: Catalog['resolve'] = (text, kinds) => {
    const sure = named(text, kinds);
    if (sure.length) return sure.map((entity) => ({ entity, guess: false }));
    const fits = fitting(kinds);
    const folded = foldAscii(text.trim());
    const allowed = folded.length >= 9 ? 2 : folded.length >= 5 ? 1 : 0;
    if (allowed === 0) return [];
    const lengths = Array.from({ length: 2 * allowed + 1 }, (_, i) => folded.length - allowed + i);
    const near = lengths
      .flatMap((length) => byLength.get(length) ?? [])
      .flatMap(([name, list]) => {
        const fit = list.filter(fits);
        const d = fit.length ? distance(name, folded) : Number.POSITIVE_INFINITY;
        return d <= allowed ? fit.map((entity) => ({ entity, d })) : [];
      })
      .sort((a, b) => a.d - b.d);
    return [...new Map(near.map((n) => [n.entity.id, { entity: n.entity, guess: true }])).values()];
  };

  const ofKind = Map.groupBy(entities.values(), (e) => e.kind);
  return {
    get: (id) => entities.get(id),
    all: (kind) => (ofKind.get(kind) ?? []).filter((e): e is Extract<Entity, { kind: typeof kind }> => e.kind === kind),
    name: (id) => entities.get(id)?.names.sv[0] ?? id,
    inText: (id) => {
      const entity = entities.get(id);
      const name = entity?.names.sv[0] ?? id;
      return entity?.kind === 'body' ? name.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLocaleLowerCase('sv')) : name;
    },
    gloss: (id) => entities.get(id)?.names.en[0],
    mentions,
    named,
    resolve,
    inName: (folded) => nameWords.has(folded),
    isName: (word) => byKey.has(nameStem(word.text)),
  };
};
