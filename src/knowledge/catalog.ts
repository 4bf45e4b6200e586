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

/** A catalog that names come to and go from. */
export interface NameBook extends Catalog {
  /** Everything in it, in the order in which it came. What is put in anew keeps its place. */
  readonly entities: ReadonlyMap<string, Entity>;
  put(entity: Entity): void;
  remove(id: string): void;
}

const LOCALES: readonly Locale[] = ['sv', 'en'];
const ARTICLES = new Set(['the', 'a', 'an']);

/** All the ways a thing is named; `met` is given the words of its names. */
const aliasesOf = (entity: Entity, met: (folded: string) => void): Alias[] => {
  const out: Alias[] = [];
  for (const locale of LOCALES)
    for (const name of entity.names[locale]) {
      const words = wordsOf(name);
      for (const w of words) met(w.folded);
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
const stemsOf = (words: readonly Word[]) => words.map((w) => nameStem(w.text));
const namesOf = (e: Entity) => [...e.names.sv, ...e.names.en];
const fitting = (kinds: readonly EntityKind[] | undefined) => (e: Entity) => !kinds || kinds.includes(e.kind);

/** Things by a key, in the order in which they came. Nearly all keys have one: only of several is a set made. */
class Sets<K, T extends Entity | string> {
  readonly #sets = new Map<K, T | Set<T>>();
  get(at: K): readonly T[] {
    const known = this.#sets.get(at);
    return known === undefined ? [] : known instanceof Set ? [...known] : [known];
  }
  has(at: K): boolean {
    return this.#sets.has(at);
  }
  add(at: K, one: T): void {
    const known = this.#sets.get(at);
    if (known === undefined) this.#sets.set(at, one);
    else if (known instanceof Set) known.add(one);
    else if (known !== one) this.#sets.set(at, new Set([known, one]));
  }
  remove(at: K, one: T): void {
    const known = this.#sets.get(at);
    if (known instanceof Set) known.delete(one);
    if (known === one || (known instanceof Set && known.size === 0)) this.#sets.delete(at);
  }
}

export const buildCatalog = (all: ReadonlyMap<string, Entity>): NameBook => {
  const entities = new Map<string, Entity>();
  const ofKind = new Map<EntityKind, Map<string, Entity>>();
  const lists = new Map<EntityKind, readonly Entity[]>();
  const [byKey, byAbbreviation, byWord, byFold] = [
    new Sets<string, Entity>(),
    new Sets<string, Entity>(),
    new Sets<string, Entity>(),
    new Sets<string, Entity>(),
  ];
  /** A name can be misspelt only as one of nearly the same length: the rest need not be compared. */
  const byLength = new Sets<number, string>();
  /** How many words the longest name has, or had, that begins with a stem. */
  const longest = new Map<string, number>();

  const write = (entity: Entity): void => {
    for (const { stems, abbreviation } of aliasesOf(entity, (folded) => byWord.add(folded, entity))) {
      byKey.add(key(stems), entity);
      if (abbreviation !== undefined) byAbbreviation.add(key(stems), entity);
      const [begin = ''] = stems;
      longest.set(begin, Math.max(longest.get(begin) ?? 0, stems.length));
    }
    for (const name of [...namesOf(entity), ...(entity.abbreviations ?? [])].map(foldAscii)) {
      byFold.add(name, entity);
      byLength.add(name.length, name);
    }
  };
  const strike = (entity: Entity): void => {
    for (const { stems } of aliasesOf(entity, (folded) => byWord.remove(folded, entity)))
      for (const names of [byKey, byAbbreviation]) names.remove(key(stems), entity);
    for (const name of [...namesOf(entity), ...(entity.abbreviations ?? [])].map(foldAscii)) {
      byFold.remove(name, entity);
      if (!byFold.has(name)) byLength.remove(name.length, name);
    }
  };
  const forget = ({ kind, id }: Entity): void => {
    ofKind.get(kind)?.delete(id);
    lists.delete(kind);
  };
  const remove = (id: string): void => {
    const entity = entities.get(id);
    if (!entity) return;
    strike(entity);
    entities.delete(id);
    forget(entity);
  };
  const put = (entity: Entity): void => {
    const before = entities.get(entity.id);
    if (before) strike(before);
    // What was a procurement may be an agreement now.
    if (before && before.kind !== entity.kind) forget(before);
    entities.set(entity.id, entity);
    const alike = ofKind.get(entity.kind);
    if (alike) alike.set(entity.id, entity);
    else ofKind.set(entity.kind, new Map([[entity.id, entity]]));
    lists.delete(entity.kind);
    write(entity);
  };
  for (const entity of all.values()) put(entity);

  const lookUp = (words: readonly Word[], from: number, length: number): { entities: readonly Entity[]; how: 'name' | 'abbreviation' } | undefined => {
    const part = words.slice(from, from + length);
    // A short form is met as it is written, or in the genitive ("RSS", "TSI:s", "VoBs").
    for (const exact of [key(part.map((w) => w.folded)), key(part.map((w) => w.folded)).replace(/s$/, '')])
      if (byAbbreviation.has(exact)) return { entities: byKey.get(exact), how: 'abbreviation' };
    // The genitive of a short name ("VoBs") is too short for the stemmer.
    const forms = [key(stemsOf(part)), key([...stemsOf(part.slice(0, -1)), ...part.slice(-1).map((w) => nameStem(w.folded.replace(/s$/, '')))])];
    const found = forms.find((form) => byKey.has(form));
    return found === undefined ? undefined : { entities: byKey.get(found), how: 'name' };
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

  const named: Catalog['named'] = (text, kinds) => {
    const exact = byFold.get(foldAscii(text.trim())).filter(fitting(kinds));
    return exact.length ? exact : byKey.get(key(stemsOf(wordsOf(text)))).filter(fitting(kinds));
  };
  const resolve: Catalog['resolve'] = (text, kinds) => {
    const sure = named(text, kinds);
    if (sure.length) return sure.map((entity) => ({ entity, guess: false }));
    const folded = foldAscii(text.trim());
    const allowed = folded.length >= 9 ? 2 : folded.length >= 5 ? 1 : 0;
    if (allowed === 0) return [];
    const lengths = Array.from({ length: 2 * allowed + 1 }, (_, i) => folded.length - allowed + i);
    const near = lengths
      .flatMap((length) => byLength.get(length))
      .flatMap((name) => {
        const fit = byFold.get(name).filter(fitting(kinds));
        const d = fit.length ? distance(name, folded) : Number.POSITIVE_INFINITY;
        return d <= allowed ? fit.map((entity) => ({ entity, d })) : [];
      })
      .sort((a, b) => a.d - b.d);
    return [...new Map(near.map((n) => [n.entity.id, { entity: n.entity, guess: true }])).values()];
  };

  const name = (id: string) => entities.get(id)?.names.sv[0] ?? id;
  return {
    entities,
    put,
    remove,
    get: (id) => entities.get(id),
    all: <K extends EntityKind>(kind: K) => {
      const list = lists.get(kind) ?? [...(ofKind.get(kind)?.values() ?? [])];
      lists.set(kind, list);
      return list as readonly Extract<Entity, { kind: K }>[];
    },
    name,
    inText: (id) => (entities.get(id)?.kind === 'body' ? name(id).replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLocaleLowerCase('sv')) : name(id)),
    gloss: (id) => entities.get(id)?.names.en[0],
    mentions,
    named,
    resolve,
    inName: (folded) => byWord.has(folded),
    isName: (word) => byKey.has(nameStem(word.text)),
  };
};
