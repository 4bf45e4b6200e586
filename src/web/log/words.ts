import type { Said } from '../../i18n/locale.ts';

const amount = (n: number, tag: string) => new Intl.NumberFormat(tag).format(n);

/** What the log says. */
export const L = {
  sv: {
    lead: 'Allt som har registrerats, vem som gjorde det och genom vad, och vad som nekades. Texten i ett beslut, ett ärende eller en påminnelse står inte här utan på dess egen sida.',
    chain: 'Journalens kedja',
    holds: (n: number) => `Kedjan håller: ingen av ${amount(n, 'sv-SE')} händelser är ändrad eller borttagen.`,
    broken: (seq: number) =>
      `Kedjan håller inte från händelse ${seq}. Ingenting är ändrat av den här kontrollen. Låt journalen vara orörd och jämför den med den senaste säkerhetskopian.`,
    notProved: (n: number) => `Kedjan är inte kontrollerad på den här sidan: med ${amount(n, 'sv-SE')} händelser tar det en stund.`,
    prove: 'Kontrollera kedjan',
    events: 'Händelser',
    kind: 'Slag',
    every: 'Alla händelser',
    none: 'Inga händelser stämmer med urvalet.',
    at: 'När',
    by: 'Vem',
    what: 'Vad',
    via: 'Genom',
    seq: 'Nummer',
    erased: 'innehållet är raderat',
    groups: {
      access: 'Nekade försök',
      file: 'Hämtade filer',
      role: 'Roller',
      person: 'Personer',
      outcome: 'Utfall',
      action: 'Uppgifter',
      meeting: 'Möten',
      matter: 'Ärenden',
      consultation: 'Remisser',
      agreement: 'Avtal, upphandlingar och bidrag',
      goal: 'Mål',
      seat: 'Platser och kanaler',
      reminder: 'Påminnelser',
      answer: 'Bedömda svar',
    },
  },
  en: {
    lead: 'Everything that has been recorded, who did it and through what, and what was refused. The text of a decision, a matter or a reminder is not here but on its own page.',
    chain: 'The journal’s chain',
    holds: (n: number) => `The chain holds: none of ${amount(n, 'en-GB')} events has been changed or removed.`,
    broken: (seq: number) =>
      `The chain does not hold from event ${seq}. This check has changed nothing. Leave the journal as it is and compare it with the latest backup.`,
    notProved: (n: number) => `The chain has not been checked on this page: with ${amount(n, 'en-GB')} events it takes a while.`,
    prove: 'Check the chain',
    events: 'Events',
    kind: 'Kind',
    every: 'All events',
    none: 'No events fit the selection.',
    at: 'When',
    by: 'Who',
    what: 'What',
    via: 'Through',
    seq: 'Number',
    erased: 'the content has been erased',
    groups: {
      access: 'Refusals',
      file: 'Fetched files',
      role: 'Roles',
      person: 'People',
      outcome: 'Outcomes',
      action: 'Actions',
      meeting: 'Meetings',
      matter: 'Matters',
      consultation: 'Consultations',
      agreement: 'Agreements, procurements and grants',
      goal: 'Goals',
      seat: 'Seats and channels',
      reminder: 'Reminders',
      answer: 'Judged answers',
    },
  },
} as const;

/** What a surface is called for people. */
export const SURFACE: Readonly<Record<string, Said>> = {
  web: { sv: 'konsolen', en: 'the console' },
  cli: { sv: 'terminalen', en: 'the terminal' },
  slack: { sv: 'Slack', en: 'Slack' },
  teams: { sv: 'Teams', en: 'Teams' },
  delivery: { sv: 'utskicket', en: 'delivery' },
  task: { sv: 'datorn där Samklang körs', en: 'the machine that Samklang runs on' },
};
