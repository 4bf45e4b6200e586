import { following } from './collection.ts';
import type { Meeting } from './entity.ts';
import type { Visibility } from './fact.ts';
import { type MeetingState, type ProposedItem, type Spot, spotOf } from './happenings/meeting.ts';
import type { Outcome } from './happenings/outcome.ts';
import { spanOf } from './period.ts';
import type { Recorded } from './stamp.ts';
import type { State } from './state.ts';

/** A meeting that is known of. `id` is that of the record, or body and date joined; `recorded` is there when it was planned here. */
export type KnownMeeting = Spot & { id: string; body: string; visibility: Visibility; recorded?: MeetingState };
export type ComingMeeting = KnownMeeting;
type Held = Pick<State, 'meetings' | 'outcomes'>;

/** The id of a body's meeting on a date: that of the record where there is one. */
export const meetingId = (body: string, date: string, planned: readonly Meeting[]): string =>
  planned.find((m) => m.body === body && m.date === date)?.id ?? `${body}-${date}`;

const newestFirst = (a: Outcome & { seq: number }, b: Outcome & { seq: number }) =>
  a.meeting.date === b.meeting.date ? b.seq - a.seq : a.meeting.date < b.meeting.date ? 1 : -1;

/**
 * What the newest outcome says about the next meeting holds; an older one that says otherwise has been overtaken. A meeting with an outcome
 * has been held.
 */
const nextIn = (own: readonly Recorded<Outcome>[]): { outcome: Recorded<Outcome>; date: string } | undefined => {
  let outcome: Recorded<Outcome> | undefined;
  for (const o of own) if (o.next !== undefined && (outcome === undefined || newestFirst(o, outcome) < 0)) outcome = o;
  const date = outcome?.next;
  return outcome && date !== undefined && !own.some((o) => o.meeting.date >= date) ? { outcome, date } : undefined;
};

/** What a body's outcomes say of its meetings: the next one, and the days that it has met on. */
const told = following((own: readonly Recorded<Outcome>[]) => ({ next: nextIn(own), held: new Set(own.map((o) => o.meeting.date)) }));

/** The newest step by which a meeting planned here gave up each date: moved away from it, or cancelled. */
const givenUp = following((own: readonly MeetingState[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  const gave = (date: string, seq: number) => out.set(date, Math.max(seq, out.get(date) ?? 0));
  for (const m of own)
    m.history.forEach((step, i) => {
      const before = m.history[i - 1];
      if (step.kind === 'cancelled') gave(step.spot.date, step.seq);
      else if (before && before.spot.date !== step.spot.date) gave(before.spot.date, step.seq);
    });
  return out;
});

const byTime = (a: Spot, b: Spot) => `${a.date}${a.time ?? ''}`.localeCompare(`${b.date}${b.time ?? ''}`);

const fromRecorded = (m: MeetingState): KnownMeeting => ({
  id: m.id,
  body: m.body,
  visibility: m.visibility,
  recorded: m,
  ...spotOf(m),
});

/**
 * A body's meetings from a date on: those planned here and not cancelled, those dated in the data, and the one that the newest outcome names. Where
 * a meeting planned here has been moved or cancelled, its old date stands neither in the data nor in an outcome that is older than the change.
 */
const standing = (state: Held, planned: readonly Meeting[], body: string, from: string): KnownMeeting[] => {
  const all = state.meetings.by('body', body);
  const gaveUp = (date: string): number => givenUp(all).get(date) ?? 0;
  const out: KnownMeeting[] = all.filter((m) => m.date >= from && !m.cancelled).map(fromRecorded);
  const isNew = (date: string) => !out.some((m) => m.date === date);
  for (const m of planned)
    if (m.body === body && m.date >= from && spanOf(m.date).grain === 'day' && isNew(m.date) && gaveUp(m.date) === 0)
      out.push({ id: m.id, body, date: m.date, visibility: m.visibility });
  const { next } = told(state.outcomes.by('body', body));
  if (!next || next.date < from || next.outcome.seq <= gaveUp(next.date)) return out;
  const { nextTime, nextEnd, visibility, seq } = next.outcome;
  const time = nextTime === undefined ? {} : { time: nextTime, ...(nextEnd === undefined ? {} : { end: nextEnd }) };
  if (isNew(next.date)) out.push({ id: meetingId(body, next.date, planned), body, date: next.date, visibility, ...time });
  // A meeting that is known without a time gets the one said since, unless that may be seen by fewer.
  const lacks = (m: KnownMeeting) => m.date === next.date && m.time === undefined && (visibility === 'open' || visibility === m.visibility);
  return out.map((m) => (lacks(m) && (m.recorded?.history.at(-1)?.seq ?? 0) < seq ? { ...m, ...time } : m));
};

/** Outcomes, each without the next meeting that it names where that was moved or cancelled after the outcome was recorded. */
export const withStandingNext =
  ({ meetings }: Pick<State, 'meetings'>) =>
  (outcome: Recorded<Outcome>): Recorded<Outcome> => {
    if (outcome.next === undefined) return outcome;
    if ((givenUp(meetings.by('body', outcome.body)).get(outcome.next) ?? 0) < outcome.seq) return outcome;
    const { next: _overtaken, nextTime: _with, nextEnd: _end, ...rest } = outcome;
    return rest;
  };

/** A body's meetings on a date or later that have not been held, nearest first. */
export const comingMeetings = (state: Held, planned: readonly Meeting[], body: string, from: string): ComingMeeting[] => {
  const coming = standing(state, planned, body, from);
  if (coming.length === 0) return coming;
  const { held } = told(state.outcomes.by('body', body));
  return coming.filter((m) => !held.has(m.date)).sort(byTime);
};
/** The same for several bodies, by body. */
export const comingByBody = (state: Held, planned: readonly Meeting[], bodies: readonly string[], from: string): ReadonlyMap<string, ComingMeeting[]> =>
  new Map(bodies.map((body) => [body, comingMeetings(state, planned, body, from)]));

/** All of a body's meetings that are known of, oldest first: also those that only an outcome tells of, and those that were cancelled. */
export const knownMeetings = (state: Held, planned: readonly Meeting[], body: string): KnownMeeting[] => {
  const out = standing(state, planned, body, '');
  const dates = new Set(out.map((m) => m.date));
  for (const o of state.outcomes.by('body', body).toSorted(newestFirst)) {
    if (dates.has(o.meeting.date)) continue;
    dates.add(o.meeting.date);
    out.push({ id: o.meeting.id, body, date: o.meeting.date, visibility: o.visibility });
  }
  for (const m of state.meetings.by('body', body)) if (m.cancelled) out.push(fromRecorded(m));
  return out.sort(byTime);
};

/**
 * What stands on a meeting's agenda: what was proposed for it, and before that what was proposed for meetings of the body that were cancelled
 * since its last one: it goes on to the next by itself.
 */
export const agendaOf = (state: Pick<State, 'meetings'>, meeting: Pick<KnownMeeting, 'id' | 'body' | 'date'>): (ProposedItem & { from?: MeetingState })[] => {
  const all = state.meetings.by('body', meeting.body);
  const own = all.find((m) => m.id === meeting.id);
  const stands = (i: ProposedItem) => i.withdrawn === undefined;
  if (own?.cancelled) return own.items.filter(stands);
  const earlier = all.filter((m) => !m.cancelled && m.id !== meeting.id && m.date < meeting.date).map((m) => m.date);
  const last = earlier.sort().at(-1) ?? '';
  const left = all.filter((m) => m.cancelled && m.date > last && m.date <= meeting.date).sort(byTime);
  return [...left.flatMap((from) => from.items.filter(stands).map((i) => ({ ...i, from }))), ...(own?.items.filter(stands) ?? [])];
};
