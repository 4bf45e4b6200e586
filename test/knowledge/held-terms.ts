import type { Catalog } from '../../src/knowledge/catalog.ts';
import { type Part, weighs } from '../../src/knowledge/parts.ts';
import { placeIn } from '../../src/knowledge/posting.ts';
import { StatementReader } from '../../src/knowledge/statement-terms.ts';
import type { Statement } from '../../src/knowledge/statements.ts';
import { Vocabulary } from '../../src/knowledge/vocabulary.ts';

/** Every term that these statements may be found by, the parts of compounds too. */
export const termsIn = (statements: readonly Statement[], catalog: Catalog): Set<string> => {
  const vocabulary = new Vocabulary();
  const reader = new StatementReader(catalog, vocabulary);
  const terms = new Set<string>();
  for (const s of statements)
    reader.read(s, (phrase) => {
      for (const { term } of phrase.terms) terms.add(term);
    });
  vocabulary.takeApart((stemmed) => terms.has(`sv ${stemmed}`));
  for (const term of [...terms]) for (const part of vocabulary.get(term)?.parts ?? []) terms.add(part.term);
  return terms;
};

/** The lists of a part turned round: what is held in each place, of these terms. */
export const heldIn = (part: Part, terms: Iterable<string>): Map<string, number>[] => {
  const out = Array.from({ length: part.size }, () => new Map<string, number>());
  for (const term of terms)
    for (const listing of part.lists(term)) {
      const { posting, first } = listing;
      for (const entry of posting.entries.subarray(0, posting.size)) {
        const held = out[first + placeIn(entry)];
        held?.set(term, Math.max(held.get(term) ?? 0, weighs(entry, listing)));
      }
    }
  return out;
};
