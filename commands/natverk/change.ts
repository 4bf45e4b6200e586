import { changing } from '../saving.ts';
import { drafts } from './parts/drafts.ts';

export const change = changing(drafts);
