import type { Entity } from '../../domain/entity.ts';
import type { Outcome } from '../../domain/happenings/outcome.ts';
import type { Recorded } from '../../domain/stamp.ts';
import type { State } from '../../domain/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';

export type Found = { kind: 'entity'; entity: Entity } | { kind: 'statement'; statement: Statement } | { kind: 'outcome'; outcome: Recorded<Outcome> };

/** The outcome with this id, or of the meeting, decision or action with it. */
export const outcomeOf = (id: string, state: State): Recorded<Outcome> | undefined =>
  state.outcomes.get(id) ??
  [...state.outcomes.values()].findLast((o) => o.meeting.id === id || o.decisions.some((d) => d.id === id) || o.actions.some((a) => a.id === id));

/** Whatever has this id: a thing, a statement, or something recorded. */
export const findRecord = (id: string, knowledge: Knowledge, state: State): Found | undefined => {
  const entity = knowledge.records.entities.get(id);
  if (entity) return { kind: 'entity', entity };
  // What was recorded is also among the statements; it is shown whole, as the outcome it stands in.
  const outcome = outcomeOf(id, state);
  if (outcome) return { kind: 'outcome', outcome };
  const statement = knowledge.statements.find((s) => s.id === id);
  return statement ? { kind: 'statement', statement } : undefined;
};
