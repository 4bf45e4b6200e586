import { expect, test } from 'vitest';
import { holidaysAround } from '../../src/holidays-around.ts';

test('the years around a day are asked for once each, one a turn', () => {
  const asked: string[] = [];
  const backTo = (date: string) => {
    asked.push(date.slice(0, 4));
    return date;
  };
  const work = holidaysAround({ isWorking: () => true, add: (date) => date, backTo, holiday: () => undefined }, '2027-01-14');
  let turns = 1;
  while (!work(10)) turns += 1;
  expect(work(10)).toBe(true);
  expect(turns).toBe(asked.length);
  expect(asked).toEqual(Array.from({ length: 31 }, (_, i) => String(2007 + i)));
});
