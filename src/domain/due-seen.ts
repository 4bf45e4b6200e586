import { isPrivate, maySeeAction } from './action-rights.ts';
import { maySee, type Viewer } from './actor.ts';
import { type DueFrame, type DueItem, type DueRecord, eachDue, nearest, type Seen } from './due-before.ts';
import type { ActionState } from './happenings/action.ts';
import type { State } from './state.ts';

/** `shown` are the nearest, `count` is how many may be seen, `hidden` how many there are besides. */
export type DueSeen = { shown: readonly DueItem[]; count: number; hidden: number };

const own = (action: ActionState | undefined) => action !== undefined && isPrivate(action);
/**
 * What falls due up to a day as far as a viewer may see it, and how much there is besides. What somebody is to do for no body is between
 * those whom it concerns: others neither see it nor have it counted. `most`: how many are shown.
 */
export const dueSeen = (state: State, frame: DueFrame, viewer: Viewer, most?: number): DueSeen => {
  const sees: Seen = (record, action) => maySee(viewer, record.visibility, record.body) && (action === undefined || maySeeAction(viewer, action));
  const found: DueRecord[] = [];
  let [seen, all] = [0, 0];
  eachDue(state, frame, sees, (tell, action) => {
    found.push(tell());
    if (!own(action)) seen += 1;
  });
  eachDue(
    state,
    frame,
    (_, action) => !own(action),
    () => {
      all += 1;
    },
  );
  return { shown: nearest(found, frame, most), count: found.length, hidden: all - seen };
};
