import { maySee, type Viewer } from '../actor.ts';
import type { MatterState } from '../happenings/matter.ts';
import type { State } from '../state.ts';
import { type Stop, stopsOf } from './stations.ts';
import { type Whereabouts, whereIs } from './where.ts';

/** A matter as somebody may see it: where it is follows from the stops shown, and how many are not is told. `at` is the body that has it now. */
export type MatterView = { matter: MatterState; stops: readonly Stop[]; hidden: number; where: Whereabouts; at?: string };

export const matterView = (matter: MatterState, state: Pick<State, 'outcomes'>, viewer: Viewer): MatterView => {
  const all = stopsOf(state, matter);
  const stops = all.filter((s) => maySee(viewer, s.visibility, s.body));
  const where = whereIs(matter.chain, stops, matter.opened);
  const at = matter.closed ? undefined : matter.chain[where.at];
  return { matter, stops, hidden: all.length - stops.length, where, ...(at === undefined ? {} : { at }) };
};
