import type { AttendanceState } from '../../domain/attendance.ts';
import type { DueKind } from '../../domain/due-before.ts';
import type { Earlier } from '../../domain/happenings/outcome.ts';
import type { Said } from '../../i18n/locale.ts';

/** What the pages of meetings, decisions and actions say in common. */
export const M = {
  when: { sv: 'När', en: 'When' },
  place: { sv: 'Plats', en: 'Place' },
  link: { sv: 'Länk till mötet', en: 'Link to the meeting' },
  state: { sv: 'Läge', en: 'Status' },
  id: { sv: 'Beteckning', en: 'Id' },
  series: { sv: 'Serie', en: 'Series' },
  coming: { sv: 'Kommande', en: 'Coming' },
  today: { sv: 'I dag', en: 'Today' },
  held: { sv: 'Hållet', en: 'Held' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
  noOutcome: { sv: 'Har varit. Inget utfall är registrerat.', en: 'Has been. No outcome is recorded.' },
  cutOff: { sv: 'Punkter senast', en: 'Items by' },
  notice: { sv: 'Kallelse senast', en: 'Notice by' },
  mailing: { sv: 'Utskick senast', en: 'Mailing by' },
  approval: { sv: 'Justering senast', en: 'Minutes approved by' },
  settings: {
    sv: 'Dagarna räknas i arbetsdagar efter förbundets egna inställningar för ledtider.',
    en: 'The days are counted in working days from the association’s own settings of lead times.',
  },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  noItems: { sv: 'Inga punkter är föreslagna än.', en: 'No items are proposed yet.' },
  noItemsThen: { sv: 'Inga punkter är registrerade.', en: 'No items are recorded.' },
  propose: { sv: 'Föreslå en punkt', en: 'Propose an item' },
  strike: { sv: 'Dra tillbaka', en: 'Withdraw' },
  rolled: { sv: 'Öppna uppgifter som tas upp', en: 'Open actions that come up' },
  noRolled: { sv: 'Inga öppna uppgifter.', en: 'No open actions.' },
  called: { sv: 'Kallas', en: 'Called' },
  noSeats: { sv: 'Vilka som sitter i organet är inte registrerat.', en: 'Who sits in the body is not recorded.' },
  due: { sv: 'Förfaller före mötet', en: 'Due before the meeting' },
  noDue: { sv: 'Inget är känt som förfaller före mötet.', en: 'Nothing is known to fall due before the meeting.' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  record: { sv: 'Registrera utfall', en: 'Record the outcome' },
  correct: { sv: 'Rätta', en: 'Correct' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  noDecisions: { sv: 'Inga beslut är registrerade.', en: 'No decisions are recorded.' },
  noActions: { sv: 'Inga uppgifter är registrerade.', en: 'No actions are recorded.' },
  inputs: { sv: 'Medskick', en: 'Owners’ input' },
  from: { sv: 'Från', en: 'From' },
  became: { sv: 'Vad det blev av det', en: 'What became of it' },
  becameUnknown: { sv: 'inte antecknat', en: 'not noted' },
  reports: { sv: 'Rapporter från representanter', en: 'Reports from representatives' },
  by: { sv: 'Av', en: 'By' },
  overtaken: { sv: 'mötet är flyttat eller inställt sedan dess', en: 'the meeting has been moved or cancelled since' },
  area: { sv: 'Område', en: 'Area' },
  municipalities: { sv: 'Berör', en: 'Concerns' },
  matter: { sv: 'Ärende', en: 'Matter' },
  reportBack: { sv: 'Återrapport senast', en: 'Report back by' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  nobody: { sv: 'ingen', en: 'nobody' },
  dueDay: { sv: 'Klart senast', en: 'Due' },
  noDay: { sv: 'ingen dag angiven', en: 'no day given' },
  late: { sv: 'Försenad', en: 'Overdue' },
  open: { sv: 'öppen', en: 'open' },
  done: { sv: 'klar', en: 'done' },
  gone: { sv: 'borttagen', en: 'removed' },
  handOver: { sv: 'Överlämning', en: 'Hand-over' },
  next: { sv: 'Tas upp', en: 'Comes up' },
  lastDay: { sv: 'Sista arbetsdag', en: 'Last working day' },
  lateItems: {
    sv: 'Sista dagen för punkter har varit. En ny punkt föreslås till nästa möte.',
    en: 'The last day for items has been. A new item is proposed for the next meeting.',
  },
  nextUnknown: { sv: 'organets nästa möte är inte känt', en: 'the body’s next meeting is not known' },
  changes: { sv: 'Rättelser och ändringar', en: 'Corrections and changes' },
  said: { sv: 'Så här stod det', en: 'What it said' },
  notShown: { sv: 'Vad som stod är inte öppet för dig.', en: 'What it said is not open to you.' },
  inSources: { sv: 'Ur källdokument', en: 'From a source document' },
  showSource: { sv: 'Visa uppgiften med källa', en: 'Show the statement with its source' },
  noAttendance: {
    sv: 'Närvaro är inte registrerad. Det säger inget om vilka som var med.',
    en: 'Attendance was not recorded. That says nothing about who was there.',
  },
  member: { sv: 'Ledamot', en: 'Member' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  noted: { sv: 'Närvaro', en: 'Attendance' },
  seats: { sv: 'Platser i organet', en: 'Seats in the body' },
  people: { sv: 'Antecknade personer', en: 'People noted' },
  role: { sv: 'Uppdrag', en: 'Seat' },
  members: { sv: 'Ledamöter och ersättare', en: 'Members and substitutes' },
  allMunicipalities: { sv: 'Kommunerna', en: 'The municipalities' },
  otherMunicipalities: { sv: 'Kommuner utan plats i organet', en: 'Municipalities without a seat in the body' },
  others: { sv: 'Andra som antecknades', en: 'Others who were noted' },
} as const satisfies Record<string, Said>;

export const recommendedTo = (body: string): Said => ({ sv: `Rekommenderat till ${body}`, en: `Recommended to ${body}` });

export const ATTENDED: Readonly<Record<AttendanceState, Said>> = {
  present: { sv: 'Närvarande', en: 'Present' },
  late: { sv: 'Kom sent', en: 'Late' },
  absent: { sv: 'Frånvarande', en: 'Absent' },
  'not-noted': { sv: 'Inte antecknat', en: 'Not noted' },
};
export const countedAttendance = (counts: Readonly<Record<AttendanceState, number>>): Said => {
  const said = (locale: 'sv' | 'en') =>
    (['present', 'late', 'absent', 'not-noted'] as const)
      .filter((s) => counts[s] > 0)
      .map((s) => `${counts[s]} ${(s === 'late' ? LATE : ATTENDED[s])[locale].toLocaleLowerCase('sv')}`)
      .join(', ');
  return { sv: `${said('sv')}.`, en: `${said('en')}.` };
};
const LATE: Said = { sv: 'som kom sent', en: 'who came late' };
export const standsFor = (name: string): Said => ({ sv: `ersätter ${name}`, en: `in place of ${name}` });
export const standIn = (name: string): Said => ({ sv: `ersättare: ${name}`, en: `substitute: ${name}` });
/** Of a seat's holder nothing was noted, but of their municipality something was. */
export const municipalityNoted = (name: string, state: string): Said => ({
  sv: `${name}: ${state.toLocaleLowerCase('sv')}`,
  en: `${name}: ${state.toLocaleLowerCase('sv')}`,
});

export const DUE: Readonly<Record<DueKind, Said>> = {
  action: { sv: 'Uppgift', en: 'Action' },
  consultation: { sv: 'Remiss', en: 'Consultation' },
  notice: { sv: 'Uppsägning av avtal', en: 'Notice of an agreement' },
  review: { sv: 'Översyn av avtal', en: 'Review of an agreement' },
  end: { sv: 'Avtal löper ut', en: 'An agreement ends' },
  report: { sv: 'Återrapport av statsbidrag', en: 'Report on a grant' },
};
export const proposedBy = (name: string): Said => ({ sv: `Föreslagen av ${name}`, en: `Proposed by ${name}` });
export const fromCancelled = (day: string): Said => ({ sv: `från det inställda mötet ${day}`, en: `from the cancelled meeting on ${day}` });
export const waitsFor = (to: string): Said => ({ sv: `väntar på svar från ${to}`, en: `waiting for an answer from ${to}` });
export const recordedBy = (name: string, at: string): Said => ({ sv: `Registrerat av ${name} ${at}`, en: `Recorded by ${name} on ${at}` });

const HOW: Readonly<Record<Earlier['how'], Said>> = {
  replaced: { sv: 'Ersatt', en: 'Replaced' },
  corrected: { sv: 'Rättat', en: 'Corrected' },
  withdrawn: { sv: 'Tillbakadraget', en: 'Withdrawn' },
};
export const changedBy = (how: Earlier['how'], by: string, at: string): Said => ({
  sv: `${HOW[how].sv} av ${by} ${at}.`,
  en: `${HOW[how].en} by ${by} on ${at}.`,
});
export const reason = (why: string): Said => ({ sv: `Skäl: ${why}`, en: `Reason: ${why}` });
export const STEP = {
  planned: (spot: string): Said => ({ sv: `Planerat till ${spot}`, en: `Planned for ${spot}` }),
  moved: (spot: string): Said => ({ sv: `Flyttat till ${spot}`, en: `Moved to ${spot}` }),
  changed: (): Said => ({ sv: 'Ändrad synlighet', en: 'Visibility changed' }),
  cancelled: (): Said => ({ sv: 'Inställt', en: 'Cancelled' }),
} as const;
export const stepBy = (what: string, by: string, at: string): Said => ({ sv: `${what} av ${by} ${at}.`, en: `${what} by ${by} on ${at}.` });
export const itemWithdrawn = (text: string): Said => ({ sv: `Punkten ”${text}” drogs tillbaka`, en: `The item “${text}” was withdrawn` });
