import type { RoleName } from '../../../src/domain/happenings/role.ts';
import type { Said } from '../../../src/i18n/locale.ts';

export const ROLE: Readonly<Record<RoleName, Said>> = {
  reader: { sv: 'läsare', en: 'reader' },
  coordinator: { sv: 'samordnare', en: 'coordinator' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

export const LABEL = {
  name: { sv: 'Namn', en: 'Name' },
  id: { sv: 'Din beteckning här', en: 'Your id here' },
  email: { sv: 'E-post', en: 'E-mail' },
  roles: { sv: 'Roller', en: 'Roles' },
  language: { sv: 'Språk', en: 'Language' },
  do: { sv: 'Vad', en: 'What' },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Roll', en: 'Role' },
  body: { sv: 'Organ', en: 'Body' },
  area: { sv: 'Område', en: 'Area' },
  years: { sv: 'År', en: 'Years' },
  kinds: { sv: 'Uppgifter', en: 'Records' },
  command: { sv: 'Kommando', en: 'Command' },
  document: { sv: 'Dokument', en: 'Document' },
  period: { sv: 'Avser', en: 'About' },
  at: { sv: 'När', en: 'When' },
  by: { sv: 'Vem', en: 'Who' },
  what: { sv: 'Vad', en: 'What' },
  via: { sv: 'Genom', en: 'Through' },
} as const satisfies Record<string, Said>;

export const LANGUAGE = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } as const;
export const GIVE: Said = { sv: 'Ge en roll', en: 'Give a role' };
export const TAKE: Said = { sv: 'Ta en roll', en: 'Take a role' };
export const LIST_ROLES: Said = { sv: 'Lista roller', en: 'List roles' };

export const FAULT = {
  do: { sv: 'Skriv ge, ta eller lista.', en: 'Write give, take or list.' },
  person: {
    sv: 'Skriv personens e-postadress, till exempel anna@example.org.',
    en: 'Write the person’s e-mail address, for example anna@example.org.',
  },
  role: { sv: 'Skriv läsare, samordnare, sekreterare eller administratör.', en: 'Write reader, coordinator, secretary or administrator.' },
  noBody: { sv: 'Skriv vilket organ personen samordnar eller läser för.', en: 'Write which body the person coordinates or reads for.' },
  body: (typed: string): Said => ({
    sv: `Organet ”${typed}” finns inte. Skriv organets hela namn.`,
    en: `There is no body “${typed}”. Write the body’s full name.`,
  }),
  needlessBody: {
    sv: 'En sekreterare eller administratör har rollen för alla organ: skriv inget organ.',
    en: 'A secretary or administrator has the role for all bodies: write no body.',
  },
  language: { sv: 'Skriv sv eller en.', en: 'Write sv or en.' },
} as const satisfies Record<string, unknown>;

export const SAY = {
  noRoles: {
    sv: 'Du har ingen roll: du kan läsa det som är öppet och sätta påminnelser till dig själv.',
    en: 'You have no role: you can read what is open and set reminders for yourself.',
  },
  sameMail: {
    sv: 'En roll som är given till din e-postadress gäller överallt där du har samma adress.',
    en: 'A role given to your e-mail address holds wherever you have the same address.',
  },
  noMail: {
    sv: 'Härifrån syns inte vilken e-postadress du har. En roll här måste ges till din beteckning ovan.',
    en: 'This place does not say what e-mail address you have. A role here has to be given to your id above.',
  },
  confirm: { sv: 'Inget är ändrat än.', en: 'Nothing has changed yet.' },
  yes: { sv: 'Ja, gör det', en: 'Yes, do it' },
  none: { sv: 'Ingen har en roll utöver de administratörer som står i inställningarna.', en: 'Nobody has a role besides the administrators in the settings.' },
  inSettings: { sv: 'administratör (SAMKLANG_ADMINS)', en: 'administrator (SAMKLANG_ADMINS)' },
  rolesNow: { sv: 'Roller', en: 'Roles' },
  help: { sv: 'Skriv en fråga med egna ord, eller ett kommando.', en: 'Write a question in your own words, or a command.' },
  coverage: { sv: 'Vad uppgifterna täcker', en: 'What the records cover' },
  gap: {
    sv: 'Där ett år eller ett område saknas finns inga uppgifter. Det betyder inte noll och inte att inget hände.',
    en: 'Where a year or an area is missing there are no records. That means neither zero nor that nothing happened.',
  },
  noArea: { sv: 'Utan område', en: 'No area' },
  unknownArea: { sv: 'Det området finns inte. Här är alla.', en: 'There is no such area. Here are all.' },
  noSelfTest: { sv: 'Förbundet har inga självtestfrågor i sin datamapp.', en: 'The association has no self-test questions in its data folder.' },
  misses: { sv: 'Fel svar', en: 'Wrong answers' },
  documents: { sv: 'Dokument som svaren bygger på', en: 'Documents that answers are taken from' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  ask: { sv: 'Vem du frågar', en: 'Whom to ask' },
  chainHolds: {
    sv: 'Journalens kedja håller: ingen händelse är ändrad eller borttagen.',
    en: 'The journal’s chain holds: no event has been changed or removed.',
  },
  log: { sv: 'Nekade försök, hämtade filer, roller och konton', en: 'Refusals, files fetched, roles and accounts' },
  nothingLogged: {
    sv: 'Inga nekade försök, hämtade filer eller ändringar av roller och konton.',
    en: 'No refusals, no files fetched and no changes of roles or accounts.',
  },
} as const satisfies Record<string, Said>;

export const PRIVACY: Readonly<Record<'sv' | 'en', readonly string[]>> = {
  sv: [
    'Samklang sparar det du registrerar, med namn och tid, så att det går att se vem som gjorde vad.',
    'En besvarad fråga sparas med svaret i 30 dagar och en obesvarad i ett dygn, så att svaret går att bedöma, och trådens frågor i två timmar så att en följdfråga går att förstå. I loggen sparas ingen fråga. Säger du vad du tycker om svaret sparas det i journalen.',
    'Namn och adresser till samtal ligger för sig, skilda från journalen, och glöms när de inte har använts på drygt ett år.',
    'Det som inte är öppet visas bara för organets egna eller för kansliet, aldrig i en öppen kanal.',
    'Vill du veta vad som är sparat om dig, eller få något rättat, säg till någon av dem som står nedan.',
  ],
  en: [
    'Samklang keeps what you record, with name and time, so that it can be seen who did what.',
    'An answered question is kept with its answer for 30 days, and one that was not answered for a day, so that the answer can be judged, and the questions of a thread for two hours so that a follow-up can be understood. No question is kept in the log. If you say what you think of the answer, that is kept in the journal.',
    'Names and addresses of conversations are kept apart from the journal, and are forgotten when they have not been used for a little over a year.',
    'What is not open is shown to the body’s own people or the secretariat only, never in an open channel.',
    'If you want to know what is kept about you, or to have something corrected, tell one of those named below.',
  ],
};

export const score = (right: number, asked: number, least: number): Said => ({
  sv: `${right} av ${asked} frågor fick rätt svar. Minst ${least} procent ska vara rätt.`,
  en: `${right} of ${asked} questions were answered right. At least ${least} per cent must be.`,
});
export const chainBroken = (seq: number): Said => ({
  sv: `Journalens kedja håller inte från händelse ${seq}. Låt den vara orörd och jämför med den senaste säkerhetskopian.`,
  en: `The journal’s chain does not hold from event ${seq}. Leave it as it is and compare it with the latest backup.`,
});
export const willGive = (person: string, role: string): Said => ({ sv: `${person} får rollen ${role}.`, en: `${person} will get the role ${role}.` });
export const willTake = (person: string, role: string): Said => ({ sv: `${person} förlorar rollen ${role}.`, en: `${person} will lose the role ${role}.` });
export const given = (person: string, role: string): Said => ({ sv: `${person} har nu rollen ${role}.`, en: `${person} now has the role ${role}.` });
export const taken = (person: string, role: string): Said => ({
  sv: `${person} har inte längre rollen ${role}.`,
  en: `${person} no longer has the role ${role}.`,
});
export const hasAlready = (person: string, role: string): Said => ({
  sv: `${person} har redan rollen ${role}. Inget ändrades.`,
  en: `${person} has the role ${role} already. Nothing changed.`,
});
export const hasNot = (person: string, role: string): Said => ({
  sv: `${person} har inte rollen ${role}. Inget ändrades.`,
  en: `${person} does not have the role ${role}. Nothing changed.`,
});
export const language = (name: string): Said => ({
  sv: `Jag skriver ${name} till dig. En fråga besvaras på det språk den är ställd på.`,
  en: `I will write ${name} to you. A question is answered in the language it is asked in.`,
});
export const refused = (command: string): Said => ({ sv: `nekades /${command}`, en: `was refused /${command}` });
export const linked = (known: string, account: string): Said => ({ sv: `kopplade ihop ${known} och ${account}`, en: `linked ${known} and ${account}` });
export const unlinked = (account: string): Said => ({ sv: `kopplade loss ${account}`, en: `unlinked ${account}` });
export const noted = (name: string, sign: string): Said => ({ sv: `noterade att ${name} har lämnat (${sign})`, en: `noted that ${name} has left (${sign})` });
export const back = (name: string): Said => ({ sv: `noterade att ${name} är tillbaka`, en: `noted that ${name} is back` });
/** What something came through. */
export const VIA: Readonly<Record<string, Said>> = {
  web: { sv: 'konsolen', en: 'the console' },
  cli: { sv: 'terminalen', en: 'the terminal' },
  slack: { sv: 'Slack', en: 'Slack' },
  teams: { sv: 'Teams', en: 'Teams' },
  task: { sv: 'datorn där Samklang körs', en: 'the machine that Samklang runs on' },
};
export const copied = (how: 'export' | 'backup', events: number, file: string): Said => ({
  sv: `${how === 'export' ? 'exporterade hela journalen' : 'gjorde en säkerhetskopia av journalen'} (${events} händelser) till ${file}`,
  en: `${how === 'export' ? 'exported the whole journal' : 'made a backup of the journal'} (${events} events) to ${file}`,
});
export const gave = (person: string, role: string): Said => ({ sv: `gav ${person} rollen ${role}`, en: `gave ${person} the role ${role}` });
export const took = (person: string, role: string): Said => ({ sv: `tog rollen ${role} från ${person}`, en: `took the role ${role} from ${person}` });
export const askThem = (names: string): Said => ({
  sv: names ? `Fråga ${names}, eller en administratör.` : 'Fråga en administratör för Samklang hos förbundet.',
  en: names ? `Ask ${names}, or an administrator.` : 'Ask an administrator of Samklang at the association.',
});
export const version = (v: string, name: string): Said => ({ sv: `Samklang ${v} för ${name}.`, en: `Samklang ${v} for ${name}.` });
export const records = (mode: 'done' | 'planned' | 'goal' | 'rule' | 'decision', n: number): Said => {
  const words = {
    done: { sv: 'redovisade', en: 'reported' },
    planned: { sv: 'planerade', en: 'planned' },
    goal: { sv: 'mål', en: 'goals' },
    rule: { sv: 'regler', en: 'rules' },
    decision: { sv: 'beslut', en: 'decisions' },
  } as const;
  return { sv: `${n} ${words[mode].sv}`, en: `${n} ${words[mode].en}` };
};
