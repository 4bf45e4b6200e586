import type { Catalog } from './catalog.ts';
import { Phrases, type Row, rowOf } from './lists.ts';
import { longAgo, type OlderOrder, olderOrder } from './parts.ts';
import { weights } from './posting.ts';
import { StatementReader } from './statement-terms.ts';
import type { Statement } from './statements.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where statements stand among all: the recent ones, and those of long ago in the order in which they are searched. */
export type Places = { recent: readonly number[]; older: OlderOrder };
export const placesOf = (statements: readonly Statement[], catalog: Catalog): Places => {
  const isOld = longAgo(statements, catalog);
  const [recent, old]: [number[], number[]] = [[], []];
  for (const [at, s] of statements.entries()) (isOld(s) ? old : recent).push(at);
  return { recent, older: olderOrder(statements, old, catalog) };
};

/** All that takes long to make of an index, as plain data: it can be kept for the next start. */
export type Held = {
  /** All terms, by their numbers. */
  terms: readonly string[];
  /** All words as they are written, folded, in the order in which they came. */
  words: readonly string[];
  /** The numbers of each compound and of its two parts, one after the other. */
  compounds: Uint32Array;
  /** What the codes in the rows weigh. */
  weights: readonly number[];
  recent: Row;
  older: Row;
};

/** Reads all statements: which terms there are, and which statements hold each. */
export const heldIn = (statements: readonly Statement[], catalog: Catalog): Held => {
  const vocabulary = new Vocabulary();
  const reader = new StatementReader(catalog, vocabulary);
  const phrases = new Phrases();
  for (const s of statements) {
    reader.read(s, (phrase, weight) => phrases.add(phrase, weight));
    phrases.end();
  }
  vocabulary.takeApart((stemmed) => vocabulary.get(`sv ${stemmed}`) !== undefined);
  const { recent, older } = placesOf(statements, catalog);
  const rows = { recent: rowOf(recent, phrases, vocabulary.size), older: rowOf(older.order, phrases, vocabulary.size) };
  const terms = [...vocabulary.terms()];
  return {
    ...rows,
    terms: terms.map(({ term }) => term),
    words: [...new Set(vocabulary.phrases.flatMap(({ words }) => words))],
    compounds: Uint32Array.from(terms.flatMap(({ nr, parts }) => (parts.length ? [nr, ...parts.map((part) => part.nr)] : []))),
    weights: [...weights],
  };
};
