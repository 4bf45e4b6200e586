import type { Locale } from '../i18n/locale.ts';
import { RELATION_WORDS } from '../i18n/relation-words.ts';
import type { Catalog } from './catalog.ts';
import { codeOf, weights } from './posting.ts';
import type { Statement } from './statements.ts';
import { IndexTerm, NOT_LISTED, Phrase, Reading, type Vocabulary } from './vocabulary.ts';
import { unkept } from './worded.ts';
import { runsOf, termsOf, termsOfWord } from './words.ts';

/** Where in a statement a word stands decides how much it says. */
const WEIGHT = {
  subject: 1,
  terms: 1,
  text: 0.9,
  values: 0.9,
  about: 0.85,
  whole: 0.7,
  area: 0.45,
  heading: 0.5,
  part: 0.6,
  relation: 0.55,
  mentioned: 0.6,
  cited: 0.6,
} as const;

/** The term of a thing itself, whatever it is called: for what a question names only as its frame, the association and the documents. */
export const frameTerm = (id: string): string => `id ${id}`;

const LOCALES: readonly Locale[] = ['sv', 'en'];

/** The subject and everything it is part of, nearest first. */
export const wholesOf = (id: string, catalog: Catalog): string[] => {
  const out: string[] = [];
  for (let at = catalog.get(id)?.partOf; at && !out.includes(at) && catalog.get(at)?.kind !== 'association'; at = catalog.get(at)?.partOf) out.push(at);
  return out;
};

/** What is a statement's own, without what it inherits: its terms, its subject's official name, its words in order. */
export type Own = { terms: ReadonlySet<string>; subject: readonly string[]; words: Readonly<Record<Locale, readonly string[]>> };

const [WHOLE, ABOUT, PART_OF, AREA] = [codeOf(WEIGHT.subject), codeOf(WEIGHT.about), codeOf(WEIGHT.whole), codeOf(WEIGHT.area)];
const [TEXT, VALUES, HEADING, RELATION] = [codeOf(WEIGHT.text), codeOf(WEIGHT.values), codeOf(WEIGHT.heading), codeOf(WEIGHT.relation)];
const [MENTIONED, CITED] = [codeOf(WEIGHT.mentioned), codeOf(WEIGHT.cited)];

/** Takes a phrase that a statement holds, and what it weighs there; `own` tells the words of its text, by language, and other words of its own. The same may come again. */
export type Take = (phrase: Phrase, weight: number, own?: Locale | 'terms') => void;

/** A statement taken apart: what is its own, how much it says of each term, and how many terms it holds. */
export type Weighed = { readonly statement: Statement; readonly own: Own; readonly reading: Reading; readonly size: number };

/** Takes statements apart into phrases of a vocabulary: everything that each can be found by. */
export class StatementReader {
  readonly #catalog: Catalog;
  readonly #vocabulary: Vocabulary;
  /** Names, relations, and the words that people use for things, each taken apart once. */
  readonly #phrases = { entity: new Map<string, Phrase>(), relation: new Map<string, Phrase>(), sv: new Map<string, Phrase>(), en: new Map<string, Phrase>() };
  readonly #frames = new Map<string, Phrase>();
  readonly #nameless: Phrase[] = [];

  constructor(catalog: Catalog, vocabulary: Vocabulary) {
    this.#catalog = catalog;
    this.#vocabulary = vocabulary;
  }

  /** These are called something else from now on. */
  renamed(ids: Iterable<string>): void {
    for (const id of ids) this.#phrases.entity.delete(id);
  }

  read(s: Statement, take: Take): void {
    take(this.#entity(s.subject), WHOLE);
    for (const id of s.about) take(this.#entity(id), ABOUT);
    for (const id of wholesOf(s.subject, this.#catalog)) take(this.#entity(id), PART_OF);
    if (s.area) take(this.#entity(s.area), AREA);
    for (const locale of LOCALES) {
      this.#vocabulary.eachWord(unkept(s.text, locale), locale, (word) => take(word, TEXT, locale));
      for (const t of s.terms[locale]) take(this.#phrase(t, locale), WHOLE, 'terms');
      for (const v of s.values) {
        if (v.kind === 'number') take(this.#phrase(v.unit[locale], locale), VALUES);
        if (v.kind === 'set' || v.kind === 'percent') take(this.#phrase(v.of[locale], locale), VALUES);
        if (v.kind === 'date') take(this.#phrase(v.what[locale], locale), VALUES);
      }
    }
    take(this.#relation(s.relation), RELATION);
    take(this.#frame(s.subject), WHOLE);
    for (const id of s.about) take(this.#frame(id), MENTIONED);
    let nth = 0;
    for (const document of documentsOf(s)) take(this.#catalog.get(document) ? this.#frame(document) : this.#unnamed(nth++), CITED);
    for (const c of s.citations) this.#vocabulary.eachWord(c.section, 'sv', (word) => take(word, HEADING));
  }

  /** Only what frames a question is looked for by itself; the rest counts for how many terms there are. */
  #frame(id: string): Phrase {
    const known = this.#frames.get(id);
    if (known) return known;
    const kind = this.#catalog.get(id)?.kind;
    const made = kind === 'association' || kind === 'document' ? this.#vocabulary.alone(frameTerm(id)) : onlyCounted();
    this.#frames.set(id, made);
    return made;
  }
  /** The nth of a statement's documents that have no name: what was recorded is its own document. */
  #unnamed(nth: number): Phrase {
    const phrase = this.#nameless[nth] ?? onlyCounted();
    this.#nameless[nth] = phrase;
    return phrase;
  }
  /** A statement with all that it is weighed by. */
  weigh(statement: Statement): Weighed {
    const reading = new Reading();
    const terms = new Set<string>();
    const words: Record<Locale, string[]> = { sv: [], en: [] };
    this.read(statement, (phrase, weight, own) => {
      reading.put(phrase, weight);
      if (own === undefined) return;
      for (const { term, parts } of phrase.terms) {
        terms.add(term);
        for (const part of parts) terms.add(part.term);
      }
      if (own !== 'terms') words[own].push(phrase.terms[0]?.term ?? '');
    });
    raiseParts(reading);
    const entity = this.#catalog.get(statement.subject);
    const name = entity && entity.kind !== 'association' ? (entity.names.sv[0] ?? '') : '';
    return { statement, own: { terms, words, subject: termsOf(name, 'sv').map((term) => term.stem) }, reading, size: reading.size };
  }

  #entity(id: string): Phrase {
    return this.#keep(this.#phrases.entity, id, () => {
      const { names, abbreviations = [] } = this.#catalog.get(id) ?? { names: { sv: [], en: [] } };
      return [...inBoth([...names.sv, ...abbreviations]), ...names.en.map((name) => [name, 'en'] as const)];
    });
  }
  #relation(relation: Statement['relation']): Phrase {
    return this.#keep(this.#phrases.relation, relation, () => LOCALES.map((locale) => [RELATION_WORDS[relation]?.[locale] ?? '', locale] as const));
  }
  #phrase(text: string, locale: Locale): Phrase {
    return this.#keep(this.#phrases[locale], text, () => [[text, locale]]);
  }
  #keep(kept: Map<string, Phrase>, key: string, texts: () => readonly (readonly [text: string, locale: Locale])[]): Phrase {
    const known = kept.get(key);
    if (known) return known;
    const made = this.#vocabulary.phrase(texts().flatMap(([text, locale]) => runsOf(text).map((run) => termsOfWord(run, locale))));
    kept.set(key, made);
    return made;
  }
}
/** Something that only counts. */
const onlyCounted = () => new Phrase([new IndexTerm('', NOT_LISTED)], [codeOf(1)], []);
const inBoth = (texts: readonly string[]) => texts.flatMap((text) => LOCALES.map((locale) => [text, locale] as const));
/** Each once: a list of what is due cites as many as there are lines. */
const documentsOf = ({ citations }: Statement): Iterable<string> =>
  citations.length === 1 ? [citations[0]?.document ?? ''] : new Set(citations.map((c) => c.document));

/** The parts of a compound are found too, with less weight. */
export const PART = WEIGHT.part;

/** Raises the parts of what was read: only of that, so that a part is not taken apart again. */
export const raiseParts = (reading: Reading): void => {
  const { size } = reading;
  const codes = reading.codes.slice(0, size);
  for (let i = 0; i < size; i++) {
    const { parts } = reading.terms[i] as IndexTerm;
    if (parts.length === 0) continue;
    const code = codeOf((weights[codes[i] as number] as number) * PART);
    for (const part of parts) reading.raise(part, code);
  }
};
