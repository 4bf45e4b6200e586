import { withdrawing } from '../withdrawing.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Takes back what was reported of a goal by mistake: what was reported before holds again. */
export const withdraw = withdrawing(drafts, MENDED);
