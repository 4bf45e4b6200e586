import { changing } from '../saving.ts';
import { DRAFTS } from './parts/drafts.ts';

export const change = changing(DRAFTS);
