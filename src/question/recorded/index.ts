import type { Viewer } from '../../domain/actor.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { actionsAsked } from './actions.ts';
import { adoptedAsked } from './adopted.ts';
import { agendaAsked } from './agenda.ts';
import { withBodies } from './asked-words.ts';
import { attendanceAsked } from './attended.ts';
import { recorderAsked, whyDecidedAsked } from './behind-decision.ts';
import { consultationsAsked } from './consultations.ts';
import { decidedAsked } from './decided.ts';
import { aboutAsked } from './decided-about.ts';
import { decisionsAsked } from './decisions.ts';
import type { Found } from './found.ts';
import { goalsAsked } from './goals.ts';
import { hoursAsked } from './hours.ts';
import { lastAsked } from './last.ts';
import { leadTimeAsked } from './lead-time.ts';
import { leavingAsked } from './leaving.ts';
import { mattersAsked } from './matters.ts';
import { meetingsAsked } from './meetings.ts';
import { nextAsked } from './next.ts';
import { oneAttendedAsked } from './one-attended.ts';
import { personAsked } from './person.ts';
import { takingAsked } from './taking.ts';

export type { Found } from './found.ts';
export { asRecorded } from './hits.ts';
export { ofObject } from './object.ts';
export { recorderSaid } from './recorder.ts';

/** Answers that are computed over all that is recorded of a kind, tried in this order. */
const KINDS = [
  recorderAsked,
  whyDecidedAsked,
  agendaAsked,
  leadTimeAsked,
  hoursAsked,
  nextAsked,
  lastAsked,
  meetingsAsked,
  leavingAsked,
  oneAttendedAsked,
  attendanceAsked,
  decisionsAsked,
  actionsAsked,
  goalsAsked,
  personAsked,
  mattersAsked,
  consultationsAsked,
  adoptedAsked,
  takingAsked,
  aboutAsked,
  decidedAsked,
] as const;

/** What the recorded things say to the question by themselves; undefined leaves it to the search over all statements. */
export const recordedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const named = withBodies(u, knowledge.catalog);
  for (const kind of KINDS) {
    const found = kind(named, knowledge, viewer, today);
    if (found) return found;
  }
  return undefined;
};
