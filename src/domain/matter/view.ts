import { maySee, type Viewer } from '../actor.ts';
import type { MatterState } from '../happenings/matter.ts';
import type { State } from '../state.ts';
import { type Stop, stopsByMatter } from './stations.ts';
import { type Whereabouts, whereIs } from './where.ts';

/** A matter as somebody may see it: where it is follows from the stops shown, and how many are not is told. `at` is the body that has it now. */
export type MatterView = { matter: MatterState; stops: readonly Stop[]; hidden: number; where: Whereabouts; at?: string };

const viewOf = (matter: MatterState, all: readonly Stop[], viewer: Viewer): MatterView => {
  const stops = all.filter((s) => maySee(viewer, s.visibility, s.body));
  const where = whereIs(matter.chain, stops, matter.opened);
  const at = matter.closed ? undefined : matter.chain[where.at];
  return { matter, stops, hidden: all.length - stops.length, where, ...(at === undefined ? {} : { at }) };
};

/** Many at once: what meetings led to is gone through once, however many they are. */
export const matterViews = (matters: readonly MatterState[], state: Pick<State, 'outcomes'>, viewer: Viewer): MatterView[] => {
  const stops = stopsByMatter(state, matters);
  return matters.map((m) => viewOf(m, stops.get(m.id) ?? [], viewer));
};
export const matterView = (matter: MatterState, state: Pick<State, 'outcomes'>, viewer: Viewer): MatterView =>
  viewOf(matter, stopsByMatter(state, [matter]).get(matter.id) ?? [], viewer);
