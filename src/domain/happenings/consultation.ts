import { z } from 'zod';
import { Collection, EVERY, type Grouped, type Keys, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { asCorrected, asWithdrawn, type Change, type Kept } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

/** A consultation: what is asked of municipalities or bodies, and the last day to answer. */
export const Consultation = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  /** The body that asks; its coordinators record the answers. */
  body: Id,
  matter: z.string().optional(),
  /** Whom it comes from, in their own name, where that is none of the association's bodies. */
  from: z.string().min(1).optional(),
  to: z.array(Id).min(1),
  /** The day it was sent, in the association's zone. */
  sent: IsoDate,
  due: IsoDate,
  /** Who is reminded of those that are missing, and the desk key of where. */
  owner: z.string(),
  address: z.string(),
});
export type Consultation = z.infer<typeof Consultation>;

export const consultationHappenings = [
  z.strictObject({ type: z.literal('consultation.opened'), consultation: Consultation }),
  z.strictObject({ type: z.literal('consultation.answered'), consultation: z.string(), by: z.array(Id).min(1), date: IsoDate }),
  /** Answers that were recorded by mistake: those municipalities count as not having answered again. */
  z.strictObject({ type: z.literal('consultation.unanswered'), consultation: z.string(), by: z.array(Id).min(1), reason: z.string().min(1) }),
  z.strictObject({ type: z.literal('consultation.prolonged'), consultation: z.string(), due: IsoDate, reason: z.string().min(1) }),
  /** The whole consultation as it is to read from now on. */
  z.strictObject({ type: z.literal('consultation.corrected'), consultation: Consultation, reason: z.string().min(1) }),
  /** It was opened by mistake: it asks nobody any more, and is kept. */
  z.strictObject({ type: z.literal('consultation.withdrawn'), consultation: z.string(), reason: z.string().min(1) }),
  /** A reminder about those that are missing was set: its text follows the answers as they come in. */
  z.strictObject({ type: z.literal('consultation.reminding'), consultation: z.string(), reminder: z.string() }),
] as const;
export type ConsultationHappening = z.infer<(typeof consultationHappenings)[number]>;

/** One answer, or its taking back, as it was recorded. */
export type AnswerEntry = {
  kind: 'answered' | 'unanswered';
  by: readonly string[];
  date: string;
  reason?: string;
  recordedBy: string;
  recordedAt: string;
  seq: number;
};
export type ConsultationState = Kept<Consultation> & {
  /** Who has answered, and on which day. */
  answers: Readonly<Record<string, string>>;
  entries: readonly AnswerEntry[];
  earlierDues: readonly { due: string; reason: string; by: string; at: string }[];
  reminders: readonly string[];
};
type ConsultationKey = 'open' | 'matter';
/** Those that ask, by id, and those that were taken back. `open`: those that somebody has not answered. */
export type ConsultationStates = {
  readonly consultations: Grouped<ConsultationState, ConsultationKey>;
  readonly withdrawnConsultations: ReadonlyMap<string, ConsultationState & { withdrawn: Change }>;
};
const KEYS: Keys<ConsultationState, ConsultationKey> = {
  open: (c) => (c.to.some((id) => c.answers[id] === undefined) ? [EVERY] : []),
  matter: (c) => (c.matter === undefined ? [] : [c.matter]),
};
export const noConsultations = (): ConsultationStates => ({ consultations: new Collection(KEYS), withdrawnConsultations: new Map() });
export const copyConsultations = (s: ConsultationStates): ConsultationStates => ({
  consultations: s.consultations.copy(),
  withdrawnConsultations: new Map(s.withdrawnConsultations),
});

/** What was asked, without what has come of it. */
export const askedIn = ({ answers: _answers, entries: _entries, earlierDues: _dues, reminders: _reminders, ...asked }: ConsultationState): Kept<Consultation> =>
  asked;

type Changing = Exclude<ConsultationHappening, { type: 'consultation.opened' | 'consultation.withdrawn' }>;
const changed = (c: ConsultationState, what: Changing, stamp: Stamp): ConsultationState => {
  const { recordedBy, recordedAt, seq } = stamp;
  switch (what.type) {
    case 'consultation.answered': {
      const answers = { ...c.answers };
      for (const id of what.by) answers[id] = what.date;
      return { ...c, answers, entries: [...c.entries, { kind: 'answered', by: what.by, date: what.date, recordedBy, recordedAt, seq }] };
    }
    case 'consultation.unanswered': {
      const answers = Object.fromEntries(Object.entries(c.answers).filter(([id]) => !what.by.includes(id)));
      const entry: AnswerEntry = { kind: 'unanswered', by: what.by, date: recordedAt.slice(0, 10), reason: what.reason, recordedBy, recordedAt, seq };
      return { ...c, answers, entries: [...c.entries, entry] };
    }
    case 'consultation.prolonged':
      return { ...c, due: what.due, earlierDues: [...c.earlierDues, { due: c.due, reason: what.reason, by: recordedBy, at: recordedAt }] };
    case 'consultation.corrected': {
      const { answers, entries, earlierDues, reminders } = c;
      return { ...asCorrected(askedIn(c), what.consultation, what.reason, stamp), answers, entries, earlierDues, reminders };
    }
    case 'consultation.reminding':
      return { ...c, reminders: c.reminders.includes(what.reminder) ? c.reminders : [...c.reminders, what.reminder] };
  }
};

export const foldConsultation = <S extends ConsultationStates>(state: S, what: ConsultationHappening, stamp: Stamp): S => {
  const all = toChange(state.consultations);
  if (what.type === 'consultation.opened') {
    all.set(what.consultation.id, { ...what.consultation, ...stamp, answers: {}, entries: [], earlierDues: [], reminders: [] });
    return state;
  }
  const id = what.type === 'consultation.corrected' ? what.consultation.id : what.consultation;
  const before = all.get(id);
  if (!before) return state;
  if (what.type === 'consultation.withdrawn') {
    all.delete(id);
    (state.withdrawnConsultations as Map<string, ConsultationState>).set(id, asWithdrawn(before, what.reason, stamp));
  } else all.set(id, changed(before, what, stamp));
  return state;
};
