import type { Drafts } from '../../drafts.ts';
import { consult } from '../consult.ts';
import { open } from '../open.ts';
import { station } from '../station.ts';

export const MENDED = {
  example: 'M-7K3PD',
  correct: {
    title: { sv: 'Rätta ett ärende', en: 'Correct a matter' },
    summary: { sv: 'Rätta ett ärende, en station eller en remiss', en: 'Correct a matter, a station or a consultation' },
    examples: {
      sv: ['/arende ratta M-7K3PD', '/arende ratta M-7K3PD: rubrik: Gemensamt e-arkiv; skäl: stavfel'],
      en: ['/matter correct M-7K3PD', '/matter correct M-7K3PD: title: Joint e-archive; reason: misspelt'],
    },
  },
  withdraw: {
    verb: 'stryk',
    verbs: ['strike', 'dra-tillbaka', 'dra tillbaka', 'withdraw'],
    summary: { sv: 'Stryk en station eller en remiss som registrerades av misstag', en: 'Strike out a station or a consultation that was recorded by mistake' },
    examples: { sv: ['/arende stryk S-7K3PD: fel organ'], en: ['/matter strike S-7K3PD: wrong body'] },
    title: { sv: 'Stryk en station eller en remiss', en: 'Strike out a station or a consultation' },
    submit: { sv: 'Stryk', en: 'Strike out' },
  },
} as const;
/** What is shown before it is kept: a matter, a consultation, a station. */
export const DRAFTS: Drafts = { noun: 'arende', english: 'matter', recordings: () => [open, consult, station], mended: MENDED };
