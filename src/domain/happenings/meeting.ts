import { z } from 'zod';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import type { Recorded, Stamp } from '../stamp.ts';

const ClockTime = z.string().regex(/^\d{2}:\d{2}$/);
/** When and where a meeting is. */
const spot = { date: IsoDate, time: ClockTime.optional(), place: z.string().min(1).optional(), link: z.url().optional() };

export const PlannedMeeting = z.strictObject({
  id: z.string(),
  body: Id,
  ...spot,
  /** The series it was planned in: its own id, and the recurrence rule (RFC 5545) as it was understood. */
  series: z.strictObject({ id: z.string(), rule: z.string() }).optional(),
});
export type PlannedMeeting = z.infer<typeof PlannedMeeting>;
export type Spot = Pick<PlannedMeeting, 'date' | 'time' | 'place' | 'link'>;

export const AgendaItem = z.strictObject({ id: z.string(), text: z.string().min(1), link: z.url().optional() });
export type AgendaItem = z.infer<typeof AgendaItem>;

export const meetingHappenings = [
  z.strictObject({ type: z.literal('meeting.planned'), meeting: PlannedMeeting }),
  /** `spot` is when and where it is from now on, whole. */
  z.strictObject({ type: z.literal('meeting.moved'), meeting: z.string(), spot: z.strictObject(spot), reason: z.string().min(1).optional() }),
  z.strictObject({ type: z.literal('meeting.cancelled'), meeting: z.string(), reason: z.string().min(1).optional() }),
  z.strictObject({ type: z.literal('meeting.item-proposed'), meeting: z.string(), item: AgendaItem }),
  z.strictObject({ type: z.literal('meeting.item-withdrawn'), meeting: z.string(), item: z.string() }),
] as const;
type MeetingHappening = z.infer<(typeof meetingHappenings)[number]>;

/** One step of a meeting's history: how it was left by it, who took it and when. */
export type MeetingStep = { kind: 'planned' | 'moved' | 'cancelled'; spot: Spot; reason?: string; by: string; at: string; seq: number };
export type ProposedItem = Recorded<AgendaItem> & { withdrawn?: { by: string; at: string } };
export type MeetingState = Recorded<PlannedMeeting> & {
  cancelled: boolean;
  history: readonly MeetingStep[];
  items: readonly ProposedItem[];
};

/** Meetings that somebody planned here, by id, cancelled ones too. */
export type MeetingStates = { readonly meetings: ReadonlyMap<string, MeetingState> };
export const noMeetings = (): MeetingStates => ({ meetings: new Map() });
export const copyMeetings = (s: MeetingStates): MeetingStates => ({ meetings: new Map(s.meetings) });

const spotOf = ({ date, time, place, link }: Spot): Spot => ({
  date,
  ...(time === undefined ? {} : { time }),
  ...(place === undefined ? {} : { place }),
  ...(link === undefined ? {} : { link }),
});
const step = (kind: MeetingStep['kind'], spot: Spot, reason: string | undefined, { recordedBy, recordedAt, seq }: Stamp): MeetingStep => ({
  kind,
  spot: spotOf(spot),
  ...(reason === undefined ? {} : { reason }),
  by: recordedBy,
  at: recordedAt,
  seq,
});
const moved = (m: MeetingState, spot: Spot): MeetingState => {
  const { time: _time, place: _place, link: _link, ...rest } = m;
  return { ...rest, ...spotOf(spot) };
};

const changed = (m: MeetingState, what: Exclude<MeetingHappening, { type: 'meeting.planned' }>, stamp: Stamp): MeetingState => {
  switch (what.type) {
    case 'meeting.moved':
      return { ...moved(m, what.spot), history: [...m.history, step('moved', what.spot, what.reason, stamp)] };
    case 'meeting.cancelled':
      return { ...m, cancelled: true, history: [...m.history, step('cancelled', m, what.reason, stamp)] };
    case 'meeting.item-proposed':
      return { ...m, items: [...m.items, { ...what.item, ...stamp }] };
    case 'meeting.item-withdrawn': {
      const withdrawn = { by: stamp.recordedBy, at: stamp.recordedAt };
      return { ...m, items: m.items.map((i) => (i.id === what.item ? { ...i, withdrawn } : i)) };
    }
  }
};

export const foldMeeting = <S extends MeetingStates>(state: S, what: MeetingHappening, stamp: Stamp): S => {
  const meetings = state.meetings as Map<string, MeetingState>;
  if (what.type === 'meeting.planned') {
    meetings.set(what.meeting.id, { ...what.meeting, ...stamp, cancelled: false, history: [step('planned', what.meeting, undefined, stamp)], items: [] });
    return state;
  }
  const before = meetings.get(what.meeting);
  if (before) meetings.set(what.meeting, changed(before, what, stamp));
  return state;
};
