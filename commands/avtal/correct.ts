import { correcting } from '../correcting.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Corrects what was recorded of an agreement, a procurement or a grant. */
export const correct = correcting(drafts, MENDED);
