import { findWhen, type Here } from './when/when.ts';

const YEAR = /^\s*((?:19|20)\d\d)\s*$/u;
const wholeYear = (year: string) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** "2027", "hösten 2026", "14/1", "2026 – mars 2027" as the first and the last day, both included, or why it could not be read. */
export const askedSpan = (typed: string, here: Here): { from: string; to: string } | { why: string } => {
  const year = YEAR.exec(typed)?.[1];
  if (year !== undefined) return wholeYear(year);
  const found = typed.split(/\s+[–-]\s+|\s+(?:till|to)\s+/u).map((part) => {
    const alone = YEAR.exec(part)?.[1];
    // A month alone ("januari") is read as "i januari".
    return alone === undefined ? (findWhen(part, here)[0] ?? findWhen(`i ${part.trim()}`, here)[0])?.when : { ...wholeYear(alone), wrong: undefined };
  });
  const wrong = found.find((w) => w?.wrong)?.wrong;
  if (wrong) return { why: wrong };
  const [first, last] = [found[0], found.at(-1)];
  return first && last && found.every(Boolean) ? { from: first.from, to: last.to } : { why: 'unread' };
};
