import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/wall-time.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { workingDaysLater } from '../../src/working-days-later.ts';

test('says the same of every day of a year as the working days that it loads', () => {
  const closed = ['2026-05-15'];
  const [later, atOnce] = [workingDaysLater('SE', closed), workingDaysOf('SE', closed)];
  const days = Array.from({ length: 365 }, (_, i) => addDays('2026-01-01', i));
  const said = (working: typeof later) => days.map((day) => [working.isWorking(day), working.add(day, -3), working.backTo(day)]);
  expect(said(later)).toEqual(said(atOnce));
  expect(days.filter((day) => later.isWorking(day))).toHaveLength(250);
});
