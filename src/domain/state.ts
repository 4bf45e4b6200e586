import type { Happening, StoredEvent } from './event.ts';
import { copyFlags, type FlagState, foldAnswer, noFlags } from './happenings/answer.ts';
import { copyOutcomes, foldOutcome, noOutcomes, type OutcomeState } from './happenings/outcome.ts';
import { copyReminders, foldReminder, noReminders, type ReminderStates } from './happenings/reminder.ts';
import { foldRole, noRoles, type RoleState } from './happenings/role.ts';
import type { Stamp } from './stamp.ts';

/** Everything that follows from the journal: a part a noun. Replaced, never changed in place. */
export type State = OutcomeState &
  ReminderStates &
  RoleState &
  FlagState & {
    readonly seq: number;
    /** The newest event that may change what is answered to questions. */
    readonly told: number;
    /** Seqs of the events that a message caused: a message that is worked again finds its own effect here. */
    readonly causes: ReadonlyMap<string, readonly number[]>;
  };

export const emptyState: State = { seq: 0, told: 0, causes: new Map(), ...noOutcomes(), ...noReminders(), ...noRoles(), ...noFlags() };

/** A state that is folded on its own from here: its maps are no longer those of the state it was copied from. */
export const copyOf = (state: State): State => ({
  ...state,
  ...copyOutcomes(state),
  ...copyReminders(state),
  ...copyFlags(state),
  causes: new Map(state.causes),
});

/** Events of these nouns are no part of what can be asked about. */
const UNTOLD = /^(?:reminder|role|answer|access)\./;

const foldWhat = (state: State, what: Happening, stamp: Stamp): State => {
  switch (what.type) {
    case 'outcome.recorded':
      return foldOutcome(state, what, stamp);
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
    case 'answer.flagged':
      return foldAnswer(state, what, stamp);
    case 'access.refused':
      return state;
  }
};

/**
 * The state after one more event. Maps and lists that grow are carried along and added to, not copied (a copy per event is quadratic
 * over a long journal), so only the newest state may be read; whoever folds owns it, and starts from `emptyState` or a `copyOf`.
 */
export const fold = (before: State, event: StoredEvent): State => {
  // The empty state is everybody's: it is copied before the first event goes in.
  const state: State = { ...(before === emptyState ? copyOf(before) : before), seq: event.seq, told: UNTOLD.test(event.type) ? before.told : event.seq };
  if (event.cause !== undefined) {
    const causes = state.causes as Map<string, readonly number[]>;
    causes.set(event.cause, [...(causes.get(event.cause) ?? []), event.seq]);
  }
  if (!event.payload) return state;
  return foldWhat(state, event.payload, { recordedBy: event.by, recordedAt: event.at, visibility: event.visibility, seq: event.seq });
};
