import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import type { Statement } from './statements.ts';
import { type Term, termsOf } from './words.ts';

/** What is a statement's own, without what it inherits: its terms, its subject's official name, its words in order. */
export type Own = { terms: ReadonlySet<string>; subject: readonly string[]; words: Readonly<Record<Locale, readonly string[]>> };

const stemsOf = (terms: readonly Term[]) => terms.map((term) => term.stem);

const ownOf = (s: Statement, catalog: Catalog): Own => {
  const text = { sv: termsOf(s.text.sv, 'sv'), en: termsOf(s.text.en, 'en') };
  const all = [...text.sv, ...s.terms.sv.flatMap((t) => termsOf(t, 'sv')), ...text.en, ...s.terms.en.flatMap((t) => termsOf(t, 'en'))];
  const entity = catalog.get(s.subject);
  const name = entity && entity.kind !== 'association' ? (entity.names.sv[0] ?? '') : '';
  return {
    terms: new Set(all.flatMap(({ stem, family }) => (family ? [stem, family] : [stem]))),
    subject: stemsOf(termsOf(name, 'sv')),
    words: { sv: stemsOf(text.sv), en: stemsOf(text.en) },
  };
};

/** Read when it is first weighed: few of many statements ever are. */
export class OwnWords implements Own {
  readonly #statement: Statement;
  readonly #catalog: () => Catalog;
  #own: Own | undefined;

  constructor(statement: Statement, catalog: () => Catalog) {
    this.#statement = statement;
    this.#catalog = catalog;
  }
  get terms(): Own['terms'] {
    return this.#read().terms;
  }
  get subject(): Own['subject'] {
    return this.#read().subject;
  }
  get words(): Own['words'] {
    return this.#read().words;
  }
  #read(): Own {
    this.#own ??= ownOf(this.#statement, this.#catalog());
    return this.#own;
  }
}
