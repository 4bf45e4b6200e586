import type { Meeting } from './entity.ts';
import { type KnownMeeting, knownMeetings, meetingId } from './meetings.ts';
import type { State } from './state.ts';

type Held = { body: string; meeting: { date: string } };
/** An outcome names its meeting by body and day: it may be recorded before or after the meeting got an id of its own. */
export const sameMeeting = (o: Held, m: Pick<KnownMeeting, 'body' | 'date'>): boolean => o.body === m.body && o.meeting.date === m.date;

/** The bodies whose meeting an id may be. */
const bodiesOf = (id: string, state: State, planned: readonly Meeting[]): ReadonlySet<string> => {
  const own = state.meetings.get(id);
  const outcomes = [...state.outcomes.values()];
  return new Set([
    ...(own ? [own.body] : []),
    ...planned.filter((m) => m.id === id).map((m) => m.body),
    ...outcomes.filter((o) => o.meeting.id === id || (o.next !== undefined && meetingId(o.body, o.next, planned) === id)).map((o) => o.body),
  ]);
};

/** The meeting with this id, planned here, dated in the data or told of by an outcome: cancelled ones too. */
export const findMeeting = (id: string, state: State, planned: readonly Meeting[]): KnownMeeting | undefined => {
  for (const body of bodiesOf(id, state, planned)) {
    const known = knownMeetings(state, planned, body);
    const found = known.find((m) => m.id === id) ?? known.find((m) => [...state.outcomes.values()].some((o) => o.meeting.id === id && sameMeeting(o, m)));
    if (found) return found;
  }
  return undefined;
};
