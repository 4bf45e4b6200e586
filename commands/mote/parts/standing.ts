import { type PlannedMeeting, spotOf } from '../../../src/domain/happenings/meeting.ts';
import type { KnownMeeting } from '../../../src/domain/meetings.ts';
import { MendableError } from '../../../src/errors.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { FAULT } from './phrases.ts';
import { readMeeting } from './which.ts';

/**
 * A meeting as a change was based on it. `known` is there when it was not planned here: it is taken in by the change. `steps` is how many
 * changes it had seen: one more in between, and the change rests on something that no longer holds.
 */
export type Based = { meeting: KnownMeeting; id: string; known?: PlannedMeeting; steps: number };

/** The meeting that is to be changed: one that has neither been held nor cancelled. */
export const meetingToChange = (typed: string, context: CommandContext): Based | { fault: Said } => {
  const which = readMeeting(typed, context);
  if ('fault' in which) return which;
  const { meeting } = which;
  if (meeting.recorded?.cancelled) return { fault: FAULT.isCancelled };
  const held = context.journal
    .state()
    .outcomes.by('body', meeting.body)
    .some((o) => o.meeting.date === meeting.date);
  // A message that is worked again after its effect was recorded finds the meeting as it left it.
  const again = context.journal.state().causes.has(context.incoming.id);
  if (!again && (held || meeting.date < hereOf(context, 'future').now.date)) return { fault: FAULT.held };
  if (meeting.recorded) return { meeting, id: meeting.recorded.id, steps: meeting.recorded.history.length };
  const id = context.newId('S', 2);
  return { meeting, id, known: { id, body: meeting.body, ...spotOf(meeting) }, steps: 0 };
};

/** Throws when the meeting has been changed since somebody looked at it: what they said yes to is no longer what would happen. */
export const stillSo = ({ id, steps }: Pick<Based, 'id' | 'steps'>, { journal }: CommandContext): void => {
  const now = journal.state().meetings.get(id);
  if ((now?.history.length ?? 0) !== steps) throw new MendableError('changed-since', { id, list: `/mote visa ${id}` });
};
