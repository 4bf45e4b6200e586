import { DOER } from './doer.ts';
import { NAMES } from './names.ts';
import { NEAR_MISSES } from './near-miss.ts';
import { NOUNS } from './noun.ts';
import type { Objection } from './objection.ts';
import { PREMISES } from './premise.ts';
import { SLOTS } from './slot.ts';
import { WANTED } from './wanted.ts';

/** All that may speak against a statement. Their order decides nothing. */
export const OBJECTIONS: readonly Objection[] = [...SLOTS, ...NAMES, ...DOER, ...NOUNS, ...PREMISES, ...WANTED, ...NEAR_MISSES];
