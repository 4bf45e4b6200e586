import type { Catalog } from './catalog.ts';
import type { Statement } from './statements.ts';

/**
 * The body that a statement is counted under for those who may not see it. Whose meeting it comes from is no secret; whom it names is part of
 * what it says, so that a count by it would tell the content to whoever tries all names. A fact of the data about a body belongs to that body.
 */
export const countedUnder = ({ body, subject, from }: Pick<Statement, 'body' | 'subject' | 'from'>, catalog: Pick<Catalog, 'get'>): string | undefined =>
  body ?? (from !== 'outcome' && catalog.get(subject)?.kind === 'body' ? subject : undefined);
