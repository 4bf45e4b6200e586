import type { Records } from '../domain/record.ts';
import type { State } from '../domain/state.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { buildIndex, type Index } from './index-statements.ts';
import { type NameOf, recordedStatements } from './recorded/index.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What can be asked about: the association's records, the names in them, and every statement they make. */
export type Knowledge = {
  records: Records;
  catalog: Catalog;
  statements: readonly Statement[];
  index: Index;
  /** What there is besides and was taken out for this viewer. It is counted, and nothing more is said of it. */
  hidden?: readonly Statement[];
};

export const buildKnowledge = (records: Records): Knowledge => {
  const catalog = buildCatalog(records.entities);
  const statements = statementsOf(records, catalog);
  return { records, catalog, statements, index: buildIndex(statements, catalog) };
};

/** The data with everything recorded on top. Costs what is recorded, not what the data hold. */
export const withRecorded = (base: Knowledge, state: State, nameOf: NameOf): Knowledge => {
  const recorded = recordedStatements(state, base.catalog, nameOf);
  if (!recorded.length) return base;
  const statements = [...base.statements, ...recorded];
  return { ...base, statements, index: buildIndex(statements, base.catalog, base.index) };
};

/**
 * The same without some statements. They are taken out of the index too, not only out of the hits: otherwise a word that stands in them
 * alone would correct somebody's spelling, or count as known.
 */
export const onlySeen = (all: Knowledge, base: Knowledge, hidden: readonly Statement[]): Knowledge => {
  const gone = new Set(hidden);
  const statements = all.statements.filter((s) => !gone.has(s));
  const baseWhole = base.statements.every((s) => !gone.has(s));
  return { ...all, statements, index: buildIndex(statements, all.catalog, baseWhole ? base.index : undefined), hidden };
};
