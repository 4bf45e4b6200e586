import type { LeavingSign } from '../../../src/domain/happenings/person.ts';
import type { Said } from '../../../src/i18n/locale.ts';

export const LABEL = {
  person: { sv: 'Person', en: 'Person' },
  sign: { sv: 'Hur det märktes', en: 'How it was noticed' },
  at: { sv: 'När', en: 'When' },
  what: { sv: 'Behöver ny ansvarig', en: 'Needs somebody new' },
  hint: { sv: 'E-postadress eller identitet. Tomt visar dem som har lämnat.', en: 'E-mail address or identity. Empty shows those who have left.' },
  back: { sv: 'E-postadress eller identitet, till exempel anna@example.org', en: 'E-mail address or identity, for example anna@example.org' },
} as const satisfies Record<string, Said>;

export const SIGN: Readonly<Record<LeavingSign, Said>> = {
  deactivated: { sv: 'kontot är stängt', en: 'the account is closed' },
  removed: { sv: 'borttagen ur ett samtal i Teams: kan ha lämnat', en: 'removed from a conversation in Teams: may have left' },
  said: { sv: 'noterat av en administratör', en: 'noted by an administrator' },
};

export const SAY = {
  nobody: { sv: 'Ingen har lämnat, enligt det som är noterat.', en: 'Nobody is noted as having left.' },
  those: { sv: 'Har lämnat', en: 'Have left' },
  person: {
    sv: 'Skriv personens e-postadress eller identitet, till exempel anna@example.org.',
    en: 'Write the person’s e-mail address or identity, for example anna@example.org.',
  },
  yes: { sv: 'Ja, personen har lämnat', en: 'Yes, the person has left' },
  notChanged: { sv: 'Inget är ändrat än.', en: 'Nothing has changed yet.' },
  nothing: { sv: 'inget', en: 'nothing' },
  stops: {
    sv: 'Inget skickas längre till personen, och de roller som har getts gäller inte. Allt som är registrerat finns kvar.',
    en: 'Nothing is sent to the person any more, and the roles that were given do not hold. All that is recorded is kept.',
  },
  named: {
    sv: 'Personen är också namngiven i SAMKLANG_ADMINS och är administratör tills namnet tas bort därifrån av den som driver Samklang, som sedan startar om.',
    en: 'The person is also named in SAMKLANG_ADMINS and stays administrator until whoever runs Samklang takes the name out of it and restarts.',
  },
  namedBriefly: { sv: 'fortfarande administratör genom SAMKLANG_ADMINS', en: 'still administrator through SAMKLANG_ADMINS' },
  next: {
    sv: 'Lämna över uppgifterna med /uppgift överlåt, ta rollerna med /samklang roll ta och avsluta platserna med /natverk plats.',
    en: 'Hand over the actions with /action hand-over, take the roles with /samklang role take and end the seats with /network seat.',
  },
} as const satisfies Record<string, Said>;

export const willLeave = (name: string): Said => ({ sv: `${name} noteras som att ha lämnat.`, en: `${name} will be noted as having left.` });
export const leftNow = (name: string): Said => ({ sv: `Det är noterat att ${name} har lämnat.`, en: `${name} is noted as having left.` });
export const backNow = (name: string): Said => ({
  sv: `Det är inte längre noterat att ${name} har lämnat. Roller och påminnelser gäller igen.`,
  en: `${name} is no longer noted as having left. Roles and reminders hold again.`,
});
export const notLeft = (name: string): Said => ({
  sv: `Det är inte noterat att ${name} har lämnat. Inget ändrades.`,
  en: `${name} is not noted as having left. Nothing changed.`,
});
export const leftAlready = (name: string): Said => ({
  sv: `Det är redan noterat att ${name} har lämnat. Inget ändrades.`,
  en: `${name} is noted as having left already. Nothing changed.`,
});
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
export const actionsLeft = (n: number, ids: string): Said => ({
  sv: `${counted(n, 'öppen uppgift', 'öppna uppgifter')}: ${ids}`,
  en: `${counted(n, 'open action', 'open actions')}: ${ids}`,
});
export const remindersLeft = (n: number, ids: string): Said => ({
  sv: `${counted(n, 'påminnelse', 'påminnelser')}: ${ids}`,
  en: `${counted(n, 'reminder', 'reminders')}: ${ids}`,
});
export const rolesLeft = (names: string): Said => ({ sv: `roller: ${names}`, en: `roles: ${names}` });
export const seatsLeft = (names: string): Said => ({ sv: `platser under samma namn: ${names}`, en: `seats by the same name: ${names}` });
