import type { Drafts } from '../../saving.ts';
import { adopt } from '../adopt.ts';
import { create } from '../create.ts';
import { grant } from '../grant.ts';
import { procure } from '../procure.ts';
import { review } from '../review.ts';

/** What is shown before it is kept. */
export const drafts: Drafts = { noun: 'avtal', english: 'agreement', recordings: () => [create, adopt, review, procure, grant] };
