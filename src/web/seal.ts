import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks a text so that only this server can have made it. `use` keeps marks of different uses apart. */
export type Seal = { mark(use: string, text: string): string; holds(use: string, text: string, mark: string): boolean };

export const sealWith = (secret: string): Seal => {
  const mark = (use: string, text: string) => createHmac('sha256', secret).update(`${use}\n${text}`).digest('base64url');
  return {
    mark,
    holds: (use, text, given) => {
      const expected = Buffer.from(mark(use, text));
      const actual = Buffer.from(given);
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
  };
};
