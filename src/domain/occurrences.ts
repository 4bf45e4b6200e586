import type { Meeting } from './entity.ts';
import type { Reminder, ReminderRule } from './happenings/reminder.ts';
import { comingMeetings, type KnownMeeting } from './meetings.ts';
import type { State } from './state.ts';
import { addDays, instantOf, wallAt } from './wall-time.ts';
import type { WorkingDays } from './working-days.ts';

/** What the times of reminders follow from besides the state. */
export type Calendar = {
  zone: string;
  working: WorkingDays;
  planned: readonly Meeting[];
  /** Whether those whom a reminder is for may know of a meeting. Left out: they may. */
  sees?(meeting: Pick<KnownMeeting, 'body' | 'visibility'>, reminder: Pick<Reminder, 'to' | 'address'>): boolean;
};
type Timed = Pick<Reminder, 'rule'> & Partial<Pick<Reminder, 'to' | 'address'>>;

/**
 * One time a reminder falls due. `occurrence` names it for ever: when a meeting moves, its old occurrence is gone and the new date is another.
 * `closed`: its meeting is not open to all. `over`: from then on it is of no use any more (the meeting has begun).
 */
export type Occurrence = { occurrence: string; due: number; wall: string; meeting?: string; over?: number; closed?: true };

/** The day a reminder comes for a meeting: counted back, and then back to a working day if it falls on none. The clock time stays. */
export const dayBefore = (meeting: string, rule: Extract<ReminderRule, { kind: 'before-meeting' }>, working: WorkingDays): string =>
  rule.working ? working.add(meeting, -rule.days) : rule.days === 0 ? meeting : working.backTo(addDays(meeting, -rule.days));

/** All times at which a reminder falls or fell due, as things stand now: one for a wall time, one for each meeting of a body after it was set. */
export const occurrencesOf = (reminder: Timed, state: State, calendar: Calendar, setMs: number): Occurrence[] => {
  const { rule } = reminder;
  if (rule.kind === 'at') {
    const [date = '', time = ''] = rule.at.split('T');
    return [{ occurrence: rule.at, due: instantOf(date, time, calendar.zone).ms, wall: rule.at }];
  }
  const from = wallAt(setMs, calendar.zone).date;
  const { to, address } = reminder;
  const told = (meeting: KnownMeeting) => to === undefined || address === undefined || (calendar.sees?.(meeting, { to, address }) ?? true);
  return comingMeetings(state, calendar.planned, rule.body, from)
    .filter(told)
    .map((meeting) => {
      const date = dayBefore(meeting.date, rule, calendar.working);
      return {
        occurrence: meeting.date,
        due: instantOf(date, rule.time, calendar.zone).ms,
        wall: `${date}T${rule.time}`,
        meeting: meeting.date,
        over: instantOf(addDays(meeting.date, 1), '00:00', calendar.zone).ms,
        ...(meeting.visibility === 'open' ? {} : { closed: true as const }),
      };
    });
};
