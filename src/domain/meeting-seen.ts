import { maySee, type Viewer } from './actor.ts';
import type { Meeting } from './entity.ts';
import type { Earlier, Outcome } from './happenings/outcome.ts';
import { type KnownMeeting, knownMeetings } from './meetings.ts';
import { spanOf } from './period.ts';
import type { Recorded } from './stamp.ts';
import type { State } from './state.ts';

/**
 * A meeting with what it came to, as far as somebody may see it: the outcomes that hold and those that were withdrawn, oldest first.
 * `held` is true when there is an outcome at all, `hidden` how much there is besides.
 */
export type MeetingSeen = {
  meeting: KnownMeeting;
  outcomes: readonly Recorded<Outcome>[];
  withdrawn: readonly Earlier[];
  held: boolean;
  hidden: number;
};

type Place = { body: string; date: string; id?: string };
const holds = (o: Outcome, id: string) =>
  o.id === id || o.meeting.id === id || [...o.decisions, ...o.actions, ...(o.inputs ?? []), ...(o.reports ?? [])].some((part) => part.id === id);
const placeOf = (o: Outcome): Place => ({ body: o.body, date: o.meeting.date });

/** The outcomes that were withdrawn, as they stood when they were. */
const withdrawnIn = (state: Pick<State, 'outcomes' | 'earlierOutcomes'>): Earlier[] =>
  [...state.earlierOutcomes].flatMap(([id, earlier]) => {
    const last = earlier.at(-1);
    return last && !state.outcomes.has(id) ? [last] : [];
  });

/** Where an id leads: that of a meeting, of its outcome, or of something that stands in the outcome. What may be seen goes first. */
const placesOf = (id: string, state: State, planned: readonly Meeting[], sees: (o: Recorded<Outcome>) => boolean): Place[] => {
  const own = state.meetings.get(id);
  if (own) return [{ body: own.body, date: own.date, id }];
  const data = planned.find((m) => m.id === id && spanOf(m.date).grain === 'day');
  // A meeting of the data that was moved or cancelled here goes on under the id that it got then.
  const taken = data && [...state.meetings.values()].find((m) => m.body === data.body && m.history[0]?.spot.date === data.date);
  if (taken) return [{ body: taken.body, date: taken.date, id: taken.id }];
  if (data) return [{ body: data.body, date: data.date, id }];
  const outcomes = [...state.outcomes.values(), ...withdrawnIn(state).map((e) => e.outcome)].filter((o) => holds(o, id));
  const named = /^(.+)-(\d{4}-\d{2}-\d{2})$/.exec(id);
  return [...outcomes.filter(sees).map(placeOf), ...(named?.[1] && named[2] ? [{ body: named[1], date: named[2], id }] : [])];
};

/** The meeting that an id leads to. Undefined where there is none, or nothing of it that this viewer may see. */
export const meetingSeen = (id: string, state: State, planned: readonly Meeting[], viewer: Viewer): MeetingSeen | undefined => {
  const sees = (o: Recorded<Outcome>) => maySee(viewer, o.visibility, o.body);
  for (const place of placesOf(id, state, planned, sees)) {
    const here = (o: Outcome) => o.body === place.body && o.meeting.date === place.date;
    const all = [...state.outcomes.values()].filter(here);
    const gone = withdrawnIn(state).filter((e) => here(e.outcome));
    const outcomes = all.filter(sees).sort((a, b) => a.seq - b.seq);
    const withdrawn = gone.filter((e) => sees(e.outcome));
    const same = knownMeetings(state, planned, place.body).filter((m) => m.date === place.date);
    const found = same.find((m) => m.id === place.id) ?? same.find((m) => m.recorded?.cancelled !== true) ?? same[0];
    const open = found !== undefined && maySee(viewer, found.visibility, found.body) ? found : undefined;
    const [first] = [...outcomes, ...withdrawn.map((e) => e.outcome)];
    // Of a meeting that is not theirs to see they get what they may see of its outcome, and no more.
    const meeting = open ?? (first && { id: first.meeting.id, body: first.body, date: first.meeting.date, visibility: first.visibility });
    if (!meeting) continue;
    const unseen = found?.recorded !== undefined && !open ? 1 : 0;
    return { meeting, outcomes, withdrawn, held: all.length > 0, hidden: all.length - outcomes.length + gone.length - withdrawn.length + unseen };
  }
  return undefined;
};
