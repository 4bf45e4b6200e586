import type { Seat } from '../domain/entity.ts';
import { spanOf } from '../domain/period.ts';
import type { HeldSeat } from '../domain/record.ts';
import type { Understanding } from './understanding.ts';

const BEFORE = /(?<![A-Za-zÀ-ɏ])(?:före|innan|before)\s+(?:\p{Lu}|$)/u;
const AFTER = /(?<![A-Za-zÀ-ɏ])(?:efter|after)\s+(?:\p{Lu}|$)/u;

/** Whether somebody is asked for who held a seat before or after the person named. */
export const nextTo = (u: Understanding): 'before' | 'after' | undefined => (BEFORE.test(u.text) ? 'before' : AFTER.test(u.text) ? 'after' : undefined);

/**
 * Who had the seats of the same role right before the person's own began, or right after they ended. Only days tell: who is merely known from
 * a later year may have come to another seat. With several, those from the same municipality.
 */
export const neighbours = (all: readonly HeldSeat[], own: readonly HeldSeat[], fits: (s: Seat) => boolean, which: 'before' | 'after'): HeldSeat[] => {
  const found = own.flatMap((mine) => {
    const { from, to } = spanOf(mine.period);
    const others = all.filter((s) => s.person !== mine.person && s.body === mine.body && fits(s));
    const beside =
      which === 'before'
        ? others.filter((s) => s.period.split('/')[1]?.length === 10 && spanOf(s.period).to < from)
        : others.filter((s) => s.period.split('/')[0]?.length === 10 && spanOf(s.period).from > to);
    const edge = beside.map((s) => (which === 'before' ? spanOf(s.period).to : spanOf(s.period).from)).sort();
    const nearest = which === 'before' ? edge.at(-1) : edge[0];
    const there = beside.filter((s) => (which === 'before' ? spanOf(s.period).to : spanOf(s.period).from) === nearest);
    const same = there.filter((s) => s.municipality !== undefined && s.municipality === mine.municipality);
    return same.length ? same : there;
  });
  return [...new Map(found.map((s) => [s.id, s])).values()];
};
