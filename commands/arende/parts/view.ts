import { maySee } from '../../../src/domain/actor.ts';
import type { MatterState } from '../../../src/domain/happenings/matter.ts';
import { type LeadTimes, leadTimesOf } from '../../../src/domain/lead-times.ts';
import { type MatterView, matterView } from '../../../src/domain/matter/view.ts';
import { comingMeetings } from '../../../src/domain/meetings.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import type { CommandContext } from '../../context.ts';

export type View = MatterView;
/** A matter as this person, in this place, may see it. */
export const viewOf = (matter: MatterState, { journal, viewer }: CommandContext): View => matterView(matter, journal.state(), viewer);

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
