import { maySee, type Viewer } from './actor.ts';
import { sameMeeting } from './find-meeting.ts';
import type { Earlier, Outcome } from './happenings/outcome.ts';
import type { KnownMeeting } from './meetings.ts';
import type { Recorded } from './stamp.ts';
import type { State } from './state.ts';

/** A change that was made after something was recorded. `why` is left out where what it was about is not this reader's to see. */
export type Change = Pick<Earlier, 'how' | 'by' | 'at' | 'why'> & { id: string };
/** What a meeting led to, as it was recorded and stands now, and everything that has been changed since. Nothing is added to it. */
export type Minutes = {
  meeting: KnownMeeting;
  /** Oldest first: what was saved as an addition comes after what it was added to. */
  outcomes: readonly Recorded<Outcome>[];
  /** Who recorded each of them first, and when. */
  recorded: readonly { id: string; by: string; at: string }[];
  changes: readonly Change[];
  /** Outcomes that are not this reader's to see. */
  hidden: number;
};

const changesOf = (id: string, earlier: readonly Earlier[], viewer: Viewer): Change[] =>
  earlier.map(({ outcome, how, by, at, why }) => {
    const shown = why !== undefined && maySee(viewer, outcome.visibility, outcome.body);
    return { id, how, by, at, ...(shown ? { why } : {}) };
  });

/** Undefined when nothing is recorded of the meeting that this reader may see. */
export const minutesOf = (meeting: KnownMeeting, state: Pick<State, 'outcomes' | 'earlierOutcomes'>, viewer: Viewer): Minutes | undefined => {
  const all = [...state.outcomes.values()].filter((o) => sameMeeting(o, meeting));
  const outcomes = all.filter((o) => maySee(viewer, o.visibility, o.body)).sort((a, b) => a.seq - b.seq);
  if (outcomes.length === 0) return undefined;
  const told = [...state.earlierOutcomes].filter(([id, earlier]) => {
    const now = state.outcomes.get(id);
    if (now) return outcomes.includes(now);
    const last = earlier.at(-1)?.outcome;
    return last !== undefined && sameMeeting(last, meeting) && maySee(viewer, last.visibility, last.body);
  });
  const changes = told.flatMap(([id, earlier]) => changesOf(id, earlier, viewer)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const recorded = outcomes.map((o) => {
    const first = state.earlierOutcomes.get(o.id)?.[0]?.outcome ?? o;
    return { id: o.id, by: first.recordedBy, at: first.recordedAt };
  });
  return { meeting, outcomes, recorded, changes, hidden: all.length - outcomes.length };
};
