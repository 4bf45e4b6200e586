import type { Visibility } from './fact.ts';

/** Who recorded something, when, for whose eyes, and where in the journal. */
export type Stamp = { recordedBy: string; recordedAt: string; visibility: Visibility; seq: number };
export type Recorded<T> = T & Stamp;
