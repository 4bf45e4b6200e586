import { z } from 'zod';
import { Id, type Visibility } from './fact.ts';

/** Who something is assigned to: a person by id, a role in words, a municipality, or a body. */
export const Owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: z.string(), name: z.string() }),
  z.strictObject({ kind: z.literal('role'), name: z.string() }),
  z.strictObject({ kind: z.literal('municipality'), id: Id }),
  z.strictObject({ kind: z.literal('body'), id: Id }),
]);
export type Owner = z.infer<typeof Owner>;

export const IsoDate = z.iso.date();
/** Wall time in the association's zone, kept as written: `2027-01-14T09:00`. */
export const WallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

export const Decision = z.strictObject({ id: z.string(), text: z.string().min(1) });
export type Decision = z.infer<typeof Decision>;
export const Action = z.strictObject({ id: z.string(), text: z.string().min(1), owner: Owner.optional(), due: IsoDate.optional() });
export type Action = z.infer<typeof Action>;
export const Outcome = z.strictObject({
  id: z.string(),
  body: Id,
  meeting: z.strictObject({ id: z.string(), date: IsoDate }),
  decisions: z.array(Decision),
  actions: z.array(Action),
  /** Municipalities by id. `known` is false when nobody wrote who was there: then absence says nothing. */
  attendance: z.strictObject({ known: z.boolean(), present: z.array(Id), absent: z.array(Id) }),
  next: IsoDate.optional(),
});
export type Outcome = z.infer<typeof Outcome>;

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

export const RoleName = z.enum(['reader', 'coordinator', 'secretary', 'administrator']);
export type RoleName = z.infer<typeof RoleName>;

/** What can happen. An event never changes; a correction is a new event. */
export const Happening = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('outcome.recorded'), outcome: Outcome }),
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
  z.strictObject({ type: z.literal('role.given'), person: z.string(), role: RoleName, body: Id.optional() }),
  z.strictObject({ type: z.literal('role.taken'), person: z.string(), role: RoleName, body: Id.optional() }),
  z.strictObject({
    type: z.literal('answer.flagged'),
    task: z.string(),
    verdict: z.enum(['helpful', 'wrong']),
    question: z.string(),
    answer: z.string(),
    records: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('access.refused'), command: z.string(), reason: z.string() }),
]);
export type Happening = z.infer<typeof Happening>;
export type HappeningType = Happening['type'];

/** What somebody asks the journal to write: who, through what, for whose eyes, and because of which message. */
export type NewEvent = {
  by: string;
  via: string;
  visibility: Visibility;
  /** The id of the Incoming that caused it, where there is one. */
  cause?: string;
  what: Happening;
};

/** An event as it stands in the journal. `payload` is gone when it has been erased; the chain still proves the rest. */
export type StoredEvent = {
  seq: number;
  at: string;
  by: string;
  via: string;
  type: HappeningType;
  visibility: Visibility;
  cause?: string;
  payloadHash: string;
  hash: string;
  salt?: string;
  payload?: Happening;
};
