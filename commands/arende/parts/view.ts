import { maySee } from '../../../src/domain/actor.ts';
import type { MatterState } from '../../../src/domain/happenings/matter.ts';
import { leadTimesOf } from '../../../src/domain/lead-times.ts';
import { type MatterView, matterView } from '../../../src/domain/matter/view.ts';
import { type MeetingDates, meetingDates } from '../../../src/domain/meeting-dates.ts';
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

const kindOf = (body: string, { knowledge }: CommandContext) => {
  const entity = knowledge.catalog.get(body);
  return entity?.kind === 'body' ? entity.bodyKind : 'working-group';
};
export const approvalOf = (body: string, context: CommandContext): number => leadTimesOf(kindOf(body, context), context.settings.leadTimes).approval;
/** The days around a body's meeting on a day. */
export const datesOf = (body: string, day: string, context: CommandContext): MeetingDates =>
  meetingDates({ bodyKind: kindOf(body, context) }, day, context.settings, context.working);
