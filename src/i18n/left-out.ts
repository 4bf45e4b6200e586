import type { Said } from './locale.ts';

/** How much of a reply was left out for this reader, or for length. */
export const leftOut = (n: number): Said => ({
  sv:
    n === 1
      ? 'En uppgift visas inte här: den är inte öppen för dig eller för kanalen.'
      : `${n} uppgifter visas inte här: de är inte öppna för dig eller för kanalen.`,
  en:
    n === 1
      ? 'One entry is not shown here: it is not open to you or to the channel.'
      : `${n} entries are not shown here: they are not open to you or to the channel.`,
});
export const andMore = (n: number): Said => ({ sv: `Och ${n} till.`, en: `And ${n} more.` });
