import type { EntityKind } from '../../domain/entity.ts';
import type { Mode, Slot, Status, Visibility } from '../../domain/fact.ts';
import type { Said } from '../../i18n/locale.ts';

/** What kinds, modes and statuses are called where a record is shown. */
export const KIND: Readonly<Record<EntityKind | 'fact' | 'seat' | 'meeting' | 'duty' | 'outcome' | 'entity', Said>> = {
  association: { sv: 'Förbund', en: 'Association' },
  area: { sv: 'Område', en: 'Area' },
  subregion: { sv: 'Samverkansområde', en: 'Subregion' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  document: { sv: 'Källdokument', en: 'Source document' },
  body: { sv: 'Organ', en: 'Body' },
  person: { sv: 'Person', en: 'Person' },
  programme: { sv: 'Program', en: 'Programme' },
  service: { sv: 'Tjänst', en: 'Service' },
  project: { sv: 'Projekt', en: 'Project' },
  agreement: { sv: 'Avtal', en: 'Agreement' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
  grant: { sv: 'Statsbidrag', en: 'Grant' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  topic: { sv: 'Ämne', en: 'Topic' },
  entity: { sv: 'Beskrivning', en: 'Description' },
  fact: { sv: 'Uppgift ur källdokument', en: 'Statement from a source document' },
  seat: { sv: 'Uppdrag i organ', en: 'Seat in a body' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  duty: { sv: 'Återkommande åtagande', en: 'Recurring duty' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
};
export const MODE: Readonly<Record<Mode, Said>> = {
  done: { sv: 'Genomfört', en: 'Done' },
  planned: { sv: 'Planerat', en: 'Planned' },
  goal: { sv: 'Mål', en: 'Goal' },
  rule: { sv: 'Gäller löpande', en: 'Rule' },
  decision: { sv: 'Beslut', en: 'Decision' },
};
export const STATUS: Readonly<Record<Status, Said>> = {
  done: { sv: 'Klart', en: 'Done' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  planned: { sv: 'Planerat', en: 'Planned' },
  'not-started': { sv: 'Inte påbörjat', en: 'Not started' },
  delayed: { sv: 'Försenat', en: 'Delayed' },
  stopped: { sv: 'Stoppat', en: 'Stopped' },
  tabled: { sv: 'Bordlagt', en: 'Tabled' },
  adopted: { sv: 'Antaget', en: 'Adopted' },
  ended: { sv: 'Avslutat', en: 'Ended' },
  'not-done': { sv: 'Inte genomfört', en: 'Not done' },
};
export const SLOT: Readonly<Record<Slot, Said>> = {
  who: { sv: 'Vem', en: 'Who' },
  with: { sv: 'Tillsammans med', en: 'With' },
  for: { sv: 'För vem', en: 'For whom' },
  where: { sv: 'Var', en: 'Where' },
  when: { sv: 'När', en: 'When' },
  why: { sv: 'Varför', en: 'Why' },
  by: { sv: 'Av', en: 'By' },
  result: { sv: 'Resultat', en: 'Result' },
  what: { sv: 'Vad', en: 'What' },
  how: { sv: 'Hur', en: 'How' },
};
export const VISIBILITY: Readonly<Record<Visibility, Said>> = {
  open: { sv: 'Öppen för alla', en: 'Open to all' },
  body: { sv: 'Bara för organet', en: 'The body only' },
  secretariat: { sv: 'Bara för sekretariatet', en: 'The secretariat only' },
};
