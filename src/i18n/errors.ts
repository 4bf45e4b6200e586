import type { Locale, Said } from './locale.ts';

type Details = Readonly<Record<string, string | number>>;

/** What a mendable error says to the person who met it: what went wrong, what was kept, what to do now. */
const WORDS: Readonly<Record<string, (d: Details) => Said>> = {
  'journal-full': () => ({
    sv: 'Det gick inte att spara: disken är full. Inget av detta sparades, men det du skrev finns kvar i ditt utkast. Säg till administratören och försök igen när det finns plats.',
    en: 'It could not be saved: the disk is full. Nothing of this was saved, but what you wrote is kept in your draft. Tell the administrator and try again when there is room.',
  }),
  'journal-stopped': () => ({
    sv: 'Det gick inte att spara: disken svarar inte som den ska. Inget av detta sparades, men allt som bekräftats tidigare finns kvar. Säg till administratören, som behöver starta om Samklang, och försök igen därefter.',
    en: 'It could not be saved: the disk does not work as it should. Nothing of this was saved, but all that was confirmed before is kept. Tell the administrator, who has to restart Samklang, and try again after that.',
  }),
  'journal-taken': () => ({
    sv: 'Det gick inte att spara: en annan Samklang har börjat skriva i samma journal. Inget av detta sparades, men allt som bekräftats tidigare finns kvar. Säg till administratören och försök igen därefter.',
    en: 'It could not be saved: another Samklang has begun to write to the same journal. Nothing of this was saved, but all that was confirmed before is kept. Tell the administrator and try again after that.',
  }),
  'journal-closed': () => ({
    sv: 'Det gick inte att spara: Samklang håller på att stängas. Inget av detta sparades, men allt som bekräftats tidigare finns kvar. Försök igen om en stund.',
    en: 'It could not be saved: Samklang is shutting down. Nothing of this was saved, but all that was confirmed before is kept. Try again in a while.',
  }),
  'journal-readonly': () => ({
    sv: 'Härifrån går det bara att fråga: en annan Samklang är igång och skriver i samma journal. Inget sparades. Skriv i den i stället, eller stäng den och försök igen.',
    en: 'From here you can only ask: another Samklang is running and writes to the same journal. Nothing was saved. Write there instead, or stop it and try again.',
  }),
  'desk-full': () => ({
    sv: 'Utkastet gick inte att spara: disken är full. Det du nyss skrev är inte kvar, men allt som bekräftats tidigare finns. Säg till administratören och skriv det igen när det finns plats.',
    en: 'The draft could not be kept: the disk is full. What you just wrote is not kept, but all that was confirmed before is. Tell the administrator and write it again when there is room.',
  }),
  'desk-stopped': () => ({
    sv: 'Utkastet gick inte att spara: disken svarar inte som den ska. Det du nyss skrev är inte kvar, men allt som bekräftats tidigare finns. Säg till administratören, som behöver starta om Samklang, och skriv det igen därefter.',
    en: 'The draft could not be kept: the disk does not work as it should. What you just wrote is not kept, but all that was confirmed before is. Tell the administrator, who has to restart Samklang, and write it again after that.',
  }),
  'desk-taken': () => ({
    sv: 'Utkastet gick inte att spara: en annan Samklang har börjat använda samma mapp. Det du nyss skrev är inte kvar, men allt som bekräftats tidigare finns. Säg till administratören och skriv det igen därefter.',
    en: 'The draft could not be kept: another Samklang has begun to use the same folder. What you just wrote is not kept, but all that was confirmed before is. Tell the administrator and write it again after that.',
  }),
  'desk-closed': () => ({
    sv: 'Utkastet gick inte att spara: Samklang håller på att stängas. Det du nyss skrev är inte kvar, men allt som bekräftats tidigare finns. Skriv det igen om en stund.',
    en: 'The draft could not be kept: Samklang is shutting down. What you just wrote is not kept, but all that was confirmed before is. Write it again in a while.',
  }),
  'not-found': (d) => ({
    sv: `Det finns inget med beteckningen ${d.id}. Inget är ändrat. Kontrollera beteckningen, eller skriv ”${d.list}” för att se vad som finns.`,
    en: `There is nothing called ${d.id}. Nothing has changed. Check the id, or write “${d.list}” to see what there is.`,
  }),
  'draft-gone': () => ({
    sv: 'Utkastet finns inte, eller är inte ditt. Inget är ändrat. Skriv kommandot en gång till om något ska registreras.',
    en: 'There is no such draft, or it is not yours. Nothing has changed. Write the command once more if something is to be recorded.',
  }),
  'changed-since': (d) => ({
    sv: `${d.id} har ändrats sedan du granskade. Inget sparades, och det du skrev finns kvar i ditt utkast. Skriv ”${d.list}” för att se hur det är nu.`,
    en: `${d.id} has changed since you reviewed it. Nothing was saved, and what you wrote is kept in your draft. Write “${d.list}” to see how it is now.`,
  }),
};
export const errorWords = (code: string, details: Details, locale: Locale): string | undefined => WORDS[code]?.(details)[locale];

/** Said with a reply that is sent after a restart, when the one before may have arrived. */
export const mayBeRepeated: Said = {
  sv: 'Kan vara en upprepning: Samklang startades om, och ett tidigare svar kan ha kommit fram. Inget har gjorts två gånger.',
  en: 'May be a repeat: Samklang was restarted, and an earlier reply may have arrived. Nothing was done twice.',
};

/** Anything that nobody expected: one apology that shows the id which is in the log. */
export const apology = (id: string, locale: Locale): string =>
  ({
    sv: `Något gick fel hos Samklang. Det du skrev är mottaget men inget mer är sparat. Försök igen, och ange felnummer ${id} till administratören om det händer på nytt.`,
    en: `Something went wrong in Samklang. Your message was received but nothing more was saved. Try again, and give error number ${id} to the administrator if it happens again.`,
  })[locale];

const count = (n: number, tag: string) => new Intl.NumberFormat(tag).format(n);
export const tooLongText = (length: number, most: number): Said => ({
  sv: `Det du skrev är ${count(length, 'sv-SE')} tecken långt, och högst ${count(most, 'sv-SE')} går att läsa på en gång. Inget är sparat. Det du skrev står kvar här: dela upp det och skicka en del i taget.`,
  en: `What you wrote is ${count(length, 'en-GB')} characters long, and at most ${count(most, 'en-GB')} can be read at once. Nothing has been saved. What you wrote stands here: divide it and send one part at a time.`,
});

export const refusedByRole: Said = {
  sv: 'Du har inte behörighet att göra detta. Inget sparades. Be en sekreterare eller administratör att göra det, eller att ge dig rollen som samordnare för organet.',
  en: 'You do not have the right to do this. Nothing was saved. Ask a secretary or an administrator to do it, or to make you coordinator of the body.',
};
/** Nobody is sent to themselves: who holds the role already is told who else there is. */
export const refusedAs: Readonly<Record<'secretary' | 'administrator', Said>> = {
  secretary: {
    sv: 'Det här får inte en sekreterare göra. Inget sparades. Be en administratör, eller den person som det gäller, att göra det.',
    en: 'A secretary may not do this. Nothing was saved. Ask an administrator, or the person that it concerns, to do it.',
  },
  administrator: {
    sv: 'Det här får bara den person göra som det gäller, till exempel den som en uppgift är överlåten till. Inget sparades. Be den personen att göra det.',
    en: 'Only the person that it concerns may do this, for example whoever an action was handed over to. Nothing was saved. Ask that person to do it.',
  },
};
/** What only administrators do: to become a coordinator would not help. */
export const refusedToAll: Said = {
  sv: 'Du har inte behörighet att göra detta. Inget sparades. Det får bara en administratör: be en administratör att göra det.',
  en: 'You do not have the right to do this. Nothing was saved. Only an administrator may: ask an administrator to do it.',
};
/** A terminal beside a running Samklang has its own environment: the role may be there and not be known here. */
export const refusedBeside: Said = {
  sv: 'Det går inte härifrån, och inget sparades. En annan Samklang är igång och skriver i journalen, så här går det bara att fråga och läsa. En administratör känns igen här bara om SAMKLANG_ADMINS är satt också för den här terminalen. Gör det i den andra i stället, till exempel i konsolen.',
  en: 'That cannot be done from here, and nothing was saved. Another Samklang is running and writes the journal, so here you can only ask and read. An administrator is known here only if SAMKLANG_ADMINS is set for this terminal too. Do it there instead, in the console for example.',
};
export const unknownCommand = (name: string, commands: string): Said => ({
  sv: `Kommandot ”${name}” finns inte. Det här finns: ${commands}. Du kan också ställa en fråga med egna ord.`,
  en: `There is no command “${name}”. There is: ${commands}. You can also ask a question in your own words.`,
});
export const nearlyCommand = (name: string, meant: string): Said => ({
  sv: `Kommandot ”${name}” finns inte, och inget är gjort. Menar du ${meant}?`,
  en: `There is no command “${name}”, and nothing was done. Do you mean ${meant}?`,
});
