import type { Locale, Said } from './locale.ts';

type Details = Readonly<Record<string, string | number>>;

/** What a mendable error says to the person who met it: what went wrong, what was kept, what to do now. */
const WORDS: Readonly<Record<string, (d: Details) => Said>> = {
  'journal-full': () => ({
    sv: 'Det gick inte att spara: disken är full. Inget av detta sparades, men det du skrev finns kvar i ditt utkast. Säg till administratören och försök igen när det finns plats.',
    en: 'It could not be saved: the disk is full. Nothing of this was saved, but what you wrote is kept in your draft. Tell the administrator and try again when there is room.',
  }),
  'journal-readonly': () => ({
    sv: 'Härifrån går det bara att fråga: en annan Samklang är igång och skriver i samma journal. Inget sparades. Skriv i den i stället, eller stäng den och försök igen.',
    en: 'From here you can only ask: another Samklang is running and writes to the same journal. Nothing was saved. Write there instead, or stop it and try again.',
  }),
  'not-found': (d) => ({
    sv: `Det finns inget med beteckningen ${d.id}. Kontrollera beteckningen, eller skriv ”${d.list}” för att se vad som finns.`,
    en: `There is nothing called ${d.id}. Check the id, or write “${d.list}” to see what there is.`,
  }),
  'draft-gone': () => ({
    sv: 'Utkastet finns inte kvar. Det sparades aldrig, så inget är ändrat. Skriv kommandot en gång till.',
    en: 'The draft is gone. It was never saved, so nothing has changed. Write the command once more.',
  }),
};
export const errorWords = (code: string, details: Details, locale: Locale): string | undefined => WORDS[code]?.(details)[locale];

/** Anything that nobody expected: one apology that shows the id which is in the log. */
export const apology = (id: string, locale: Locale): string =>
  ({
    sv: `Något gick fel hos Samklang. Det du skrev är mottaget men inget mer är sparat. Försök igen, och ange felnummer ${id} till administratören om det händer på nytt.`,
    en: `Something went wrong in Samklang. Your message was received but nothing more was saved. Try again, and give error number ${id} to the administrator if it happens again.`,
  })[locale];

export const refusedByRole: Said = {
  sv: 'Du har inte behörighet att göra detta. Inget sparades. Be en sekreterare eller administratör att göra det, eller att ge dig rollen som samordnare för organet.',
  en: 'You do not have the right to do this. Nothing was saved. Ask a secretary or an administrator to do it, or to make you coordinator of the body.',
};
export const unknownCommand = (name: string, commands: string): Said => ({
  sv: `Kommandot ”${name}” finns inte. Det här finns: ${commands}. Du kan också ställa en fråga med egna ord.`,
  en: `There is no command “${name}”. There is: ${commands}. You can also ask a question in your own words.`,
});
