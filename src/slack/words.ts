import type { Said } from '../i18n/locale.ts';

/** What this surface says by itself. */
export const openForm: Said = { sv: 'Öppna formuläret', en: 'Open the form' };
export const cancel: Said = { sv: 'Avbryt', en: 'Cancel' };
export const guestRefused: Said = {
  sv: 'Samklang svarar bara den som hör till arbetsytan. Det du skrev är inte sparat. Vänd dig till den som bjöd in dig om du behöver en uppgift.',
  en: 'Samklang only answers members of the workspace. What you wrote is not saved. Ask the person who invited you if you need something.',
};
export const notReceived: Said = {
  sv: 'Samklang kunde inte ta emot det du skrev. Inget är sparat. Försök igen om en stund, och säg till administratören om det händer på nytt.',
  en: 'Samklang could not receive what you wrote. Nothing is saved. Try again in a while, and tell the administrator if it happens again.',
};
export const formNotReceived: Said = {
  sv: 'Samklang kunde inte ta emot formuläret. Inget är sparat, men det du fyllde i står kvar här. Skicka igen om en stund.',
  en: 'Samklang could not receive the form. Nothing is saved, but what you filled in is still here. Send it again in a while.',
};
export const formTooLarge = (command: string): Said => ({
  sv: `Formuläret ryms inte i Slack. Inget är sparat. Skriv i stället på en rad efter /${command}.`,
  en: `The form does not fit in Slack. Nothing is saved. Write it on one line after /${command} instead.`,
});
export const tooLongForButton: Said = {
  sv: 'Texten är för lång för en knapp. Kopiera den och skicka den som ett meddelande:',
  en: 'The text is too long for a button. Copy it and send it as a message:',
};
export const shortened: Said = {
  sv: '… Svaret är förkortat: resten ryms inte i Slack. Ställ en snävare fråga för att se det.',
  en: '… The answer is shortened: the rest does not fit in Slack. Ask a narrower question to see it.',
};
export const correct: Said = { sv: 'Rätta', en: 'Correct this' };
