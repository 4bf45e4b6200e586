import { isPrivate, maySeeAction } from './action-rights.ts';
import { maySee, type Viewer } from './actor.ts';
import { type DueFrame, type DueItem, type DueRecord, dueRecords, inDays } from './due-before.ts';
import type { State } from './state.ts';

/**
 * What falls due up to a day as far as a viewer may see it, and how much there is besides. What somebody is to do for no body is between
 * those whom it concerns: others neither see it nor have it counted.
 */
export const dueSeen = (state: State, frame: DueFrame, viewer: Viewer): { shown: readonly DueItem[]; hidden: number } => {
  const actionOf = (d: DueRecord) => (d.kind === 'action' ? state.actions.get(d.record) : undefined);
  const sees = (d: DueRecord) => {
    const action = actionOf(d);
    return action === undefined || maySeeAction(viewer, action);
  };
  const own = (d: DueRecord) => {
    const action = actionOf(d);
    return action !== undefined && isPrivate(action);
  };
  const shown = dueRecords(state, frame, (record) => maySee(viewer, record.visibility, record.body)).filter(sees);
  const countOf = (records: readonly DueRecord[]) => records.filter((d) => !own(d)).length;
  return { shown: inDays(shown, frame), hidden: countOf(dueRecords(state, frame)) - countOf(shown) };
};
