import { maySee } from '../../../src/domain/actor.ts';
import type { MatterState } from '../../../src/domain/happenings/matter.ts';
import { type LeadTimes, leadTimesOf } from '../../../src/domain/lead-times.ts';
import { type Stop, stopsOf } from '../../../src/domain/matter/stations.ts';
import { type Whereabouts, whereIs } from '../../../src/domain/matter/where.ts';
import { comingMeetings } from '../../../src/domain/meetings.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import type { CommandContext } from '../../context.ts';

/** A matter as this person, in this place, may see it: where it is follows from the stops shown, and how many are not is told. */
export type View = { matter: MatterState; stops: readonly Stop[]; hidden: number; where: Whereabouts; at?: string };

export const viewOf = (matter: MatterState, { journal, viewer }: CommandContext): View => {
  const all = stopsOf(journal.state(), matter);
  const stops = all.filter((s) => maySee(viewer, s.visibility, s.body));
  const where = whereIs(matter.chain, stops, matter.opened);
  const at = matter.closed ? undefined : matter.chain[where.at];
  return { matter, stops, hidden: all.length - stops.length, where, ...(at === undefined ? {} : { at }) };
};

export const todayIn = ({ now, zone }: CommandContext): string => wallAt(now.getTime(), zone).date;
/** Dates of a body's meetings from today on that this viewer may know of, nearest first. */
export const comingDates = (body: string, context: CommandContext): string[] =>
  comingMeetings(context.journal.state(), context.knowledge.records.meetings, body, todayIn(context))
    .filter((m) => maySee(context.viewer, m.visibility, body))
    .map((m) => m.date);

export const timesOf = (body: string, { knowledge, settings }: CommandContext): LeadTimes => {
  const entity = knowledge.catalog.get(body);
  return leadTimesOf(entity?.kind === 'body' ? entity.bodyKind : 'working-group', settings.leadTimes);
};
