import { discarding } from '../saving.ts';
import { drafts } from './parts/drafts.ts';

export const discard = discarding(drafts);
