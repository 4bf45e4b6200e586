import { z } from 'zod';
import { Collection, type Grouped, type Keys, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { namedIn } from '../matter/naming.ts';
import { Owner } from '../owner.ts';
import type { Recorded, Stamp } from '../stamp.ts';
import { ClockTime } from './meeting.ts';

/** What became of an item. Left out in a decision: it was decided. */
export const DecisionKind = z.enum(['decided', 'tabled', 'referred-back', 'noted', 'recommended']);
export type DecisionKind = z.infer<typeof DecisionKind>;
export const Decision = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  kind: DecisionKind.optional(),
  /** The body that something is recommended to. */
  to: Id.optional(),
  area: Id.optional(),
  /** The municipalities that it concerns, by id. */
  municipalities: z.array(Id).optional(),
  /** The matter as people refer to it. */
  matter: z.string().optional(),
  /** When it is to be reported back. */
  reportBack: IsoDate.optional(),
});
export type Decision = z.infer<typeof Decision>;
export const Action = z.strictObject({ id: z.string(), text: z.string().min(1), owner: Owner.optional(), due: IsoDate.optional() });
export type Action = z.infer<typeof Action>;
/** What an owner asked the body to bear in mind, and what became of it. */
export const OwnersInput = z.strictObject({ id: z.string(), text: z.string().min(1), from: Owner.optional(), became: z.string().optional() });
export type OwnersInput = z.infer<typeof OwnersInput>;
/** What a representative told of another body. */
export const Report = z.strictObject({ id: z.string(), text: z.string().min(1), by: Owner.optional() });
export type Report = z.infer<typeof Report>;
/** Somebody at a meeting, or away from it. `for` names whom a substitute stands in for. */
export const Attendee = z.strictObject({
  name: z.string().min(1),
  person: Id.optional(),
  municipality: Id.optional(),
  state: z.enum(['present', 'late', 'absent']),
  for: z.string().optional(),
});
export type Attendee = z.infer<typeof Attendee>;
export const Attendance = z.strictObject({
  /** False when nobody wrote who was there: then absence says nothing. */
  known: z.boolean(),
  /** Municipalities by id. Those who came late were present. */
  present: z.array(Id),
  absent: z.array(Id),
  /** The municipalities with a seat in the body, where "all" was said of them. */
  among: z.array(Id).optional(),
  late: z.array(Id).optional(),
  people: z.array(Attendee).optional(),
});
export type Attendance = z.infer<typeof Attendance>;
export const Outcome = z.strictObject({
  id: z.string(),
  body: Id,
  meeting: z.strictObject({ id: z.string(), date: IsoDate }),
  decisions: z.array(Decision),
  actions: z.array(Action),
  inputs: z.array(OwnersInput).optional(),
  reports: z.array(Report).optional(),
  attendance: Attendance,
  next: IsoDate.optional(),
  /** When the next meeting begins and ends, where that was said. */
  nextTime: ClockTime.optional(),
  nextEnd: ClockTime.optional(),
});
export type Outcome = z.infer<typeof Outcome>;

export const outcomeHappenings = [
  z.strictObject({ type: z.literal('outcome.recorded'), outcome: Outcome }),
  z.strictObject({ type: z.literal('outcome.corrected'), outcome: Outcome, why: z.string().min(1) }),
  z.strictObject({ type: z.literal('outcome.withdrawn'), outcome: z.string(), why: z.string().min(1) }),
] as const;
export type OutcomeHappening = z.infer<(typeof outcomeHappenings)[number]>;

/** An outcome as it stood until somebody replaced, corrected or withdrew it. */
export type Earlier = { outcome: Recorded<Outcome>; how: 'replaced' | 'corrected' | 'withdrawn'; by: string; at: string; why?: string };
/** `concerns`: whose meeting it is, and to whom something was recommended; `matter`: what its decisions name matters by. */
type OutcomeKey = 'body' | 'concerns' | 'matter';
const KEYS: Keys<Recorded<Outcome>, OutcomeKey> = {
  body: (o) => [o.body],
  concerns: (o) => [...new Set([o.body, ...o.decisions.flatMap((d) => d.to ?? [])])],
  matter: (o) => [...new Set(o.decisions.flatMap(namedIn))],
};
/** What meetings led to, by id: as it holds now, and everything that held before, oldest first. */
export type OutcomeState = {
  readonly outcomes: Grouped<Recorded<Outcome>, OutcomeKey>;
  readonly earlierOutcomes: ReadonlyMap<string, readonly Earlier[]>;
};
export const noOutcomes = (): OutcomeState => ({ outcomes: new Collection(KEYS), earlierOutcomes: new Map() });
export const copyOutcomes = (s: OutcomeState): OutcomeState => ({ outcomes: s.outcomes.copy(), earlierOutcomes: new Map(s.earlierOutcomes) });

const HOW = { 'outcome.recorded': 'replaced', 'outcome.corrected': 'corrected', 'outcome.withdrawn': 'withdrawn' } as const;
const keepEarlier = (state: OutcomeState, what: OutcomeHappening, stamp: Stamp): void => {
  const id = what.type === 'outcome.withdrawn' ? what.outcome : what.outcome.id;
  const outcome = state.outcomes.get(id);
  if (!outcome) return;
  const why = what.type === 'outcome.recorded' ? {} : { why: what.why };
  const before: Earlier = { outcome, how: HOW[what.type], by: stamp.recordedBy, at: stamp.recordedAt, ...why };
  (state.earlierOutcomes as Map<string, readonly Earlier[]>).set(id, [...(state.earlierOutcomes.get(id) ?? []), before]);
};
export const foldOutcome = <S extends OutcomeState>(state: S, what: OutcomeHappening, stamp: Stamp): S => {
  keepEarlier(state, what, stamp);
  const outcomes = toChange(state.outcomes);
  if (what.type === 'outcome.withdrawn') outcomes.delete(what.outcome);
  else outcomes.set(what.outcome.id, { ...what.outcome, ...stamp });
  return state;
};
