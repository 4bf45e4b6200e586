import { channel } from '../channel.ts';
import { seat } from '../seat.ts';

/** Whose drafts are saved, changed and thrown away here. */
export const drafts = { noun: 'natverk', english: 'network', recordings: () => [seat, channel] };
