import { isPrivate, maySeeAction } from './action-rights.ts';
import { maySee, type Viewer } from './actor.ts';
import { type DueFrame, type DueItem, dueBefore } from './due-before.ts';
import type { State } from './state.ts';

/**
 * What falls due up to a day as far as a viewer may see it, and how much there is besides. What somebody is to do for no body is between
 * those whom it concerns: others neither see it nor have it counted.
 */
export const dueSeen = (state: State, frame: DueFrame, viewer: Viewer): { shown: readonly DueItem[]; hidden: number } => {
  const actionOf = (d: DueItem) => (d.kind === 'action' ? state.actions.get(d.record) : undefined);
  const sees = (d: DueItem) => {
    const action = actionOf(d);
    return action === undefined || maySeeAction(viewer, action);
  };
  const own = (d: DueItem) => {
    const action = actionOf(d);
    return action !== undefined && isPrivate(action);
  };
  const shown = dueBefore(state, frame, (record) => maySee(viewer, record.visibility, record.body)).filter(sees);
  return { shown, hidden: dueBefore(state, frame).filter((d) => !own(d)).length - shown.filter((d) => !own(d)).length };
};
