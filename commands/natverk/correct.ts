import { correcting } from '../correcting.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Corrects a seat that was recorded. */
export const correct = correcting(drafts, MENDED);
