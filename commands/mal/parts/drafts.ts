import type { Drafts } from '../../saving.ts';
import { status } from '../status.ts';

/** What is shown before it is kept. */
export const drafts: Drafts = { noun: 'mal', english: 'goal', recordings: () => [status] };
