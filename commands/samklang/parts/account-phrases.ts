import type { SurfaceName } from '../../../src/chat/incoming.ts';
import type { Said } from '../../../src/i18n/locale.ts';

/** Where an account is, as it stands in "i Slack". */
export const PLACE: Readonly<Record<SurfaceName, Said>> = {
  slack: { sv: 'Slack', en: 'Slack' },
  teams: { sv: 'Teams', en: 'Teams' },
  web: { sv: 'konsolen', en: 'the console' },
  cli: { sv: 'terminalen', en: 'the terminal' },
};
export const LABEL = {
  code: { sv: 'Kod', en: 'Code' },
  codeHint: {
    sv: 'Tomt för att få en kod. Annars den kod du fått, till exempel K-7K3PD',
    en: 'Empty to get a code. Otherwise the code you were given, K-7K3PD',
  },
  account: { sv: 'Konto', en: 'Account' },
  accounts: { sv: 'Kopplade konton', en: 'Linked accounts' },
} as const satisfies Record<string, Said>;

export const SAY = {
  link: { sv: 'Ja, koppla ihop', en: 'Yes, link them' },
  unlink: { sv: 'Koppla loss', en: 'Unlink' },
  notChanged: { sv: 'Inget är ändrat än.', en: 'Nothing has changed yet.' },
  noMail: {
    sv: 'Den här ytan säger inte vilken e-postadress du har, och konton kopplas ihop bara när adressen är densamma. Inget är ändrat. Be administratören se till att adressen syns här.',
    en: 'This place does not say what e-mail address you have, and accounts are linked only when the address is the same. Nothing has changed. Ask the administrator to have the address shown here.',
  },
  codeGone: {
    sv: 'Koden finns inte eller har slutat gälla. Inget är ändrat. Skriv /samklang koppla på den andra ytan för att få en ny.',
    en: 'There is no such code, or it has ceased to hold. Nothing has changed. Write /samklang link in the other place to get a new one.',
  },
  sameAccount: {
    sv: 'Koden gavs till det här kontot. Inget är ändrat. Skriv den i Slack eller Teams, med det andra kontot.',
    en: 'The code was given to this account. Nothing has changed. Write it in Slack or Teams, with the other account.',
  },
  otherMail: {
    sv: 'Koden gavs till någon med en annan e-postadress. Inget är ändrat. Ett konto kan kopplas bara till den som har samma adress.',
    en: 'The code was given to somebody with another e-mail address. Nothing has changed. An account can be linked only with one that has the same address.',
  },
  notHere: {
    sv: 'En koppling bekräftas i Slack eller Teams, som vet vem du är. Inget är ändrat. Skriv samma rad där.',
    en: 'A link is confirmed in Slack or Teams, which know who you are. Nothing has changed. Write the same line there.',
  },
  left: {
    sv: 'Ett av kontona är noterat som att personen har lämnat. Inget är ändrat. Be en administratör rätta det med /samklang tillbaka.',
    en: 'One of the accounts is noted as of somebody who has left. Nothing has changed. Ask an administrator to correct that with /samklang returned.',
  },
  notYours: {
    sv: 'Det kontot är inte kopplat till ditt. Inget är ändrat. Skriv /samklang jag för att se vilka som är det.',
    en: 'That account is not linked with yours. Nothing has changed. Write /samklang me to see which are.',
  },
} as const satisfies Record<string, Said>;

export const codeFor = (code: string): Said => ({
  sv: `Din kod är ${code}. Skriv ”/samklang koppla ${code}” i Slack eller Teams, med det konto som ska vara samma person som det här. Koden gäller i en timme. Inget är ändrat än.`,
  en: `Your code is ${code}. Write “/samklang link ${code}” in Slack or Teams, with the account that is to be the same person as this one. The code holds for an hour. Nothing has changed yet.`,
});
export const willLink = (name: string, account: string, place: string): Said => ({
  sv: `Kontot ${account} (${name}) i ${place} och det här kontot blir samma person: roller, uppgifter, påminnelser, utkast och överlämningar gäller för båda. Godkänn bara om det var du som fick koden.`,
  en: `The account ${account} (${name}) in ${place} and this one will be the same person: roles, actions, reminders, drafts and hand-overs hold for both. Agree only if it was you who was given the code.`,
});
/** Said of an account that nobody has proved to be theirs. */
export const atItsWord = (place: string): Said => ({
  sv: `I ${place} finns ingen inloggning: den som anger din e-postadress vid den datorn räknas sedan som du.`,
  en: `There is no sign-in in ${place}: whoever gives your e-mail address at that computer will then count as you.`,
});
export const linkedNow = (account: string): Said => ({
  sv: `${account} är nu kopplat till det här kontot. Skriv /samklang jag för att se alla dina konton.`,
  en: `${account} is now linked with this account. Write /samklang me to see all your accounts.`,
});
export const linkedAlready = (account: string): Said => ({
  sv: `${account} är redan kopplat till det här kontot. Inget ändrades.`,
  en: `${account} is linked with this account already. Nothing changed.`,
});
export const unlinkedNow = (account: string): Said => ({
  sv: `${account} är inte längre kopplat till andra konton. Det som är registrerat med kontot hör till det.`,
  en: `${account} is no longer linked with other accounts. What was recorded with it belongs to it.`,
});
