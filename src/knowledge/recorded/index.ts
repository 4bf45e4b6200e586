import { withStandingNext } from '../../domain/meetings.ts';
import type { Records } from '../../domain/record.ts';
import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { statementsOfActions } from './action.ts';
import { actionLists } from './action-lists.ts';
import { statementsOfAgreements } from './agreement.ts';
import { statementsOfConsultations } from './consultation.ts';
import { statementsOfDue } from './due.ts';
import { statementsOfGoals } from './goal.ts';
import { statementsOfMatters } from './matter.ts';
import { statementsOfMeetings } from './meeting.ts';
import type { NameOf } from './name-of.ts';
import { statementsOfOutcome } from './outcome.ts';
import { statementsOfProcurements } from './procurement.ts';

export type { NameOf } from './name-of.ts';

/**
 * Everything recorded, as statements, each noun's oldest first. A new noun is a file beside this one and a line here.
 * `today` is the day it is asked on: what is overdue follows from it.
 */
export const recordedStatements = (state: State, catalog: Catalog, nameOf: NameOf, today: string, records: Records): Statement[] => [
  ...withStandingNext(state).flatMap((o) => statementsOfOutcome(o, catalog, nameOf)),
  ...statementsOfActions({ state, catalog, nameOf, today }),
  ...actionLists({ state, catalog, nameOf, today }),
  ...statementsOfMeetings(state, catalog, nameOf, today),
  ...statementsOfMatters(state, catalog, nameOf),
  ...statementsOfConsultations(state, catalog, nameOf),
  ...statementsOfAgreements(state, catalog, nameOf),
  ...statementsOfProcurements(state, catalog, nameOf),
  ...statementsOfDue(state, records, catalog, today),
  ...statementsOfGoals(state, records.facts, catalog, nameOf),
];
