import type { Said } from '../i18n/locale.ts';

/** What several pages say. What one page says stands in that page. */
export const WORDS = {
  ask: { sv: 'Fråga', en: 'Ask' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  myReminders: { sv: 'Mina påminnelser', en: 'My reminders' },
  data: { sv: 'Underlag', en: 'Data' },
  about: { sv: 'Om Samklang', en: 'About Samklang' },
  skip: { sv: 'Till innehållet', en: 'Skip to content' },
  menu: { sv: 'Huvudmeny', en: 'Main menu' },
  menuOpen: { sv: 'Meny', en: 'Menu' },
  record: { sv: 'Registrera', en: 'Record' },
  more: { sv: 'Mer', en: 'More' },
  matters: { sv: 'Ärenden', en: 'Matters' },
  agreements: { sv: 'Avtal', en: 'Agreements' },
  goals: { sv: 'Mål', en: 'Goals' },
  log: { sv: 'Logg', en: 'Log' },
  change: { sv: 'Byt person', en: 'Change person' },
  whoAreYou: { sv: 'Vem är du?', en: 'Who are you?' },
  sources: { sv: 'Källor', en: 'Sources' },
  understood: { sv: 'Så tolkade jag frågan', en: 'How I understood the question' },
  required: { sv: 'obligatoriskt', en: 'required' },
  source: { sv: 'Källa', en: 'Source' },
  document: { sv: 'Dokument', en: 'Document' },
  section: { sv: 'Avsnitt', en: 'Section' },
  period: { sv: 'Period', en: 'Period' },
  status: { sv: 'Status', en: 'Status' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
  recordedBy: { sv: 'Registrerat av', en: 'Recorded by' },
  recordedAt: { sv: 'Registrerat', en: 'Recorded' },
  body: { sv: 'Organ', en: 'Body' },
  date: { sv: 'Datum', en: 'Date' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  actions: { sv: 'Uppgifter', en: 'Actions' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  next: { sv: 'Nästa möte', en: 'Next meeting' },
  footer: {
    sv: 'Samklang svarar bara med uppgifter som har en källa.',
    en: 'Samklang only answers with what has a source.',
  },
  dismiss: { sv: 'Ta bort från listan', en: 'Remove from the list' },
  back: { sv: 'Till startsidan', en: 'To the start page' },
} as const satisfies Readonly<Record<string, Said>>;

/** How much was left out because it is not this person's to see. */
export const leftOut = (count: number): Said => ({
  sv: `${count === 1 ? 'En post visas' : `${count} poster visas`} inte här, eftersom du inte har rätt att se ${count === 1 ? 'den' : 'dem'}.`,
  en: `${count === 1 ? 'One entry is' : `${count} entries are`} not shown here, because you do not have the right to see ${count === 1 ? 'it' : 'them'}.`,
});
