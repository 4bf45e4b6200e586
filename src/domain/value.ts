import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Period } from './period.ts';

/** How exact a figure is in its source. It is never dropped when the figure is printed. */
export const Qualifier = z.enum(['exact', 'about', 'more-than', 'nearly', 'at-least', 'at-most']);
export type Qualifier = z.infer<typeof Qualifier>;

/** A party to a fact: `@id` of an entity, a plain name, or words in both languages. */
export const RoleValue = z.union([z.string().min(1), Bilingual]);
export type RoleValue = z.infer<typeof RoleValue>;

const figure = { n: z.number(), qualifier: Qualifier.default('exact'), by: Bilingual.optional(), when: Period.optional() };
/** `by` names the part that is counted (women, a subregion); `when` the time, where it differs from the fact's period. */
export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), unit: Bilingual, ...figure }),
  z.strictObject({ kind: z.literal('money'), currency: z.literal('SEK'), per: Bilingual.optional(), ...figure }),
  z.strictObject({ kind: z.literal('percent'), of: Bilingual, ...figure }),
  z.strictObject({ kind: z.literal('date'), when: Period, what: Bilingual }),
  z.strictObject({
    kind: z.literal('set'),
    of: Bilingual,
    count: z.number().int().optional(),
    qualifier: Qualifier.optional(),
    members: z.array(RoleValue).optional(),
    /** All members are listed: only then is absence an answer. */
    complete: z.boolean(),
  }),
]);
export type Value = z.infer<typeof Value>;
