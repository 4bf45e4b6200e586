import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { BodyKind } from './entity.ts';
import { spanOf } from './period.ts';
import { addMonths } from './wall-time.ts';

/**
 * A date that the association's statutes set for meetings of a kind of body, where no source document holds it: a setting, shown as such.
 * `noticeMonths` is how long before the meeting the notice must be out; `held` the season and years in which such a meeting is held.
 */
export const Statute = z.strictObject({
  bodyKind: BodyKind,
  text: Bilingual,
  noticeMonths: z.number().int().min(1).max(12).optional(),
  held: z
    .strictObject({ season: z.enum(['spring', 'autumn']), first: z.number().int().min(1900).max(2200), every: z.number().int().min(1).max(10) })
    .optional(),
});
export type Statute = z.infer<typeof Statute>;

/** What a statute says of a meeting on a date: the last day for the notice, and whether the date is in a season when such a meeting is held. */
export type StatuteDates = { statute: Statute; notice?: string; season?: { fits: boolean; next: string } };

const seasonFrom = (held: NonNullable<Statute['held']>, date: string): string => {
  const year = Number(date.slice(0, 4));
  const turns = Math.max(0, Math.ceil((year - held.first) / held.every));
  const period = (n: number) => `${held.first + n * held.every}-${held.season}`;
  return spanOf(period(turns)).to >= date ? period(turns) : period(turns + 1);
};

export const statuteDates = (statutes: readonly Statute[], kind: Statute['bodyKind'], date: string): StatuteDates[] =>
  statutes
    .filter((s) => s.bodyKind === kind)
    .map((statute) => {
      const next = statute.held ? seasonFrom(statute.held, date) : undefined;
      return {
        statute,
        ...(statute.noticeMonths === undefined ? {} : { notice: addMonths(date, -statute.noticeMonths) }),
        ...(next === undefined ? {} : { season: { fits: spanOf(next).from <= date, next } }),
      };
    });
