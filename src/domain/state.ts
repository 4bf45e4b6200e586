import type { Outcome, Reminder, RoleName, StoredEvent } from './event.ts';
import type { Visibility } from './fact.ts';

/** What was recorded, with who recorded it and when. */
export type Recorded<T> = T & { recordedBy: string; recordedAt: string; visibility: Visibility; seq: number };
/** How far one sending of a reminder has come. */
export type Sending = {
  due: string;
  state: 'claimed' | 'sent' | 'failed';
  attempts: number;
  late?: boolean;
  reason?: string;
  final?: boolean;
  lastAt: string;
};
export type ReminderState = Recorded<Reminder> & { state: 'open' | 'done' | 'removed'; sendings: Readonly<Record<string, Sending>> };
export type Role = { person: string; role: RoleName; body?: string };
export type Flag = {
  task: string;
  verdict: 'helpful' | 'wrong';
  question: string;
  answer: string;
  records: readonly string[];
  by: string;
  at: string;
  visibility: Visibility;
};

/** Everything that follows from the journal. Replaced, never changed in place. */
export type State = {
  readonly seq: number;
  readonly outcomes: ReadonlyMap<string, Recorded<Outcome>>;
  readonly reminders: ReadonlyMap<string, ReminderState>;
  readonly roles: readonly Role[];
  readonly flags: readonly Flag[];
  /** Seqs of the events that a message caused: a message that is worked again finds its own effect here. */
  readonly causes: ReadonlyMap<string, readonly number[]>;
};

export const emptyState: State = {
  seq: 0,
  outcomes: new Map(),
  reminders: new Map(),
  roles: [],
  flags: [],
  causes: new Map(),
};

/** A state that is folded on its own from here: its maps are no longer those of the state it was copied from. */
export const copyOf = (state: State): State => ({
  ...state,
  outcomes: new Map(state.outcomes),
  reminders: new Map(state.reminders),
  flags: [...state.flags],
  causes: new Map(state.causes),
});

const sameRole = (a: Role, b: Role) => a.person === b.person && a.role === b.role && a.body === b.body;
const withBody = (body: string | undefined) => (body === undefined ? {} : { body });

const reminderChanged = (state: State, id: string, change: (r: ReminderState) => ReminderState): State => {
  const before = state.reminders.get(id);
  if (!before) return state;
  (state.reminders as Map<string, ReminderState>).set(id, change(before));
  return { ...state };
};
const sending = (r: ReminderState, occurrence: string, change: (s: Sending | undefined) => Sending): ReminderState => ({
  ...r,
  sendings: { ...r.sendings, [occurrence]: change(r.sendings[occurrence]) },
});

/**
 * The state after one more event. Maps and lists that grow are carried along and added to, not copied (a copy per event is quadratic
 * over a long journal), so only the newest state may be read; whoever folds owns it, and starts from `emptyState` or a `copyOf`.
 */
export const fold = (before: State, event: StoredEvent): State => {
  // The empty state is everybody's: it is copied before the first event goes in.
  const state: State = { ...(before === emptyState ? copyOf(before) : before), seq: event.seq };
  if (event.cause !== undefined) {
    const causes = state.causes as Map<string, readonly number[]>;
    causes.set(event.cause, [...(causes.get(event.cause) ?? []), event.seq]);
  }
  const what = event.payload;
  if (!what) return state;
  const stamp = { recordedBy: event.by, recordedAt: event.at, visibility: event.visibility, seq: event.seq };
  switch (what.type) {
    case 'outcome.recorded':
      (state.outcomes as Map<string, Recorded<Outcome>>).set(what.outcome.id, { ...what.outcome, ...stamp });
      return state;
    case 'reminder.set':
      (state.reminders as Map<string, ReminderState>).set(what.reminder.id, { ...what.reminder, ...stamp, state: 'open', sendings: {} });
      return state;
    case 'reminder.done':
      return reminderChanged(state, what.reminder, (r) => ({ ...r, state: 'done' }));
    case 'reminder.removed':
      return reminderChanged(state, what.reminder, (r) => ({ ...r, state: 'removed' }));
    case 'reminder.claimed':
      return reminderChanged(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({ due: what.due, state: 'claimed', attempts: (s?.attempts ?? 0) + 1, lastAt: event.at })),
      );
    case 'reminder.sent':
      return reminderChanged(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({ due: s?.due ?? event.at, state: 'sent', attempts: s?.attempts ?? 1, late: what.late, lastAt: event.at })),
      );
    case 'reminder.failed':
      return reminderChanged(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({
          due: s?.due ?? event.at,
          state: 'failed',
          attempts: s?.attempts ?? 1,
          reason: what.reason,
          final: what.final,
          lastAt: event.at,
        })),
      );
    case 'role.given': {
      const role: Role = { person: what.person, role: what.role, ...withBody(what.body) };
      return { ...state, roles: [...state.roles.filter((r) => !sameRole(r, role)), role] };
    }
    case 'role.taken': {
      const role: Role = { person: what.person, role: what.role, ...withBody(what.body) };
      return { ...state, roles: state.roles.filter((r) => !sameRole(r, role)) };
    }
    case 'answer.flagged':
      (state.flags as Flag[]).push({
        task: what.task,
        verdict: what.verdict,
        question: what.question,
        answer: what.answer,
        records: what.records,
        by: event.by,
        at: event.at,
        visibility: event.visibility,
      });
      return state;
    case 'access.refused':
      return state;
  }
};
