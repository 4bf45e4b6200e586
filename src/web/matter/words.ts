import type { Said } from '../../i18n/locale.ts';

/** What the pages of matters say. */
export const M = {
  matters: { sv: 'Ärenden', en: 'Matters' },
  matter: { sv: 'Ärende', en: 'Matter' },
  lead: {
    sv: 'Ärenden på väg genom kedjan av organ, och remisser som väntar på svar.',
    en: 'Matters on their way through the chain of bodies, and consultations that wait for answers.',
  },
  none: { sv: 'Inga ärenden stämmer med urvalet.', en: 'No matters fit the selection.' },
  noneYet: { sv: 'Inga ärenden är registrerade än.', en: 'No matters are recorded yet.' },
  open: { sv: 'Pågår', en: 'Open' },
  closed: { sv: 'Avslutade', en: 'Closed' },
  through: { sv: 'Har gått hela vägen', en: 'Been all the way' },
  all: { sv: 'Alla', en: 'All' },
  every: { sv: 'Alla områden', en: 'All areas' },
  everyBody: { sv: 'Alla organ', en: 'All bodies' },
  area: { sv: 'Område', en: 'Area' },
  body: { sv: 'Hos eller på väg till', en: 'With or on the way to' },
  state: { sv: 'Läge', en: 'State' },
  where: { sv: 'Var', en: 'Where' },
  since: { sv: 'Sedan', en: 'Since' },
  next: { sv: 'Därefter', en: 'Then' },
  openNew: { sv: 'Nytt ärende', en: 'New matter' },
  way: { sv: 'Vägen genom organen', en: 'The way through the bodies' },
  why: { sv: 'Varför ärendet är för alla', en: 'Why the matter is for all' },
  voice: { sv: 'En röst', en: 'One voice' },
  value: { sv: 'Värde för alla', en: 'Value for all' },
  level: { sv: 'Rätt nivå', en: 'The right level' },
  notAnswered: { sv: 'Inte besvarat', en: 'Not answered' },
  about: { sv: 'Om ärendet', en: 'About the matter' },
  opened: { sv: 'Öppnat', en: 'Opened' },
  id: { sv: 'Beteckning', en: 'Id' },
  stations: { sv: 'Stationer och beslut', en: 'Stations and decisions' },
  noStations: { sv: 'Inget organ har behandlat ärendet än.', en: 'No body has dealt with the matter yet.' },
  did: { sv: 'Vad organet gjorde', en: 'What the body did' },
  from: { sv: 'Registrerat', en: 'Recorded' },
  actions: { sv: 'Uppgifter', en: 'Actions' },
  noActions: { sv: 'Ingen uppgift nämner ärendet.', en: 'No action names the matter.' },
  what: { sv: 'Uppgift', en: 'Action' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  due: { sv: 'Klart senast', en: 'Due' },
  late: { sv: 'försenad', en: 'overdue' },
  actionState: { sv: 'Läge', en: 'State' },
  consultations: { sv: 'Remisser', en: 'Consultations' },
  consultation: { sv: 'Remiss', en: 'Consultation' },
  answered: { sv: 'Har svarat', en: 'Answered' },
  missing: { sv: 'Har inte svarat', en: 'Have not answered' },
  answerBy: { sv: 'Sista svarsdag', en: 'Last day to answer' },
  allAnswered: { sv: 'Alla har svarat.', en: 'All have answered.' },
  dates: { sv: 'Datum enligt stadgarna', en: 'Dates set by statute' },
  correct: { sv: 'Rätta', en: 'Correct' },
  strike: { sv: 'Stryk', en: 'Strike out' },
  history: { sv: 'Ändringar och rättelser', en: 'Changes and corrections' },
  log: { sv: 'Besluten i beslutsloggen', en: 'The decisions in the decision log' },
} as const satisfies Record<string, Said>;

/** Where a body of the chain stands, in words: colour and shape only repeat it. */
export const STEP = {
  done: { sv: 'Klart', en: 'Done' },
  here: { sv: 'Här nu', en: 'Here now' },
  ahead: { sv: 'Återstår', en: 'Ahead' },
  skipped: { sv: 'Hoppades över', en: 'Skipped' },
} as const satisfies Record<string, Said>;

export const ACTION_STATE = {
  open: { sv: 'öppen', en: 'open' },
  done: { sv: 'klar', en: 'done' },
  withdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
} as const satisfies Record<string, Said>;
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
export const nOf = (n: number, all: number): Said => ({ sv: `${n} av ${all}`, en: `${n} of ${all}` });
