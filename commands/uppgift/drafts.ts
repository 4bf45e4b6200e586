import { changing, discarding, saving } from '../saving.ts';
import { create } from './new.ts';

const drafts = { noun: 'uppgift', english: 'action', recordings: () => [create] } as const;
export const saveDraft = saving(drafts);
export const changeDraft = changing(drafts);
export const discardDraft = discarding(drafts);
