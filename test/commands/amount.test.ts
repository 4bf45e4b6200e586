import { expect, test } from 'vitest';
import { amountIn } from '../../commands/amount.ts';

test.each([
  ['500000', 500_000],
  ['500 000', 500_000],
  ['500 000 kr', 500_000],
  ['500.000 kronor', 500_000],
  ['1,234,567 SEK', 1_234_567],
  ['1,5 miljoner', 1_500_000],
  ['1.5 million', 1_500_000],
  ['1,5 milj. kr', 1_500_000],
  ['2 mnkr', 2_000_000],
  ['2,25 Mkr', 2_250_000],
  ['500 tkr', 500_000],
  ['1 500 tkr', 1_500_000],
  ['1.500 tkr', 1_500_000],
  ['0,125 miljoner', 125_000],
  ['3 tusen', 3_000],
  ['60', 60],
  ['0', 0],
])('%s is %d', (typed, amount) => expect(amountIn(typed)).toBe(amount));

test.each(['', 'kr', '1,5', '60.5', '5 euro', '5 miljoner euro', 'ca 5', '1e9', '-5', '9999999 miljoner', '5 m2', '٣'])('%s is no amount', (typed) =>
  expect(amountIn(typed)).toBeUndefined(),
);
