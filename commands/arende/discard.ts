import { discarding } from '../saving.ts';
import { DRAFTS } from './parts/drafts.ts';

export const discard = discarding(DRAFTS);
