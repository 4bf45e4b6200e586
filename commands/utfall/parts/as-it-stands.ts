import type { Action, Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { State } from '../../../src/domain/state.ts';

const nowOf = (action: Action, { actions }: Pick<State, 'actions'>): Action => {
  const now = actions.get(action.id);
  if (!now || now.state === 'withdrawn') return action;
  const { owner: _owner, due: _due, ...rest } = action;
  return { ...rest, ...(now.owner === undefined ? {} : { owner: now.owner }), ...(now.due === undefined ? {} : { due: now.due }) };
};
/** An outcome with whoever has its actions now and until when: they may have been handed over or moved since. */
export const asItStands = <T extends Outcome>(outcome: T, state: Pick<State, 'actions'>): T => ({
  ...outcome,
  actions: outcome.actions.map((a) => nowOf(a, state)),
});
const same = (a: Action, b: Action) => a.text === b.text && a.due === b.due && JSON.stringify(a.owner) === JSON.stringify(b.owner);
/** As it will stand: what a correction leaves as it was stays with whoever has it now. */
export const asItWillStand = (outcome: Outcome, before: Outcome, state: Pick<State, 'actions'>): Outcome => ({
  ...outcome,
  actions: outcome.actions.map((a) => (before.actions.some((b) => b.id === a.id && same(a, b)) ? nowOf(a, state) : a)),
});
