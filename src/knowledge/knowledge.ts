import type { Records } from '../domain/record.ts';
import type { State } from '../domain/state.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { buildIndex, type Index } from './index-statements.ts';
import { type NameOf, recordedStatements } from './recorded/index.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What can be asked about: the association's records, the names in them, and every statement they make. */
export type Knowledge = { records: Records; catalog: Catalog; statements: readonly Statement[]; index: Index };

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
