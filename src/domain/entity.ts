import { z } from 'zod';
import { Bilingual, Terms } from './bilingual.ts';
import { Citation } from './citation.ts';
import { Id, Status, Visibility } from './fact.ts';
import { Period } from './period.ts';
import { RoleValue } from './value.ts';

/** Every name people use; the first Swedish one is official and is printed, the first English one is its gloss. */
export const Names = z.strictObject({ sv: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)) });

const base = {
  id: Id,
  names: Names,
  /** Short forms such as RSS: matched as written, never stretched by a typing error. */
  abbreviations: z.array(z.string()).optional(),
  partOf: Id.optional(),
  area: Id.optional(),
  /** One sentence that says what it is. */
  text: Bilingual.optional(),
  period: Period.optional(),
  visibility: Visibility.default('open'),
  source: Citation,
};

export const BodyKind = z.enum([
  'assembly',
  'board',
  'owner-dialogue',
  'directors-network',
  'preparatory-council',
  'steering-group',
  'strategic-network',
  'coordinating-network',
  'area-network',
  'working-group',
  'council',
  'joint-body',
  'company-board',
  'secretariat',
  'department',
  'forum',
]);
export const SeatRole = z.enum(['chair', 'vice-chair-1', 'vice-chair-2', 'member', 'substitute', 'representative', 'director', 'delegate']);

export const Entity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('association'), ...base }),
  z.strictObject({ kind: z.literal('area'), ...base }),
  z.strictObject({ kind: z.literal('subregion'), ...base, members: z.array(Id).min(1), complete: z.boolean() }),
  z.strictObject({ kind: z.literal('municipality'), ...base, subregion: Id }),
  z.strictObject({ kind: z.literal('organisation'), ...base }),
  z.strictObject({ kind: z.literal('document'), ...base, documentKind: z.enum(['report', 'plan', 'direction', 'public']) }),
  z.strictObject({
    kind: z.literal('body'),
    ...base,
    bodyKind: BodyKind,
    /** The chain of bodies: where this body's matters go next. */
    reportsTo: Id.optional(),
    /** All its seats are in the data: only then can "who is not in it" be answered. */
    seatsComplete: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('person'), ...base, municipality: Id.optional(), party: z.string().optional(), title: Bilingual.optional() }),
  z.strictObject({ kind: z.literal('programme'), ...base }),
  z.strictObject({ kind: z.literal('service'), ...base }),
  z.strictObject({ kind: z.literal('project'), ...base }),
  z.strictObject({
    kind: z.literal('agreement'),
    ...base,
    parties: z.array(RoleValue).default([]),
    status: Status.optional(),
    from: Period.optional(),
    to: Period.optional(),
    years: z.number().optional(),
    appendixOf: Id.optional(),
    adoptedBy: z.strictObject({ count: z.number().int().optional(), members: z.array(RoleValue).optional(), complete: z.boolean() }).optional(),
  }),
  z.strictObject({ kind: z.literal('procurement'), ...base, status: Status, reason: Bilingual.optional() }),
  z.strictObject({ kind: z.literal('grant'), ...base, funder: RoleValue.optional() }),
  z.strictObject({ kind: z.literal('occasion'), ...base, date: Period.optional() }),
  z.strictObject({ kind: z.literal('topic'), ...base, terms: Terms.optional() }),
]);
export type Entity = z.infer<typeof Entity>;
export type EntityKind = Entity['kind'];

/** A person's place in a body, for a time. */
export const Seat = z.strictObject({
  kind: z.literal('seat'),
  id: Id,
  body: Id,
  person: Id,
  role: SeatRole,
  party: z.string().optional(),
  municipality: Id.optional(),
  title: Bilingual.optional(),
  period: Period,
  visibility: Visibility.default('open'),
  source: Citation,
});
export type Seat = z.infer<typeof Seat>;

/** A dated meeting of a body. A count without dates is a fact with relation `meeting`, never made-up meetings. */
export const Meeting = z.strictObject({
  kind: z.literal('meeting'),
  id: Id,
  body: Id,
  date: Period,
  title: Bilingual.optional(),
  topics: z.array(Bilingual).default([]),
  guests: z.array(RoleValue).default([]),
  visibility: Visibility.default('open'),
  source: Citation,
});
export type Meeting = z.infer<typeof Meeting>;

/** Something that must be done again and again. */
export const Duty = z.strictObject({
  kind: z.literal('duty'),
  id: Id,
  subject: Id,
  text: Bilingual,
  terms: Terms,
  every: Bilingual,
  area: Id.optional(),
  by: z.array(RoleValue).default([]),
  period: Period,
  visibility: Visibility.default('open'),
  source: Citation,
});
export type Duty = z.infer<typeof Duty>;
