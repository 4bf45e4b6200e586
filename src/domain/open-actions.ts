import type { ActionState } from './happenings/action.ts';
import type { State } from './state.ts';

/** Nearest last day first; those without one come last, oldest first. */
export const byDue = (a: ActionState, b: ActionState): number => {
  if (a.due !== b.due) return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1;
  return a.seq - b.seq || (a.id < b.id ? -1 : 1);
};
export const isOverdue = (action: Pick<ActionState, 'due' | 'state'>, today: string): boolean =>
  action.state === 'open' && action.due !== undefined && action.due < today;

/**
 * What a body still has to see done: what its meetings led to and what was handed to it. Follows from the state alone, so an action
 * stands on every agenda until it is closed. The caller leaves out what the reader may not see, and counts it by `seenOfBody`.
 */
export const openActionsOf = (state: Pick<State, 'actions'>, body: string): ActionState[] => state.actions.by('open', body).toSorted(byDue);

/**
 * A body's open actions that somebody may see, and how many of its own others there are. To whom another body handed something that is hidden
 * is part of what it says: it is not counted here.
 */
export const seenOfBody = (
  state: Pick<State, 'actions'>,
  body: string,
  sees: (action: ActionState) => boolean,
): { shown: readonly ActionState[]; hidden: number } => {
  const open = openActionsOf(state, body);
  return { shown: open.filter(sees), hidden: open.filter((a) => a.body === body && !sees(a)).length };
};
