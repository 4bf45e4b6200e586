import type { Viewer } from '../../domain/actor.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { actionsAsked } from './actions.ts';
import { agendaAsked } from './agenda.ts';
import { attendanceAsked } from './attended.ts';
import { decisionsAsked } from './decisions.ts';
import type { Found } from './found.ts';
import { leavingAsked } from './leaving.ts';
import { meetingsAsked } from './meetings.ts';
import { personAsked } from './person.ts';

export type { Found } from './found.ts';
export { asRecorded } from './hits.ts';
export { ofObject } from './object.ts';
export { recorderSaid } from './recorder.ts';

/** Answers that are computed over all that is recorded of a kind, tried in this order. */
const KINDS = [agendaAsked, meetingsAsked, leavingAsked, attendanceAsked, decisionsAsked, actionsAsked, personAsked] as const;

/** What the recorded things say to the question by themselves; undefined leaves it to the search over all statements. */
export const recordedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  for (const kind of KINDS) {
    const found = kind(u, knowledge, viewer, today);
    if (found) return found;
  }
  return undefined;
};
