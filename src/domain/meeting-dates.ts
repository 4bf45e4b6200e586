import type { Entity } from './entity.ts';
import { type LeadTimes, type LeadTimesByKind, leadTimesOf } from './lead-times.ts';
import { type Statute, statuteDates } from './statute.ts';
import type { WorkingDays } from './working-days.ts';

/** The days around a meeting that follow from the association's own lead times, the notice never later than its statutes say, and items never taken once it is out. Settings, never facts. */
export type MeetingDates = Readonly<Record<keyof LeadTimes, string>>;
type Set = { leadTimes: LeadTimesByKind; statutes: readonly Statute[] };

export const meetingDates = (
  { bodyKind }: Pick<Extract<Entity, { kind: 'body' }>, 'bodyKind'>,
  date: string,
  set: Set,
  working: Pick<WorkingDays, 'add'>,
): MeetingDates => {
  const { notice, cutOff, mailing, approval } = leadTimesOf(bodyKind, set.leadTimes);
  const byStatute = statuteDates(set.statutes, bodyKind, date).flatMap((s) => (s.notice === undefined ? [] : [s.notice]));
  const out = [working.add(date, -notice), ...byStatute].toSorted()[0] ?? date;
  return {
    notice: out,
    cutOff: [working.add(date, -cutOff), working.add(out, -1)].toSorted()[0] ?? out,
    mailing: working.add(date, -mailing),
    approval: working.add(date, approval),
  };
};
