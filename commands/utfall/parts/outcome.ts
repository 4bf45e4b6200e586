import { maySee } from '../../../src/domain/actor.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { meetingId } from '../../../src/domain/meetings.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import type { State } from '../../../src/domain/state.ts';
import type { CommandContext } from '../../context.ts';
import type { OutcomeInput } from './schema.ts';

const numbered = <T extends object>(prefix: string, all: readonly T[]): (T & { id: string })[] => all.map((one, i) => ({ ...one, id: `${prefix}${i + 1}` }));

/** The outcome as it will be recorded. Its ids are made now, so that saving the same draft twice is saving it once. */
export const outcomeOf = (input: OutcomeInput, body: string, context: CommandContext): Outcome => {
  const id = context.newId('U');
  return {
    id,
    body,
    meeting: { id: meetingId(body, input.date, context.knowledge.records.meetings), date: input.date },
    decisions: numbered(`${id}-B`, input.decisions),
    actions: input.actions.map((action, i) => ({ ...action, id: context.newId('A', i + 1) })),
    ...(input.inputs.length ? { inputs: numbered(`${id}-M`, input.inputs) } : {}),
    ...(input.reports.length ? { reports: numbered(`${id}-R`, input.reports) } : {}),
    attendance: input.attendance,
    ...(input.next === undefined ? {} : { next: input.next.date }),
    ...(input.next?.time === undefined ? {} : { nextTime: input.next.time }),
    ...(input.next?.end === undefined ? {} : { nextEnd: input.next.end }),
  };
};

/** What is recorded already of the same body's meeting on the same day, newest first. What this person may not see is not spoken of. */
export const sameMeeting = (state: State, outcome: Outcome, { viewer }: CommandContext): Recorded<Outcome>[] =>
  state.outcomes
    .by('body', outcome.body)
    .filter((o) => o.meeting.date === outcome.meeting.date && o.id !== outcome.id)
    .filter((o) => maySee({ ...viewer, place: 'private' }, o.visibility, o.body))
    .sort((a, b) => b.seq - a.seq);

const bare = ({ body, meeting, decisions, actions, inputs = [], reports = [], attendance, next, nextTime, nextEnd }: Outcome): string => {
  const parts = [decisions, actions, inputs, reports].map((all: readonly { id: string }[]) => all.map(({ id: _, ...rest }) => sorted(rest)));
  return JSON.stringify([body, meeting.date, parts, sorted(attendance), next, nextTime, nextEnd]);
};
/** With its keys in order, so that the same said in another order is the same. */
const sorted = (o: object) => Object.entries(o).sort(([a], [b]) => (a < b ? -1 : 1));
/** The same said twice: the ids may differ. */
export const sameContent = (a: Outcome, b: Outcome): boolean => bare(a) === bare(b);
