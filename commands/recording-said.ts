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
  mend: { sv: 'Rätta', en: 'Correct' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  saveCorrection: { sv: 'Spara rättelsen', en: 'Save the correction' },
  because: { sv: 'Skäl', en: 'Reason' },
  becauseOf: { sv: 'Skäl till rättelsen', en: 'Reason for the correction' },
  becauseHint: { sv: 'Till exempel: fel datum', en: 'For example: wrong date' },
  withdrawnHint: { sv: 'Till exempel: fel kommun', en: 'For example: wrong municipality' },
  noWhy: { sv: 'Skriv varför, så att det går att förstå efteråt.', en: 'Write why, so that it can be understood later.' },
  nothingDiffers: { sv: 'Inget skiljer sig från det som är sparat. Inget ändrades.', en: 'Nothing differs from what is saved. Nothing was changed.' },
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
export const guessedLabels = (pairs: string): Said => ({
  sv: `Felstavat och läst som det närmaste: ${pairs}.`,
  en: `Misspelt and read as the nearest: ${pairs}.`,
});
export const bareLabels = (labels: string): Said => ({
  sv: `Läst som rubrik, fast kolonet saknas: ${labels}.`,
  en: `Read as a label, though the colon is missing: ${labels}.`,
});
export const unreadLabels = (labels: string): Said => ({
  sv: `Ingen känd rubrik, så det står kvar som text: ${labels}.`,
  en: `No known label, so it is kept as text: ${labels}.`,
});
export const willRead = (id: string, why: string): Said => ({
  sv: `Så här blir ${id} efter rättelsen. Inget är ändrat än. Skäl: ${why}`,
  en: `This is how ${id} will be after the correction. Nothing is changed yet. Reason: ${why}`,
});
export const itSaid = (said: string): Said => ({ sv: `Så här stod det: ${said}`, en: `This is what it said: ${said}` });
export const correctedAs = (id: string, by: string, at: string, why: string): Said => ({
  sv: `${id} är rättat av ${by} ${at}. Skäl: ${why}. Det som stod förut finns kvar.`,
  en: `${id} was corrected by ${by} on ${at}. Reason: ${why}. What it said before is kept.`,
});
export const withdrawnAs = (id: string, why: string): Said => ({
  sv: `${id} är tillbakadraget. Skäl: ${why}. Det räknas inte längre, men finns kvar i historiken.`,
  en: `${id} is withdrawn. Reason: ${why}. It no longer counts, but is kept in the history.`,
});
export const isWithdrawn = (id: string): Said => ({
  sv: `${id} är redan tillbakadraget. Inget ändrades.`,
  en: `${id} is withdrawn already. Nothing was changed.`,
});
export const notInChannel = (id: string): Said => ({
  sv: `${id} är inte öppet för kanalen. Inget ändrades. Skriv till mig enskilt för att rätta det.`,
  en: `${id} is not open to the channel. Nothing was changed. Write to me alone to correct it.`,
});
