import { z } from 'zod';
import { type Grouped, ofSubjects, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import type { Recorded, Stamp } from '../stamp.ts';

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

export const procurementHappenings = [z.strictObject({ type: z.literal('procurement.staged'), stage: Stage })] as const;
type ProcurementHappening = z.infer<(typeof procurementHappenings)[number]>;

/** Every stage of every procurement, by the id of the recording, oldest first. */
export type ProcurementState = { readonly stages: Grouped<Recorded<Stage>, 'subject'> };
export const noProcurements = (): ProcurementState => ({ stages: ofSubjects() });
export const copyProcurements = (s: ProcurementState): ProcurementState => ({ stages: s.stages.copy() });
export const foldProcurement = <S extends ProcurementState>(state: S, what: ProcurementHappening, stamp: Stamp): S => {
  toChange(state.stages).set(what.stage.id, { ...what.stage, ...stamp });
  return state;
};
