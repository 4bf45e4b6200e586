import { expect, test } from 'vitest';
import { holidaysAhead } from '../../src/holidays-ahead.ts';

test('the years around a day are asked for once each, one a turn', () => {
  const asked: string[] = [];
  const work = holidaysAhead({ isWorking: () => true, add: (date) => date, backTo: (date) => (asked.push(date.slice(0, 4)), date) }, '2027-01-14');
  let turns = 1;
  while (!work(10)) turns += 1;
  expect(work(10)).toBe(true);
  expect(turns).toBe(asked.length);
  expect(asked).toEqual(['2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034', '2035', '2036', '2037']);
});
