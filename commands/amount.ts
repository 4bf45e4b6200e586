/** What stands after a figure and multiplies it. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:miljarder|miljard|mdkr|billion)$/iu, 1_000_000_000],
  [/^(?:miljoner|miljon|milj|mnkr|mkr|mn|million|millions|m)$/iu, 1_000_000],
  [/^(?:tusen|tkr|kkr|ksek|thousand|k)$/iu, 1_000],
];
const WHOLE = /^(\d{1,3}(?:[\s.,\u00a0]?\d{3})*|\d+)$/u;
/** With a unit, one or two figures after the comma are a part of it; three are thousands, but for what is less than one. */
const DECIMAL = /^(?:\d+(?:[.,]\d{1,2})?|0[.,]\d+)$/u;
const LARGEST = 999_999_999_999;

/** "500 000 kr", "1,5 miljoner", "500 tkr" as a whole number; undefined for what is none. */
export const amountIn = (typed: string): number | undefined => {
  const [, figure = '', unit = ''] = /^(\d[\d\s.,\u00a0]*?)\s*(\p{L}[\p{L}.]*)?(?:\s*(?:kr|kronor|sek))?\.?$/iu.exec(typed.trim()) ?? [];
  const word = unit.replace(/\.$/, '');
  const times = /^(?:kr|kronor|sek)?$/iu.test(word) ? 1 : UNITS.find(([pattern]) => pattern.test(word))?.[1];
  if (times === undefined) return undefined;
  const bare = figure.replace(/[\s\u00a0]/g, '');
  const whole = WHOLE.test(figure) && !(times > 1 && DECIMAL.test(bare));
  if (!whole && !(times > 1 && DECIMAL.test(bare))) return undefined;
  const value = whole ? Number(bare.replace(/[.,]/g, '')) * times : Math.round(Number(bare.replace(',', '.')) * times);
  return Number.isSafeInteger(value) && value <= LARGEST ? value : undefined;
};
