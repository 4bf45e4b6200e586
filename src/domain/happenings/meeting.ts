import { z } from 'zod';
import { Collection, type Grouped, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import type { Recorded, Stamp } from '../stamp.ts';

export const ClockTime = z.string().regex(/^\d{2}:\d{2}$/);
/** When and where a meeting is: the times at which it begins and ends are on the same day. */
const spot = { date: IsoDate, time: ClockTime.optional(), end: ClockTime.optional(), place: z.string().min(1).optional(), link: z.url().optional() };

export const PlannedMeeting = z.strictObject({
  id: z.string(),
  body: Id,
  ...spot,
  /** The series it was planned in: its own id, and the recurrence rule (RFC 5545) as it was understood. */
  series: z.strictObject({ id: z.string(), rule: z.string() }).optional(),
});
export type PlannedMeeting = z.infer<typeof PlannedMeeting>;
export type Spot = Pick<PlannedMeeting, 'date' | 'time' | 'end' | 'place' | 'link'>;

export const AgendaItem = z.strictObject({ id: z.string(), text: z.string().min(1), link: z.url().optional() });
export type AgendaItem = z.infer<typeof AgendaItem>;

/** A meeting that only the data or an outcome told of is taken in by the first thing that happens to it. */
const taken = { known: PlannedMeeting.optional() };
export const meetingHappenings = [
  /** Several when they are a series. */
  z.strictObject({ type: z.literal('meeting.planned'), meetings: z.array(PlannedMeeting).min(1) }),
  /** `spot` is when and where it is from now on, whole. */
  z.strictObject({
    type: z.literal('meeting.moved'),
    id: z.string(),
    meeting: z.string(),
    spot: z.strictObject(spot),
    reason: z.string().min(1).optional(),
    ...taken,
  }),
  z.strictObject({ type: z.literal('meeting.cancelled'), id: z.string(), meeting: z.string(), reason: z.string().min(1).optional(), ...taken }),
  z.strictObject({ type: z.literal('meeting.item-proposed'), meeting: z.string(), item: AgendaItem, ...taken }),
  z.strictObject({ type: z.literal('meeting.item-withdrawn'), meeting: z.string(), item: z.string(), reason: z.string().min(1).optional() }),
] as const;
type MeetingHappening = z.infer<(typeof meetingHappenings)[number]>;

/** One step of a meeting's history: how it was left by it, who took it and when. A move and a cancellation have an id of their own. */
export type MeetingStep = { kind: 'planned' | 'moved' | 'cancelled'; id?: string; spot: Spot; reason?: string; by: string; at: string; seq: number };
export type ProposedItem = Recorded<AgendaItem> & { withdrawn?: { by: string; at: string; reason?: string } };
export type MeetingState = Recorded<PlannedMeeting> & {
  cancelled: boolean;
  history: readonly MeetingStep[];
  items: readonly ProposedItem[];
};

/** Meetings that somebody planned here, by id, cancelled ones too. */
export type MeetingStates = { readonly meetings: Grouped<MeetingState, 'body'> };
export const noMeetings = (): MeetingStates => ({ meetings: new Collection({ body: (m) => [m.body] }) });
export const copyMeetings = (s: MeetingStates): MeetingStates => ({ meetings: s.meetings.copy() });

/** Whether two are the same day, times, place and link. */
export const sameSpot = (a: Spot, b: Spot): boolean => (['date', 'time', 'end', 'place', 'link'] as const).every((name) => a[name] === b[name]);
/** What a step of a meeting's history came to: moved to where it was, only who may see it has changed. */
export const cameTo = (step: MeetingStep, before: MeetingStep | undefined): MeetingStep['kind'] | 'changed' =>
  step.kind === 'moved' && before !== undefined && sameSpot(step.spot, before.spot) ? 'changed' : step.kind;

/** When and where alone, without all that else is known of a meeting. */
export const spotOf = ({ date, time, end, place, link }: Spot): Spot => ({
  date,
  ...(time === undefined ? {} : { time }),
  ...(end === undefined ? {} : { end }),
  ...(place === undefined ? {} : { place }),
  ...(link === undefined ? {} : { link }),
});
type Said = { id?: string; reason?: string | undefined };
const step = (kind: MeetingStep['kind'], spot: Spot, { id, reason }: Said, { recordedBy, recordedAt, seq }: Stamp): MeetingStep => ({
  kind,
  ...(id === undefined ? {} : { id }),
  spot: spotOf(spot),
  ...(reason === undefined ? {} : { reason }),
  by: recordedBy,
  at: recordedAt,
  seq,
});
const moved = (m: MeetingState, spot: Spot): MeetingState => {
  const { time: _time, end: _end, place: _place, link: _link, ...rest } = m;
  return { ...rest, ...spotOf(spot) };
};

const changed = (m: MeetingState, what: Exclude<MeetingHappening, { type: 'meeting.planned' }>, stamp: Stamp): MeetingState => {
  switch (what.type) {
    case 'meeting.moved':
      return { ...moved(m, what.spot), visibility: stamp.visibility, history: [...m.history, step('moved', what.spot, what, stamp)] };
    case 'meeting.cancelled':
      return { ...m, cancelled: true, history: [...m.history, step('cancelled', m, what, stamp)] };
    case 'meeting.item-proposed':
      return { ...m, items: [...m.items, { ...what.item, ...stamp }] };
    case 'meeting.item-withdrawn': {
      const withdrawn = { by: stamp.recordedBy, at: stamp.recordedAt, ...(what.reason === undefined ? {} : { reason: what.reason }) };
      return { ...m, items: m.items.map((i) => (i.id === what.item ? { ...i, withdrawn } : i)) };
    }
  }
};

const fresh = (meeting: PlannedMeeting, stamp: Stamp): MeetingState => ({
  ...meeting,
  ...stamp,
  cancelled: false,
  history: [step('planned', meeting, {}, stamp)],
  items: [],
});

export const foldMeeting = <S extends MeetingStates>(state: S, what: MeetingHappening, stamp: Stamp): S => {
  const meetings = toChange(state.meetings);
  if (what.type === 'meeting.planned') {
    for (const meeting of what.meetings) meetings.set(meeting.id, fresh(meeting, stamp));
    return state;
  }
  const known = 'known' in what && what.known !== undefined ? fresh(what.known, stamp) : undefined;
  const before = meetings.get(what.meeting) ?? known;
  if (before) meetings.set(what.meeting, changed(before, what, stamp));
  return state;
};
