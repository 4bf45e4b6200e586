import type { Drafts } from '../../drafts.ts';
import { channel } from '../channel.ts';
import { seat } from '../seat.ts';

export const MENDED = {
  example: 'L-7K3PD',
  correct: {
    title: { sv: 'Rätta en plats', en: 'Correct a seat' },
    summary: { sv: 'Rätta en registrerad plats', en: 'Correct a recorded seat' },
    examples: {
      sv: ['/natverk ratta L-7K3PD', '/natverk ratta L-7K3PD: från 1/2 2027; skäl: fel dag'],
      en: ['/network correct L-7K3PD', '/network correct L-7K3PD: from 1/2 2027; reason: wrong day'],
    },
  },
  withdraw: {
    verb: 'angra',
    verbs: ['ångra', 'undo', 'dra-tillbaka', 'dra tillbaka', 'withdraw'],
    summary: { sv: 'Ta tillbaka en registrerad plats', en: 'Take back a recorded seat' },
    examples: { sv: ['/natverk angra L-7K3PD: fel person'], en: ['/network undo L-7K3PD: wrong person'] },
    title: { sv: 'Ångra', en: 'Undo' },
    submit: { sv: 'Ångra', en: 'Undo' },
  },
} as const;
/** Whose drafts are saved, changed and thrown away here. */
export const drafts: Drafts = { noun: 'natverk', english: 'network', recordings: () => [seat, channel], mended: MENDED };
