import type { Said } from '../../../src/i18n/locale.ts';

export const unknownMail = (email: string): Said => ({
  sv: `Ingen med adressen ${email} har skrivit till mig än, så jag vet inte vem det är. Inget är ändrat. Skriv namnet före adressen, till exempel Anna Ek <${email}>, eller be personen att först skriva något till mig.`,
  en: `Nobody with the address ${email} has written to me yet, so I do not know who it is. Nothing has changed. Write the name before the address, for example Anna Ek <${email}>, or ask the person to write something to me first.`,
});
export const offeredAlready = (id: string, to: string): Said => ({
  sv: `Erbjudandet finns redan: ${id} väntar på svar från ${to}. Inget ändrades.`,
  en: `The offer is there already: ${id} waits for an answer from ${to}. Nothing changed.`,
});
export const neverOffered = (id: string, owner: string | undefined): Said => ({
  sv: `Ingen har lämnat över ${id}${owner === undefined ? '' : `, som ${owner} ansvarar för`}. Inget ändrades. Den som följer upp uppgiften kan lämna över den: /uppgift överlåt ${id} Anna Ek.`,
  en: `Nobody has handed over ${id}${owner === undefined ? '' : `, which ${owner} is responsible for`}. Nothing changed. Whoever follows the action up can hand it over: /action hand-over ${id} Anna Ek.`,
});
export const yoursAlready = (id: string): Said => ({ sv: `${id} är redan din. Inget ändrades.`, en: `${id} is yours already. Nothing changed.` });
/** The list shows one's own where nobody is named. */
export const noneOfOwn: Said = {
  sv: 'Inga öppna uppgifter. Listan gäller dina egna. Skriv ”/uppgift lista alla” för att se alla.',
  en: 'No open actions. The list is of your own. Write “/action list all” to see all.',
};
export const noneLateOfOwn: Said = {
  sv: 'Inga försenade uppgifter. Listan gäller dina egna. Skriv ”/uppgift lista alla försenade” för att se alla.',
  en: 'No overdue actions. The list is of your own. Write “/action list all overdue” to see all.',
};
