import type { Said } from '../src/i18n/locale.ts';

export const SAY = {
  preview: { sv: 'Så här uppfattade jag det. Inget är sparat än.', en: 'This is how I understood it. Nothing is saved yet.' },
  save: { sv: 'Spara', en: 'Save' },
  saveAnyway: { sv: 'Spara ändå', en: 'Save anyway' },
  change: { sv: 'Ändra', en: 'Change' },
  discard: { sv: 'Släng', en: 'Discard' },
  discarded: { sv: 'Utkastet är slängt. Inget sparades.', en: 'The draft is discarded. Nothing was saved.' },
  draft: { sv: 'Utkast', en: 'Draft' },
  draftHint: { sv: 'Till exempel D-7K3PD', en: 'For example D-7K3PD' },
  saveDraft: { sv: 'Spara utkastet', en: 'Save the draft' },
  changeDraft: { sv: 'Ändra utkastet', en: 'Change the draft' },
  discardDraft: { sv: 'Släng utkastet', en: 'Discard the draft' },
} as const satisfies Record<string, Said>;

export const sameIsThere = (id: string): Said => ({
  sv: `Detsamma finns redan: ${id}. Spara bara om det ska stå två gånger.`,
  en: `The same is there already: ${id}. Save only if it is to stand twice.`,
});
export const savedAs = (id: string, by: string, at: string): Said => ({
  sv: `Sparat som ${id} av ${by} ${at}.`,
  en: `Saved as ${id} by ${by} on ${at}.`,
});
export const savedStays = (id: string): Said => ({
  sv: `Utkastet är slängt. Det som sparades från det, ${id}, står kvar.`,
  en: `The draft is discarded. What was saved from it, ${id}, stays.`,
});
