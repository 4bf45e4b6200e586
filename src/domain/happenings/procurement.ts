import { z } from 'zod';
import { type Grouped, ofSubjects } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { correct, type Kept, keep, withdraw } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

/** How far a procurement has come. */
export const PROCUREMENT_STAGES = ['planned', 'advertised', 'evaluation', 'awarded', 'appealed', 'signed', 'delayed', 'stopped'] as const;
export type ProcurementStage = (typeof PROCUREMENT_STAGES)[number];

export const Stage = z.strictObject({
  id: z.string(),
  subject: Id,
  name: z.string().min(1),
  body: Id.optional(),
  stage: z.enum(PROCUREMENT_STAGES),
  date: IsoDate,
  reason: z.string().optional(),
});
export type Stage = z.infer<typeof Stage>;

export const procurementHappenings = [
  z.strictObject({ type: z.literal('procurement.staged'), stage: Stage }),
  /** Told anew under its own id. */
  z.strictObject({ type: z.literal('procurement.corrected'), stage: Stage, why: z.string().min(1) }),
  /** Recorded by mistake: it no longer counts, and is kept. */
  z.strictObject({ type: z.literal('procurement.withdrawn'), stage: z.string(), why: z.string().min(1) }),
] as const;
type ProcurementHappening = z.infer<(typeof procurementHappenings)[number]>;
export type StageRecord = Kept<Stage>;

/** Every stage of every procurement, by the id of the recording, oldest first. */
export type ProcurementState = { readonly stages: Grouped<StageRecord, 'subject'> };
export const noProcurements = (): ProcurementState => ({ stages: ofSubjects() });
export const copyProcurements = (s: ProcurementState): ProcurementState => ({ stages: s.stages.copy() });
export const foldProcurement = <S extends ProcurementState>(state: S, what: ProcurementHappening, stamp: Stamp): S => {
  switch (what.type) {
    case 'procurement.staged':
      keep(state.stages, what.stage, stamp);
      return state;
    case 'procurement.corrected':
      correct(state.stages, what.stage, what.why, stamp);
      return state;
    case 'procurement.withdrawn':
      withdraw(state.stages, what.stage, what.why, stamp);
      return state;
  }
};
