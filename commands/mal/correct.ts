import { correcting } from '../correcting.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Corrects what was reported of a goal. */
export const correct = correcting(drafts, MENDED);
