import type { Meeting } from './entity.ts';
import type { Outcome } from './happenings/outcome.ts';
import { spanOf } from './period.ts';
import type { State } from './state.ts';

/** A meeting that is to come. `id` is that of the record, or body and date joined. */
export type ComingMeeting = { id: string; body: string; date: string };

/** The id of a body's meeting on a date: that of the record where there is one. */
export const meetingId = (body: string, date: string, planned: readonly Meeting[]): string =>
  planned.find((m) => m.body === body && m.date === date)?.id ?? `${body}-${date}`;

const newestFirst = (a: Outcome & { seq: number }, b: Outcome & { seq: number }) =>
  a.meeting.date === b.meeting.date ? b.seq - a.seq : a.meeting.date < b.meeting.date ? 1 : -1;

/**
 * What the newest outcome says about the next meeting holds; an older one that says otherwise has been overtaken. A meeting with an outcome
 * has been held.
 */
const fromOutcomes = (state: State, body: string): string | undefined => {
  const own = [...state.outcomes.values()].filter((o) => o.body === body).sort(newestFirst);
  const next = own.find((o) => o.next !== undefined)?.next;
  return next !== undefined && !own.some((o) => o.meeting.date >= next) ? next : undefined;
};

/** A body's meetings on a date or later, nearest first: those that are planned in the data and the one that the newest outcome names. */
export const comingMeetings = (state: State, planned: readonly Meeting[], body: string, from: string): ComingMeeting[] => {
  const dates = planned.filter((m) => m.body === body && spanOf(m.date).grain === 'day').map((m) => m.date);
  const next = fromOutcomes(state, body);
  return [...new Set(next === undefined ? dates : [...dates, next])]
    .filter((date) => date >= from)
    .sort()
    .map((date) => ({ id: meetingId(body, date, planned), body, date }));
};
