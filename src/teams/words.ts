import type { Said } from '../i18n/locale.ts';

/** What the Teams surface says itself; everything else comes from the reply. */
export const words = {
  openForm: { sv: 'Öppna formuläret', en: 'Open the form' },
  formTooLong: {
    sv: 'Formuläret är för stort för Teams och kan inte öppnas här. Inget är sparat. Skriv uppgifterna på en rad efter kommandot, eller använd webbkonsolen.',
    en: 'The form is too large for Teams and cannot be opened here. Nothing is saved. Write the details on one line after the command, or use the web console.',
  },
  taken: { sv: 'Mottaget. Svaret kommer i konversationen.', en: 'Received. The reply comes in the conversation.' },
  unreadableForm: {
    sv: 'Formuläret gick inte att läsa. Inget sparades. Stäng det, skriv kommandot igen och öppna det nya formuläret.',
    en: 'The form could not be read. Nothing was saved. Close it, write the command again and open the new form.',
  },
  tryAgain: {
    sv: 'Just nu kan inget tas emot. Inget sparades, men det du skrev står kvar. Vänta en stund och skicka igen.',
    en: 'Nothing can be received at the moment. Nothing was saved, but what you wrote is still there. Wait a little and send again.',
  },
  inOwnChat: { sv: 'Svaret är bara för dig. Det finns i vår enskilda chatt.', en: 'The reply is for you alone. It is in our one-to-one chat.' },
  noOwnChat: {
    sv: 'Svaret är bara för dig och visas därför inte här. Öppna en enskild chatt med mig och skriv samma sak där.',
    en: 'The reply is for you alone and is therefore not shown here. Open a one-to-one chat with me and write the same thing there.',
  },
  required: { sv: 'Fältet måste fyllas i.', en: 'This field must be filled in.' },
  repetition: {
    sv: 'Det här kan vara en upprepning: Teams bekräftade inte den förra sändningen.',
    en: 'This may be a repetition: Teams did not confirm the previous sending.',
  },
} as const satisfies Record<string, Said>;

export const shortened = (left: number): Said => ({
  sv: `… Svaret är förkortat: ${left} ${left === 1 ? 'del' : 'delar'} till får inte plats i Teams. Ställ en smalare fråga för att se resten.`,
  en: `… The reply is shortened: ${left} more ${left === 1 ? 'part does' : 'parts do'} not fit in Teams. Ask a narrower question to see the rest.`,
});
