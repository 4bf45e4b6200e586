import { saving } from '../saving.ts';
import { drafts } from './parts/drafts.ts';

export const save = saving(drafts);
