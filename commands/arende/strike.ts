import { withdrawing } from '../withdrawing.ts';
import { DRAFTS, MENDED } from './parts/drafts.ts';

/** Strikes out a station or a consultation that was recorded by mistake. It stays in the history, with who struck it out and why. */
export const strike = withdrawing(DRAFTS, MENDED);
