import type { Drafts } from '../../drafts.ts';
import { adopt } from '../adopt.ts';
import { create } from '../create.ts';
import { grant } from '../grant.ts';
import { procure } from '../procure.ts';
import { review } from '../review.ts';

export const MENDED = {
  example: 'V-7K3PD',
  correct: {
    title: { sv: 'Rätta en registrering', en: 'Correct a recording' },
    summary: {
      sv: 'Rätta något som registrerats om ett avtal, en upphandling eller ett bidrag',
      en: 'Correct what was recorded of an agreement, a procurement or a grant',
    },
    examples: {
      sv: ['/avtal ratta V-7K3PD', '/avtal ratta V-7K3PD: till: 31/12 2031; skäl: fel år'],
      en: ['/agreement correct V-7K3PD', '/agreement correct V-7K3PD: until: 31/12 2031; reason: wrong year'],
    },
  },
  withdraw: {
    verb: 'dra-tillbaka',
    verbs: ['dra tillbaka', 'withdraw'],
    summary: { sv: 'Dra tillbaka en registrering som blev fel', en: 'Withdraw a recording that was wrong' },
    examples: { sv: ['/avtal dra-tillbaka V-7K3PD: fel kommun'], en: ['/agreement withdraw V-7K3PD: wrong municipality'] },
    title: { sv: 'Dra tillbaka', en: 'Withdraw' },
    submit: { sv: 'Dra tillbaka', en: 'Withdraw' },
  },
} as const;
/** What is shown before it is kept. */
export const drafts: Drafts = { noun: 'avtal', english: 'agreement', recordings: () => [create, adopt, review, procure, grant], mended: MENDED };
