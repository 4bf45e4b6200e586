import type { Entity } from './entity.ts';
import { type LeadTimes, type LeadTimesByKind, leadTimesOf } from './lead-times.ts';
import type { WorkingDays } from './working-days.ts';

/** The days around a meeting that follow from the association's own lead times. Settings, never facts. */
export type MeetingDates = Readonly<Record<keyof LeadTimes, string>>;

export const meetingDates = (body: Extract<Entity, { kind: 'body' }>, date: string, set: LeadTimesByKind, working: Pick<WorkingDays, 'add'>): MeetingDates => {
  const { notice, cutOff, mailing, approval } = leadTimesOf(body.bodyKind, set);
  return {
    notice: working.add(date, -notice),
    cutOff: working.add(date, -cutOff),
    mailing: working.add(date, -mailing),
    approval: working.add(date, approval),
  };
};
