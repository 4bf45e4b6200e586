import { z } from 'zod';
import { Bilingual, Terms } from './bilingual.ts';
import { Citation } from './citation.ts';
import { Period } from './period.ts';
import { Relation } from './relation.ts';
import { RoleValue, Value } from './value.ts';

export const Id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by hyphens or dots');

/** A plan is not a result: `done` is reported, `planned` is intended, `goal` is wanted, `rule` holds always, `decision` was decided. */
export const Mode = z.enum(['done', 'planned', 'goal', 'rule', 'decision']);
export type Mode = z.infer<typeof Mode>;
export const Status = z.enum(['done', 'ongoing', 'planned', 'not-started', 'delayed', 'stopped', 'tabled', 'adopted', 'ended', 'not-done']);
export type Status = z.infer<typeof Status>;
/** Who may see a record or an event: everyone, the body's own people, or the secretariat. */
export const Visibility = z.enum(['open', 'body', 'secretariat']);
export type Visibility = z.infer<typeof Visibility>;

export const Slot = z.enum(['who', 'with', 'for', 'where', 'when', 'why', 'by', 'result', 'what', 'how']);
export type Slot = z.infer<typeof Slot>;

/**
 * One thing that is told about a subject: what one question asks for.
 * `text` is our own sentence (its first sentence answers on its own), `terms` are words people use for it,
 * `period` is what it is about, `asOf` when it was written if that differs, `source` where it stands.
 */
export const Fact = z.strictObject({
  kind: z.literal('fact'),
  id: Id,
  subject: Id,
  area: Id.optional(),
  relation: Relation,
  mode: Mode,
  status: Status.optional(),
  period: Period,
  asOf: Period.optional(),
  roles: z.partialRecord(Slot, z.array(RoleValue).min(1)).default({}),
  values: z.array(Value).default([]),
  terms: Terms,
  text: Bilingual,
  /** The same fact in another document or passage: cited too, never counted twice. */
  alsoIn: z.array(Citation).optional(),
  /** Ids of facts that say otherwise about the same thing: both are shown. */
  conflicts: z.array(Id).optional(),
  visibility: Visibility.default('open'),
  source: Citation,
});
export type Fact = z.infer<typeof Fact>;
