import type { Said } from './locale.ts';

/** What became of an item, before its text. Nothing is said of what was simply decided. */
export const KIND_SAID = {
  decided: { sv: '', en: '' },
  tabled: { sv: 'Bordlagt: ', en: 'Tabled: ' },
  'referred-back': { sv: 'Återremiss: ', en: 'Referred back: ' },
  noted: { sv: 'Noterat: ', en: 'Noted: ' },
  recommended: { sv: 'Rekommenderas: ', en: 'Recommended: ' },
} as const satisfies Record<string, Said>;
/** What became of an item, as a choice among the others. */
export const KIND_NAME = {
  decided: { sv: 'Beslutat', en: 'Decided' },
  tabled: { sv: 'Bordlagt', en: 'Tabled' },
  'referred-back': { sv: 'Återremitterat', en: 'Referred back' },
  noted: { sv: 'Noterat', en: 'Noted' },
  recommended: { sv: 'Rekommenderat', en: 'Recommended' },
} as const satisfies Record<keyof typeof KIND_SAID, Said>;
export const recommendedTo = (body: string): Said => ({ sv: `Rekommenderas ${body}: `, en: `Recommended to ${body}: ` });
export const DETAIL = {
  area: { sv: 'område', en: 'area' },
  matter: { sv: 'ärende', en: 'matter' },
  municipalities: { sv: 'berör', en: 'concerns' },
  reportBack: { sv: 'återrapport', en: 'report back' },
} as const satisfies Record<string, Said>;
export const ATTENDEE = {
  present: { sv: '', en: '' },
  late: { sv: 'kom sent', en: 'late' },
  absent: { sv: 'frånvarande', en: 'absent' },
} as const satisfies Record<string, Said>;
export const standsFor = (name: string): Said => ({ sv: `ersätter ${name}`, en: `in place of ${name}` });
export const seatedCount = (present: number, among: number, body: string): Said => ({
  sv: `${present} av ${among} kommuner med plats i ${body}`,
  en: `${present} of ${among} municipalities with a seat in ${body}`,
});
export const became = (text: string): Said => ({ sv: `Blev: ${text}`, en: `Became: ${text}` });

/** Who changed what was recorded, when and why. */
export const changedBy = (how: 'replaced' | 'corrected' | 'withdrawn', by: string, at: string, why: string | undefined): Said => {
  const done = {
    replaced: { sv: 'Ersatt', en: 'Replaced' },
    corrected: { sv: 'Rättat', en: 'Corrected' },
    withdrawn: { sv: 'Tillbakadraget', en: 'Withdrawn' },
  }[how];
  return {
    sv: `${done.sv} av ${by} ${at}.${why === undefined ? '' : ` Skäl: ${why}`}`,
    en: `${done.en} by ${by} on ${at}.${why === undefined ? '' : ` Reason: ${why}`}`,
  };
};
