import { withdrawing } from '../withdrawing.ts';
import { drafts, MENDED } from './parts/drafts.ts';

/** Takes back a seat or a leaving that was recorded by mistake: what it ended goes on. */
export const undo = withdrawing(drafts, MENDED);
