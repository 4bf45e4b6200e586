import type { Entity } from '../../domain/entity.ts';
import type { Outcome } from '../../domain/happenings/outcome.ts';
import type { State } from '../../domain/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';

export type Found = { kind: 'entity'; entity: Entity } | { kind: 'statement'; statement: Statement } | { kind: 'outcome' };

const isOutcome = (o: Outcome, id: string) => o.id === id || [...o.decisions, ...o.actions].some((part) => part.id === id);

/** Whatever has this id: a thing, a statement, or something recorded. */
export const findRecord = (id: string, knowledge: Knowledge, state: Pick<State, 'outcomes'>): Found | undefined => {
  const entity = knowledge.records.entities.get(id);
  if (entity) return { kind: 'entity', entity };
  // What was recorded is also among the statements; it is shown whole, on the page of its meeting.
  if ([...state.outcomes.values()].some((o) => isOutcome(o, id))) return { kind: 'outcome' };
  const [statement] = knowledge.select((b) => b.id === id);
  return statement ? { kind: 'statement', statement } : undefined;
};
