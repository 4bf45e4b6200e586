import type { Said } from './locale.ts';

/** How far a procurement has come, as people are told. */
export const STAGE = {
  planned: { sv: 'planeras', en: 'planned' },
  advertised: { sv: 'annonserad', en: 'advertised' },
  evaluation: { sv: 'utvärderas', en: 'in evaluation' },
  awarded: { sv: 'tilldelad', en: 'awarded' },
  appealed: { sv: 'överprövas', en: 'under appeal' },
  signed: { sv: 'avtal tecknat', en: 'contract signed' },
  delayed: { sv: 'försenad', en: 'delayed' },
  stopped: { sv: 'avbruten', en: 'stopped' },
} as const satisfies Record<string, Said>;
