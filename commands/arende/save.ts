import { saving } from '../saving.ts';
import { DRAFTS } from './parts/drafts.ts';

export const save = saving(DRAFTS);
