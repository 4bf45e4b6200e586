import type { Said } from './locale.ts';

/** Where a file is had by somebody on a platform that it is not sent to. `command` is what they type there. */
export const fetchFile = (command: string): Said => ({
  sv: `Filen hämtas i webbkonsolen eller terminalen: skriv ”${command}” där, eller be den som sköter Samklang om den. Innehållet står i texten här.`,
  en: `The file is fetched in the web console or the terminal: write “${command}” there, or ask whoever runs Samklang for it. What it says is in the text here.`,
});

/** What the files are called, before body and day. */
export const FILE_KIND = {
  notice: { sv: 'Kallelse', en: 'Notice' },
  minutes: { sv: 'Protokoll', en: 'Minutes' },
} as const satisfies Record<string, Said>;
export const FILE_TITLE = {
  notice: { sv: 'Kallelsen som Word-fil', en: 'The notice as a Word file' },
  minutes: { sv: 'Protokollet som Word-fil', en: 'The minutes as a Word file' },
} as const satisfies Record<string, Said>;

/** Code units, of at most three bytes each: a disk takes names of 255 bytes. */
const MOST = 70;
/** "Kallelse Styrelsen 2027-03-12.docx": letters of all languages, and nothing that a file system takes for something else. */
export const fileName = (kind: string, body: string, date: string): string => {
  const words = `${kind} ${body}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ]+/gu, '-')
    .replace(/ +/g, ' ')
    .slice(0, MOST);
  // A cut leaves neither half a letter nor a mark at the end.
  return `${words.replace(/[\ud800-\udbff]$/, '').replace(/[ -]+$/, '')} ${date}.docx`;
};
