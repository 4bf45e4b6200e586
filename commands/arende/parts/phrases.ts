import type { Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  matter: { sv: 'Ärende', en: 'Matter' },
  title: { sv: 'Rubrik', en: 'Title' },
  start: { sv: 'Börjar i', en: 'Starts in' },
  via: { sv: 'Via', en: 'Via' },
  goal: { sv: 'Avgörs i', en: 'Decided in' },
  area: { sv: 'Område', en: 'Area' },
  voice: { sv: 'En röst: varför ska kommunerna tala med en röst', en: 'One voice: why the municipalities should speak with one voice' },
  value: { sv: 'Värde för alla: vad ger det alla kommuner', en: 'Value for all: what it gives every municipality' },
  level: { sv: 'Rätt nivå: varför hör det hemma här', en: 'The right level: why it belongs here' },
  visibility: { sv: 'Synlighet', en: 'Visibility' },
  chain: { sv: 'Väg', en: 'Way' },
  where: { sv: 'Var', en: 'Where' },
  since: { sv: 'Sedan', en: 'Since' },
  body: { sv: 'Organ', en: 'Body' },
  date: { sv: 'Datum', en: 'Date' },
  result: { sv: 'Vad organet gjorde', en: 'What the body did' },
  note: { sv: 'Med organets ord', en: 'In the body’s words' },
  back: { sv: 'Återremitterat till', en: 'Referred back to' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  due: { sv: 'Sista svarsdag', en: 'Last day to answer' },
  consultation: { sv: 'Remiss', en: 'Consultation' },
  who: { sv: 'Vilka', en: 'Which ones' },
  reason: { sv: 'Varför', en: 'Why' },
  undo: { sv: 'Ta tillbaka ett svar som registrerades av misstag', en: 'Take back an answer that was recorded by mistake' },
  answered: { sv: 'Har svarat', en: 'Answered' },
  missing: { sv: 'Saknas', en: 'Missing' },
  when: { sv: 'När', en: 'When' },
  latest: { sv: 'Sista mötesdag', en: 'Last day to meet' },
  meeting: { sv: 'Känt möte', en: 'Known meeting' },
  cutOff: { sv: 'Anmäl senast', en: 'Propose by' },
  notice: { sv: 'Kallelse senast', en: 'Notice by' },
  mailing: { sv: 'Utskick', en: 'Papers sent' },
} as const satisfies Record<string, Said>;

export { STATION_RESULT as RESULT } from '../../../src/i18n/matter-way.ts';

export const SAY = {
  undo: { sv: 'Ångra', en: 'Undo' },
  removeReminder: { sv: 'Ta bort påminnelsen', en: 'Remove the reminder' },
  none: { sv: 'Inget ärende är registrerat.', en: 'No matter is recorded.' },
  noneFound: { sv: 'Inget ärende eller ingen remiss stämmer med det.', en: 'No matter or consultation fits that.' },
  matters: { sv: 'Ärenden', en: 'Matters' },
  consultations: { sv: 'Remisser', en: 'Consultations' },
  picture: { sv: 'Ärendets väg', en: 'The matter’s way' },
  next: { sv: 'Därefter', en: 'Then' },
  history: { sv: 'Vad som har hänt', en: 'What has happened' },
  planned: { sv: 'Plan för ett ärende', en: 'Plan for a matter' },
  backwards: { sv: 'Sista dagar, räknat bakåt', en: 'Last days, counted back' },
  seeChain: { sv: 'Visa kedjan', en: 'Show the chain' },
  remind: { sv: 'Påminn om dem som saknas', en: 'Remind about those missing' },
  done: { sv: 'klart', en: 'done' },
  here: { sv: 'här', en: 'here' },
  ahead: { sv: 'återstår', en: 'ahead' },
  skipped: { sv: 'hoppades över', en: 'skipped' },
  closed: { sv: 'avslutat', en: 'closed' },
  allAnswered: { sv: 'Alla har svarat.', en: 'All have answered.' },
  unknown: { sv: 'inget möte känt', en: 'no meeting known' },
  ownSettings: {
    sv: 'Ledtiderna är förbundets egna inställningar, i arbetsdagar. De kommer inte ur källdokumenten.',
    en: 'The lead times are the association’s own settings, in working days. They do not come from the source documents.',
  },
} as const satisfies Record<string, Said>;

const some = (n: number, one: Said, many: Said): Said => (n === 1 ? one : many);
export const leftOut = (n: number): Said =>
  some(
    n,
    {
      sv: 'En uppgift visas inte här: den är inte öppen för dig eller för kanalen.',
      en: 'One item is not shown here: it is not open to you or to the channel.',
    },
    {
      sv: `${n} uppgifter visas inte här: de är inte öppna för dig eller för kanalen.`,
      en: `${n} items are not shown here: they are not open to you or to the channel.`,
    },
  );
export const stationsLeftOut = (n: number): Said => ({
  sv: `${n === 1 ? 'En station' : `${n} stationer`} visas inte här, så ärendet kan ha kommit längre.`,
  en: `${n === 1 ? 'One station is' : `${n} stations are`} not shown here, so the matter may have come further.`,
});
export const andMore = (n: number): Said => ({ sv: `Och ${n} till.`, en: `And ${n} more.` });
export const nOfN = (n: number, total: number): Said => ({ sv: `${n} av ${total}`, en: `${n} of ${total}` });
