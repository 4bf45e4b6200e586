import { withdrawing } from '../withdrawing.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Takes back what was recorded of an agreement, a procurement or a grant by mistake. */
export const withdraw = withdrawing(drafts, MENDED);
