import { maySee, type Viewer } from './actor.ts';
import { bodyOfChannel } from './happenings/body.ts';
import type { Reminder } from './happenings/reminder.ts';
import type { Calendar } from './occurrences.ts';
import { hasLeft } from './person.ts';
import type { State } from './state.ts';

type Addressed = Pick<Reminder, 'to' | 'address'>;
const OWN = 'person:';

/** The desk key of where a reminder goes: a body's own channel, otherwise where it was set to go. */
export const placeOf = ({ to, address }: Addressed, state: Pick<State, 'channels'>): string =>
  (to.kind === 'body' ? state.channels.get(to.id)?.channel : undefined) ?? address;

/** True when it would reach only somebody who has left. */
export const isForNobody = (reminder: Addressed, state: State): boolean => {
  const place = placeOf(reminder, state);
  return (reminder.to.kind === 'person' && hasLeft(state, reminder.to.id)) || (place.startsWith(OWN) && hasLeft(state, place.slice(OWN.length)));
};

/** A reminder before a meeting tells its day by coming: it comes only where those who read it may know of the meeting. */
export const reminderSight =
  (state: State, actorFor: (person: string) => Viewer['actor']): NonNullable<Calendar['sees']> =>
  (meeting, reminder) => {
    if (meeting.visibility === 'open') return true;
    const place = placeOf(reminder, state);
    if (place.startsWith(OWN)) return maySee({ actor: actorFor(place.slice(OWN.length)), place: 'private' }, meeting.visibility, meeting.body);
    const body = bodyOfChannel(state, place);
    const nobody = { id: '', name: '', roles: [] };
    return maySee({ actor: nobody, place: 'channel', ...(body === undefined ? {} : { channelBody: body }) }, meeting.visibility, meeting.body);
  };
