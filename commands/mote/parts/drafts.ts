import { cancel } from '../cancel.ts';
import { item } from '../item.ts';
import { move } from '../move.ts';
import { plan } from '../plan.ts';

/** Whose drafts are saved, changed and thrown away here. */
export const drafts = { noun: 'mote', english: 'meeting', recordings: () => [plan, move, cancel, item] };
