import type { Said } from '../i18n/locale.ts';

export const LABEL = {
  when: { sv: 'När', en: 'When' },
  place: { sv: 'Plats', en: 'Place' },
  link: { sv: 'Länk', en: 'Link' },
  status: { sv: 'Läge', en: 'Status' },
  noticeBy: { sv: 'Kallelse senast', en: 'Notice by' },
  called: { sv: 'Kallas', en: 'Called' },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Uppdrag', en: 'Role' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  papers: { sv: 'Handlingar', en: 'Papers' },
  openActions: { sv: 'Öppna uppgifter', en: 'Open actions' },
  actions: { sv: 'Uppgifter', en: 'Actions' },
  action: { sv: 'Uppgift', en: 'Action' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  due: { sv: 'Senast', en: 'Due' },
  id: { sv: 'Beteckning', en: 'Id' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  inputs: { sv: 'Medskick från ägarna', en: 'Owners’ input' },
  reports: { sv: 'Rapporter', en: 'Reports' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  present: { sv: 'Närvarande kommuner', en: 'Municipalities present' },
  late: { sv: 'Kom sent', en: 'Late' },
  absent: { sv: 'Frånvarande kommuner', en: 'Municipalities absent' },
  people: { sv: 'Personer', en: 'People' },
  next: { sv: 'Nästa möte', en: 'Next meeting' },
  recorded: { sv: 'Registrerat', en: 'Recorded' },
  changes: { sv: 'Ändringar efter registreringen', en: 'Changes after recording' },
  approval: { sv: 'Justering', en: 'Approval of the minutes' },
  signature: { sv: 'Namnteckning', en: 'Signature' },
  date: { sv: 'Datum', en: 'Date' },
} as const satisfies Record<string, Said>;

export const SAY = {
  cancelled: { sv: 'inställt', en: 'cancelled' },
  overdue: { sv: 'försenad', en: 'overdue' },
  noSeats: { sv: 'Vilka som sitter i organet är inte registrerat.', en: 'Who sits in the body is not recorded.' },
  noItems: { sv: 'Inga punkter är föreslagna.', en: 'No items are proposed.' },
  noPapers: { sv: 'Inga länkar till handlingar.', en: 'No links to papers.' },
  noOpenActions: { sv: 'Inga öppna uppgifter.', en: 'No open actions.' },
  noDecisions: { sv: 'Inga beslut är registrerade.', en: 'No decisions are recorded.' },
  noActions: { sv: 'Inga uppgifter är registrerade.', en: 'No actions are recorded.' },
  noAttendance: { sv: 'Närvaron är inte registrerad.', en: 'Attendance is not recorded.' },
  leadTimes: {
    sv: 'Sista dagen för kallelsen räknas i arbetsdagar efter förbundets egna inställningar för ledtider.',
    en: 'The last day for the notice is counted in working days from the association’s own settings of lead times.',
  },
  notOpen: {
    sv: 'Innehåller uppgifter som inte är öppna för alla. Kontrollera vilka som får läsa den innan den skickas vidare.',
    en: 'Holds entries that are not open to all. Check who may read it before passing it on.',
  },
  notApproved: {
    sv: 'Protokollet är gjort av det som är registrerat och är inte justerat.',
    en: 'These minutes are made from what is recorded and are not approved.',
  },
} as const satisfies Record<string, Said>;

export const origin = (at: string): Said => ({ sv: `Ur Samklang ${at}`, en: `From Samklang, ${at}` });
export const proposedBy = (name: string): Said => ({ sv: `föreslagen av ${name}`, en: `proposed by ${name}` });
export const fromCancelled = (day: string): Said => ({ sv: `från det inställda mötet ${day}`, en: `from the cancelled meeting on ${day}` });
export const recordedBy = (id: string, by: string, at: string): Said => ({ sv: `${id} av ${by} ${at}`, en: `${id} by ${by} on ${at}` });
export const outcomeHeading = (id: string): Said => ({ sv: `Utfall ${id}`, en: `Outcome ${id}` });
export const pageOf: Said = { sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' };
/** How much is not in a paper because it is not for whoever fetched it. */
export const notForReader = (n: number): Said => ({
  sv:
    n === 1
      ? 'En uppgift är utelämnad: den är inte öppen för den som hämtade filen.'
      : `${n} uppgifter är utelämnade: de är inte öppna för den som hämtade filen.`,
  en:
    n === 1
      ? 'One entry is left out: it is not open to the person who fetched the file.'
      : `${n} entries are left out: they are not open to the person who fetched the file.`,
});
