import { correcting } from '../correcting.ts';
import type { Drafts } from '../drafts.ts';
import { changing, discarding, saving } from '../saving.ts';
import { withdrawing } from '../withdrawing.ts';
import { create } from './new.ts';

const MENDED = {
  example: 'A-7K3PD',
  correct: {
    title: { sv: 'Rätta en uppgift', en: 'Correct an action' },
    summary: { sv: 'Rätta en uppgift', en: 'Correct an action' },
    examples: {
      sv: ['/uppgift ratta A-7K3PD', '/uppgift ratta A-7K3PD: {one} svarar på båda remisserna; skäl: en glömdes'],
      en: ['/action correct A-7K3PD', '/action correct A-7K3PD: {one} replies to both consultations; reason: one was forgotten'],
    },
  },
  withdraw: {
    verb: 'dra-tillbaka',
    verbs: ['dra tillbaka', 'withdraw'],
    summary: { sv: 'Dra tillbaka en uppgift som blev fel', en: 'Withdraw an action that was set by mistake' },
    examples: { sv: ['/uppgift dra-tillbaka A-7K3PD: den finns redan'], en: ['/action withdraw A-7K3PD: it is there already'] },
    title: { sv: 'Dra tillbaka uppgiften', en: 'Withdraw the action' },
    submit: { sv: 'Dra tillbaka', en: 'Withdraw' },
  },
} as const;
const drafts: Drafts = { noun: 'uppgift', english: 'action', recordings: () => [create], mended: MENDED };
export const saveDraft = saving(drafts);
export const changeDraft = changing(drafts);
export const discardDraft = discarding(drafts);
/** Corrects an action that was set on its own, and takes it back. */
export const correct = correcting(drafts, MENDED);
export const withdraw = withdrawing(drafts, MENDED);
