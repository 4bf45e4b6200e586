import type { Records } from '../domain/record.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { buildIndex, type Index } from './index-statements.ts';
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
