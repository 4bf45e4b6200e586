// Days are counted as the calendar counts them: the same as Temporal does, which takes a hundred times as long.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, daysInMonth, wallAt, weekdayOf } from '../../src/domain/wall-time.ts';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));

test('days before and after, weekdays and lengths of months', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const known = Temporal.PlainDate.from(date);
      expect(addDays(date, days)).toBe(known.add({ days }).toString());
      expect(weekdayOf(date)).toBe(known.dayOfWeek);
      expect(daysInMonth(known.year, known.month)).toBe(known.daysInMonth);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['2027-02-31', '2027-1-4', '2027-01-04T09:00', ''])('%j is no day', (date) => expect(() => addDays(date, 1)).toThrow(RangeError));

test('an instant is the same wall time whenever it is asked for', () => {
  const at = Date.parse('2027-03-28T00:59:59.900Z');
  for (let time = 0; time < 2; time += 1) {
    expect(wallAt(at, 'Europe/Stockholm')).toEqual({ date: '2027-03-28', time: '01:59' });
    expect(wallAt(at + 100, 'Europe/Stockholm')).toEqual({ date: '2027-03-28', time: '03:00' });
    expect(wallAt(at, 'UTC')).toEqual({ date: '2027-03-28', time: '00:59' });
  }
});
