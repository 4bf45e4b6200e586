import type { Visibility } from './fact.ts';

const NARROW: readonly Visibility[] = ['open', 'body', 'secretariat'];
/** What one of its parts may not be seen for, the whole may not; and a part is seen at most as its whole is. */
export const narrowest = (all: readonly Visibility[]): Visibility => NARROW[Math.max(...all.map((v) => NARROW.indexOf(v)))] ?? 'secretariat';
