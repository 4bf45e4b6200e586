import type { Happening, StoredEvent } from './event.ts';
import { type ActionStates, copyActions, foldAction, foldActionsOf, noActions } from './happenings/action.ts';
import { type AgreementState, copyAgreements, foldAgreement, noAgreements } from './happenings/agreement.ts';
import { copyFlags, type FlagState, foldAnswer, noFlags } from './happenings/answer.ts';
import { type BodyState, copyBodies, foldBody, noBodies } from './happenings/body.ts';
import { type ConsultationStates, copyConsultations, foldConsultation, noConsultations } from './happenings/consultation.ts';
import { copyGoals, foldGoal, type GoalState, noGoals } from './happenings/goal.ts';
import { copyGrants, foldGrant, type GrantState, noGrants } from './happenings/grant.ts';
import { copyMatters, foldMatter, type MatterStates, noMatters } from './happenings/matter.ts';
import { copyMeetings, foldMeeting, type MeetingStates, noMeetings } from './happenings/meeting.ts';
import { copyOutcomes, foldOutcome, noOutcomes, type OutcomeState } from './happenings/outcome.ts';
import { copyPersons, foldPerson, noPersons, type PersonState } from './happenings/person.ts';
import { copyProcurements, foldProcurement, noProcurements, type ProcurementState } from './happenings/procurement.ts';
import { copyReminders, foldReminder, noReminders, type ReminderStates } from './happenings/reminder.ts';
import { foldRole, noRoles, type RoleState } from './happenings/role.ts';
import type { Stamp } from './stamp.ts';

/** Everything that follows from the journal: a part a noun. Replaced, never changed in place. */
export type State = OutcomeState &
  ActionStates &
  ReminderStates &
  RoleState &
  PersonState &
  FlagState &
  MeetingStates &
  BodyState &
  AgreementState &
  ProcurementState &
  GrantState &
  GoalState &
  MatterStates &
  ConsultationStates & {
    readonly seq: number;
    /** The newest event that may change what is answered to questions. */
    readonly told: number;
    /** Seqs of the events that a message caused: a message that is worked again finds its own effect here. */
    readonly causes: ReadonlyMap<string, readonly number[]>;
  };

export const emptyState: State = {
  seq: 0,
  told: 0,
  causes: new Map(),
  ...noOutcomes(),
  ...noActions(),
  ...noReminders(),
  ...noRoles(),
  ...noPersons(),
  ...noFlags(),
  ...noMeetings(),
  ...noBodies(),
  ...noAgreements(),
  ...noProcurements(),
  ...noGrants(),
  ...noGoals(),
  ...noMatters(),
  ...noConsultations(),
};

/** A state that is folded on its own from here: its maps are no longer those of the state it was copied from. */
export const copyOf = (state: State): State => ({
  ...state,
  ...copyOutcomes(state),
  ...copyActions(state),
  ...copyReminders(state),
  ...copyPersons(state),
  ...copyFlags(state),
  ...copyMeetings(state),
  ...copyBodies(state),
  ...copyAgreements(state),
  ...copyProcurements(state),
  ...copyGrants(state),
  ...copyGoals(state),
  ...copyMatters(state),
  ...copyConsultations(state),
  causes: new Map(state.causes),
});

/** Events of these nouns are no part of what can be asked about. */
const UNTOLD = /^(?:reminder|role|person|answer|access|file|journal|channel)\./;

/** Each noun's part is changed in place: the state that comes back is the one that was given. */
const foldWhat = (state: State, what: Happening, stamp: Stamp): State => {
  switch (what.type) {
    case 'outcome.recorded':
    case 'outcome.corrected':
    case 'outcome.withdrawn':
      return foldOutcome(foldActionsOf(state, what, stamp), what, stamp);
    case 'action.set':
    case 'action.closed':
    case 'action.offered':
    case 'action.accepted':
    case 'action.declined':
    case 'action.moved':
    case 'action.corrected':
    case 'action.withdrawn':
      return foldAction(state, what, stamp);
    case 'reminder.set':
    case 'reminder.done':
    case 'reminder.removed':
    case 'reminder.claimed':
    case 'reminder.sent':
    case 'reminder.failed':
      return foldReminder(state, what, stamp);
    case 'role.given':
    case 'role.taken':
      return foldRole(state, what);
    case 'person.linked':
    case 'person.unlinked':
    case 'person.left':
    case 'person.returned':
      return foldPerson(state, what, stamp);
    case 'answer.flagged':
    case 'answer.corrected':
      return foldAnswer(state, what, stamp);
    case 'matter.opened':
    case 'matter.changed':
    case 'matter.closed':
    case 'matter.handled':
    case 'matter.station-corrected':
    case 'matter.station-withdrawn':
      return foldMatter(state, what, stamp);
    case 'consultation.opened':
    case 'consultation.answered':
    case 'consultation.unanswered':
    case 'consultation.prolonged':
    case 'consultation.corrected':
    case 'consultation.withdrawn':
    case 'consultation.reminding':
      return foldConsultation(state, what, stamp);
    case 'agreement.recorded':
    case 'agreement.adopted':
    case 'agreement.reviewed':
    case 'agreement.corrected':
    case 'agreement.adoption-corrected':
    case 'agreement.review-corrected':
    case 'agreement.withdrawn':
      return foldAgreement(state, what, stamp);
    case 'procurement.staged':
    case 'procurement.corrected':
    case 'procurement.withdrawn':
      return foldProcurement(state, what, stamp);
    case 'grant.recorded':
    case 'grant.corrected':
    case 'grant.withdrawn':
      return foldGrant(state, what, stamp);
    case 'goal.reported':
    case 'goal.corrected':
    case 'goal.withdrawn':
      return foldGoal(state, what, stamp);
    case 'meeting.planned':
    case 'meeting.moved':
    case 'meeting.cancelled':
    case 'meeting.item-proposed':
    case 'meeting.item-withdrawn':
      return foldMeeting(state, what, stamp);
    case 'seat.taken':
    case 'seat.left':
    case 'seat.corrected':
    case 'seat.withdrawn':
    case 'channel.bound':
    case 'channel.released':
      return foldBody(state, what, stamp);
    case 'access.refused':
    case 'file.fetched':
    case 'journal.copied':
      return state;
  }
};

/**
 * The state after more events. Maps and lists that grow are carried along and added to, not copied (a copy per event is quadratic over a
 * long journal), so only the newest state may be read; whoever folds owns it, and starts from `emptyState` or a `copyOf`.
 */
export const foldEach = (before: State, events: readonly StoredEvent[]): State => {
  // The empty state is everybody's: it is copied before the first event goes in.
  const state: { -readonly [K in keyof State]: State[K] } = { ...(before === emptyState ? copyOf(before) : before) };
  const causes = state.causes as Map<string, readonly number[]>;
  for (const { seq, by, at, visibility, cause, payload } of events) {
    if (cause !== undefined) {
      const earlier = causes.get(cause);
      causes.set(cause, earlier ? [...earlier, seq] : [seq]);
    }
    if (payload) foldWhat(state, payload, { recordedBy: by, recordedAt: at, visibility, seq });
  }
  state.seq = events.at(-1)?.seq ?? state.seq;
  state.told = events.findLast(({ type }) => !UNTOLD.test(type))?.seq ?? state.told;
  return state;
};
export const fold = (before: State, event: StoredEvent): State => foldEach(before, [event]);
