import type { Said } from '../i18n/locale.ts';

export const SAY = {
  keep: {
    sv: 'Tom rad behåller det som står. ”avbryt” lämnar formuläret, ”-” tömmer fältet.',
    en: 'An empty line keeps what is there. “cancel” leaves the form, “-” empties the field.',
  },
  several: { sv: 'flera rader, avsluta med en tom rad', en: 'several lines, end with an empty line' },
  required: { sv: 'måste fyllas i', en: 'required' },
  left: { sv: 'Formuläret är lämnat. Inget sparades.', en: 'The form is left. Nothing was saved.' },
  notFromHere: {
    sv: 'Det här går inte att spara härifrån: en annan Samklang är igång och skriver journalen. Skriv samma rad där, till exempel i konsolen.',
    en: 'This cannot be saved from here: another Samklang is running and writes the journal. Write the same line there, in the console for example.',
  },
  readOnly: {
    sv: 'Härifrån går det bara att fråga: en annan Samklang är igång och skriver i samma journal.',
    en: 'From here you can only ask: another Samklang is running and writes to the same journal.',
  },
  welcome: {
    sv: 'Samklang. Ställ en fråga, eller skriv /utfall eller /paminn. Avsluta med Ctrl-D.',
    en: 'Samklang. Ask a question, or write /utfall or /paminn. End with Ctrl-D.',
  },
  tooLong: { sv: 'Raden är för lång och togs inte emot. Dela upp den.', en: 'The line is too long and was not taken. Split it.' },
  cut: { sv: '… svaret är avkortat.', en: '… the reply is cut short.' },
  number: { sv: 'Skriv numret för att välja.', en: 'Write the number to choose.' },
  notKept: {
    sv: 'Det du skrev kunde inte tas emot: disken går inte att skriva till. Försök igen.',
    en: 'What you wrote could not be taken in: the disk cannot be written. Try again.',
  },
} as const satisfies Record<string, Said>;
/** Nobody fills a form in here: the line is written again. */
export const goOn = (command: string): Said => ({
  sv: `Inget är sparat. Skriv hela raden igen med det som saknas eller är fel: /${command} … Hur den skrivs står i /hjälp ${command.split(' ')[0]}.`,
  en: `Nothing has been saved. Write the whole line again with what is missing or wrong: /${command} … How it is written is in /help ${command.split(' ')[0]}.`,
});
export const choose = (n: number): Said => ({ sv: `skriv namnet eller ett nummer 1–${n}`, en: `write the name or a number 1–${n}` });
export const isCancel = (line: string): boolean => /^(?:avbryt|cancel)$/i.test(line.trim());
export const savedAs = (path: string): Said => ({ sv: `sparad som ${path}`, en: `saved as ${path}` });
export const toSave = (command: string): Said => ({ sv: `Spara den i mappen du står i: ${command}`, en: `Save it in the folder you are in: ${command}` });
export const notSaved = (name: string, why: string | undefined): Said => ({
  sv: `Filen ${name} gick inte att spara${why === undefined ? '' : ` (${why})`}. Texten i svaret innehåller samma sak. Kontrollera mappen efter --save och kör kommandot igen.`,
  en: `The file ${name} could not be saved${why === undefined ? '' : ` (${why})`}. The text of the reply holds the same. Check the folder after --save and run the command again.`,
});
