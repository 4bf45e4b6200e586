import { isSelf, mayRecordFor, maySee } from '../../../src/domain/actor.ts';
import { hasCome, isOver, type ReminderState } from '../../../src/domain/happenings/reminder.ts';
import { type Calendar, type Occurrence, occurrencesOf } from '../../../src/domain/occurrences.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { wallText } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { beforeMeetings, nextTime, notSent, SAY, sentAt, waiting } from './phrases.ts';

export const splitWall = (wall: string, context: CommandContext): string => {
  const [date = '', time] = wall.split('T');
  return wallText(date, time, context.locale);
};

/** The times of reminders still to come (or being sent), as things stand now. */
export const comingFor = (context: CommandContext): ((reminder: ReminderState) => Occurrence[]) => {
  // Who looks at a reminder is told of no meeting that they may not know of, whoever it is for.
  const sees: Calendar['sees'] = (meeting) => maySee(context.viewer, meeting.visibility, meeting.body);
  const calendar: Calendar = { zone: context.zone, working: context.working, planned: context.knowledge.records.meetings, sees };
  const state = context.journal.state();
  return (reminder) =>
    hasCome(reminder) ? [] : occurrencesOf(reminder, state, calendar, Date.parse(reminder.recordedAt)).filter((o) => !isOver(reminder.sendings[o.occurrence]));
};

/** When a reminder comes, as lines. */
export const whenLines = (reminder: ReminderState, context: CommandContext): string[] => {
  const { locale } = context;
  const { rule } = reminder;
  if (rule.kind === 'at') return [splitWall(rule.at, context)];
  const [next] = comingFor(context)(reminder);
  const name = context.knowledge.catalog.name(rule.body);
  const first = beforeMeetings(rule.days, rule.working, name, rule.time)[locale];
  if (!next?.meeting) return [first, waiting[locale]];
  const late = next.due <= context.now.getTime() ? ` ${SAY.late[locale]}` : '';
  return [first, nextTime(splitWall(next.wall, context), longDate(next.meeting, locale))[locale] + late];
};

/** How far its last sending has come; empty before the first. */
export const statusOf = (reminder: ReminderState, context: CommandContext): string => {
  const last = Object.values(reminder.sendings).sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1))[0];
  if (!last) return '';
  if (last.state === 'failed') return notSent(last.reason ?? '')[context.locale];
  const at = wallAt(Date.parse(last.lastAt), context.zone);
  return last.state === 'sent' ? sentAt(wallText(at.date, at.time, context.locale))[context.locale] : '';
};

/** Mine, and those of bodies I coordinate. */
export const isMine = (reminder: ReminderState, { actor }: CommandContext): boolean => {
  const own = isSelf(actor, reminder.by) || (reminder.to.kind === 'person' && isSelf(actor, reminder.to.id));
  return own || (reminder.to.kind === 'body' && mayRecordFor(actor, reminder.to.id));
};
/** In a channel others read along: only what the channel may see is listed there. */
export const shownHere = (reminder: ReminderState, { viewer }: CommandContext): boolean =>
  viewer.place === 'private' || maySee(viewer, reminder.visibility, reminder.to.kind === 'body' ? reminder.to.id : undefined);
