import type { Drafts } from '../../saving.ts';
import { consult } from '../consult.ts';
import { open } from '../open.ts';
import { station } from '../station.ts';

/** What is shown before it is kept: a matter, a consultation, a station. */
export const DRAFTS: Drafts = { noun: 'arende', english: 'matter', recordings: () => [open, consult, station] };
