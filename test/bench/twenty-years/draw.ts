/** Draws that are the same for the same seed (mulberry32). */
export type Draw = {
  /** 0 up to, and not including, n. */
  below(n: number): number;
  one<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], n: number): T[];
  chance(share: number): boolean;
  id(prefix: string): string;
};

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const drawFrom = (seed: number): Draw => {
  let at = seed;
  let ids = 0;
  const next = () => {
    at = (at + 0x6d2b79f5) | 0;
    let t = Math.imul(at ^ (at >>> 15), 1 | at);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    one,
    some: (from, n) => [...new Set(Array.from({ length: n }, () => one(from)))],
    chance: (share) => next() < share,
    // Numbered, and so never twice the same; seven letters where those of the bot have five, so never one of those either.
    id: (prefix) => {
      ids += 1;
      return `${prefix}-${Array.from({ length: 7 }, (_, i) => LETTERS[Math.floor(ids / 32 ** (6 - i)) % 32]).join('')}`;
    },
  };
};
