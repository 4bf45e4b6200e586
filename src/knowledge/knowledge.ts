import type { Records } from '../domain/record.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { type Held, heldIn } from './held.ts';
import { buildIndex, type Index } from './index-statements.ts';
import { type Statement, statementsOf, type Told } from './statements.ts';

/** What is known of a statement without telling it. */
export type Brief = Pick<Statement, 'id' | 'from' | 'subject' | 'relation' | 'period' | 'visibility'> & {
  readonly body: string | undefined;
  /** By name: who has an action, who wrote the rest down. */
  readonly who: string | undefined;
};
export const briefOf = ({ id, from, subject, relation, period, visibility, body, told, recorder }: Statement): Brief => ({
  ...{ id, from, subject, relation, period, visibility, body },
  who: told?.what === 'action' ? told.owner : recorder,
});
/** A statement that need not be told before it is known to be wanted. */
export type Untold = { readonly brief: Brief; make(): Statement };

/** What can be asked about: the association's records, the names in them, and every statement they make. */
export type Knowledge = {
  records: Records;
  catalog: Catalog;
  /** What the data say, as it is now. */
  statements: readonly Statement[];
  /** Everything, what is recorded too. */
  index: Index;
  /** Of everything, or of some subjects, what fits: the data's first. Only that is told. */
  select(fits: (brief: Brief) => boolean, subjects?: readonly string[]): readonly Statement[];
  /** What is recorded of some kinds, of some subjects or of all, oldest first. */
  told(kinds: readonly Told['what'][], subjects?: readonly string[]): readonly Untold[];
  /** What there is besides and was taken out for this viewer, as far as it fits. It is counted, and nothing more is said of it. */
  hidden(fits: (brief: Brief) => boolean): readonly Statement[];
};

export const ofSubjects = (statements: readonly Statement[], subjects: readonly string[] | undefined): readonly Statement[] =>
  subjects === undefined ? statements : statements.filter((s) => subjects.includes(s.subject));

/** What these statements tell, and nothing that is recorded. */
export const knowledgeOf = (
  records: Records,
  catalog: Catalog,
  statements: readonly Statement[],
  held: () => Held = () => heldIn(statements, catalog),
): Knowledge => {
  let index: Index | undefined;
  return {
    records,
    catalog,
    statements,
    /** Made when it is first searched: a start does without. */
    get index() {
      index ??= buildIndex(statements, catalog, held());
      return index;
    },
    select: (fits, subjects) => ofSubjects(statements, subjects).filter((s) => fits(briefOf(s))),
    told: () => [],
    hidden: () => [],
  };
};
/** `held`: what the statements hold, where that is known already. */
export const buildKnowledge = (records: Records, held = heldIn): Knowledge => {
  const catalog = buildCatalog(records.entities);
  const statements = statementsOf(records, catalog);
  return knowledgeOf(records, catalog, statements, () => held(statements, catalog));
};
