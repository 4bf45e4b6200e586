import type { Drafts } from '../../drafts.ts';
import { status } from '../status.ts';

export const MENDED = {
  example: 'G-7K3PD',
  correct: {
    title: { sv: 'Rätta en rapport om ett mål', en: 'Correct a report on a goal' },
    summary: { sv: 'Rätta vad som rapporterats om ett mål', en: 'Correct what was reported on a goal' },
    examples: {
      sv: ['/mal ratta G-7K3PD', '/mal ratta G-7K3PD: pågår; skäl: fel läge'],
      en: ['/goal correct G-7K3PD', '/goal correct G-7K3PD: as planned; reason: wrong status'],
    },
  },
  withdraw: {
    verb: 'dra-tillbaka',
    verbs: ['dra tillbaka', 'withdraw'],
    summary: { sv: 'Dra tillbaka en rapport om ett mål', en: 'Withdraw a report on a goal' },
    examples: { sv: ['/mal dra-tillbaka G-7K3PD: fel mål'], en: ['/goal withdraw G-7K3PD: wrong goal'] },
    title: { sv: 'Dra tillbaka rapporten', en: 'Withdraw the report' },
    submit: { sv: 'Dra tillbaka', en: 'Withdraw' },
  },
} as const;
/** What is shown before it is kept. */
export const drafts: Drafts = { noun: 'mal', english: 'goal', recordings: () => [status], mended: MENDED };
