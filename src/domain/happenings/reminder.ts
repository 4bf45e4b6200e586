import { z } from 'zod';
import { Collection, EVERY, type Grouped, toChange } from '../collection.ts';
import { WallTime } from '../dates.ts';
import { Id } from '../fact.ts';
import type { Recorded, Stamp } from '../stamp.ts';

/** When a reminder falls due: at a wall time, or days before each coming meeting of a body. */
export const ReminderRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), at: WallTime }),
  z.strictObject({
    kind: z.literal('before-meeting'),
    body: Id,
    days: z.number().int().min(0).max(366),
    /** Counted in working days rather than calendar days. */
    working: z.boolean(),
    time: z.string().regex(/^\d{2}:\d{2}$/),
  }),
]);
export type ReminderRule = z.infer<typeof ReminderRule>;
export const Reminder = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  rule: ReminderRule,
  /** A person by id, or a body (its channel if it has one, otherwise where the reminder was set). Addresses live on the desk. */
  to: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('person'), id: z.string() }), z.strictObject({ kind: z.literal('body'), id: Id })]),
  by: z.string(),
  /** The desk key of the address to send to. */
  address: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

export const reminderHappenings = [
  z.strictObject({ type: z.literal('reminder.set'), reminder: Reminder }),
  z.strictObject({ type: z.literal('reminder.done'), reminder: z.string() }),
  z.strictObject({ type: z.literal('reminder.removed'), reminder: z.string() }),
  /** Claimed before the sending, so that two attempts never run at once and a restart knows that one was under way. */
  z.strictObject({ type: z.literal('reminder.claimed'), reminder: z.string(), occurrence: z.string(), due: z.string() }),
  z.strictObject({
    type: z.literal('reminder.sent'),
    reminder: z.string(),
    occurrence: z.string(),
    late: z.boolean(),
    ref: z.string().optional(),
    /** The platform may have taken an earlier attempt: the message said so. */
    repeated: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('reminder.failed'), reminder: z.string(), occurrence: z.string(), reason: z.string(), final: z.boolean() }),
] as const;
type ReminderHappening = z.infer<(typeof reminderHappenings)[number]>;

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

/** Nothing more is done about it: it was sent, or given up. */
export const isOver = (sending: Sending | undefined): boolean => sending !== undefined && (sending.state === 'sent' || sending.final === true);
/** What comes once comes no more when that sending is over; before meetings there may always be another. */
export const hasCome = ({ rule, sendings }: ReminderState): boolean => rule.kind === 'at' && isOver(sendings[rule.at]);

/** `waiting`: those that may still fall due. */
export type ReminderStates = { readonly reminders: Grouped<ReminderState, 'waiting'> };
export const noReminders = (): ReminderStates => ({ reminders: new Collection({ waiting: (r) => (r.state === 'open' && !hasCome(r) ? [EVERY] : []) }) });
export const copyReminders = (s: ReminderStates): ReminderStates => ({ reminders: s.reminders.copy() });

const changed = <S extends ReminderStates>(state: S, id: string, change: (r: ReminderState) => ReminderState): S => {
  const before = state.reminders.get(id);
  if (!before) return state;
  toChange(state.reminders).set(id, change(before));
  return state;
};
const sending = (r: ReminderState, occurrence: string, change: (s: Sending | undefined) => Sending): ReminderState => ({
  ...r,
  sendings: { ...r.sendings, [occurrence]: change(r.sendings[occurrence]) },
});

export const foldReminder = <S extends ReminderStates>(state: S, what: ReminderHappening, stamp: Stamp): S => {
  const at = stamp.recordedAt;
  switch (what.type) {
    case 'reminder.set':
      toChange(state.reminders).set(what.reminder.id, { ...what.reminder, ...stamp, state: 'open', sendings: {} });
      return state;
    case 'reminder.done':
      return changed(state, what.reminder, (r) => ({ ...r, state: 'done' }));
    case 'reminder.removed':
      return changed(state, what.reminder, (r) => ({ ...r, state: 'removed' }));
    case 'reminder.claimed':
      return changed(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({ due: what.due, state: 'claimed', attempts: (s?.attempts ?? 0) + 1, lastAt: at })),
      );
    case 'reminder.sent':
      return changed(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({ due: s?.due ?? at, state: 'sent', attempts: s?.attempts ?? 1, late: what.late, lastAt: at })),
      );
    case 'reminder.failed':
      return changed(state, what.reminder, (r) =>
        sending(r, what.occurrence, (s) => ({
          due: s?.due ?? at,
          state: 'failed',
          attempts: s?.attempts ?? 1,
          reason: what.reason,
          final: what.final,
          lastAt: at,
        })),
      );
  }
};
