import { maySee } from '../../../src/domain/actor.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { meetingId } from '../../../src/domain/meetings.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import type { State } from '../../../src/domain/state.ts';
import type { CommandContext } from '../../context.ts';
import type { OutcomeInput } from './schema.ts';

/** The outcome as it will be recorded. Its id is made now, so that saving the same draft twice is saving it once. */
export const outcomeOf = (input: OutcomeInput, body: string, context: CommandContext): Outcome => {
  const id = context.newId('U');
  return {
    id,
    body,
    meeting: { id: meetingId(body, input.date, context.knowledge.records.meetings), date: input.date },
    decisions: input.decisions.map((text, i) => ({ id: `${id}-B${i + 1}`, text })),
    actions: input.actions.map((action, i) => ({ id: `${id}-A${i + 1}`, ...action })),
    attendance: input.attendance,
    ...(input.next === undefined ? {} : { next: input.next }),
  };
};

/** What is recorded already of the same body's meeting on the same day, newest first. What this person may not see is not spoken of. */
export const sameMeeting = (state: State, outcome: Outcome, { viewer }: CommandContext): Recorded<Outcome>[] =>
  [...state.outcomes.values()]
    .filter((o) => o.body === outcome.body && o.meeting.date === outcome.meeting.date && o.id !== outcome.id)
    .filter((o) => maySee({ ...viewer, place: 'private' }, o.visibility, o.body))
    .sort((a, b) => b.seq - a.seq);

const { stringify } = JSON;
const bare = (o: Outcome) =>
  stringify([o.body, o.meeting.date, o.decisions.map((d) => d.text), o.actions.map((a) => [a.text, a.owner, a.due]), o.attendance, o.next]);
/** The same said twice: the ids may differ. */
export const sameContent = (a: Outcome, b: Outcome): boolean => bare(a) === bare(b);
