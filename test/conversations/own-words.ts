/** Who shows a conversation: a surface, or the replies as plain text. */
export type Shower = 'cli' | 'web' | 'slack' | 'teams' | 'plain text';
type OwnWords = { on: readonly Shower[]; find: RegExp; read: string; why: string };

/**
 * The only places where surfaces rightly differ in their words: what is found is read as `read`, in what is shown and in what is expected.
 * Bullets, numbers, table bars and spacing are drawing, not words, and are left out before.
 */
export const OWN_WORDS: readonly OwnWords[] = [
  {
    on: ['cli'],
    find: / (?:Skriv numret för att välja\.|Write the number to choose\.)$/,
    read: '',
    why: 'A terminal has nothing to press, so it says how a button is chosen.',
  },
  {
    on: ['cli'],
    find: / (?:Inget är sparat\. Skriv hela raden igen med det som saknas|Nothing has been saved\. Write the whole line again with what is missing).*$/,
    read: '',
    why: 'Where nobody can fill a form in, it says that the line is written again.',
  },
  {
    on: ['cli'],
    find: / \((?:\/|https:)[^\s()]*\)/g,
    read: '',
    why: 'Elsewhere a link lies under its words; a terminal writes it out.',
  },
  {
    on: ['cli', 'web', 'slack', 'teams', 'plain text'],
    find: /(som Word-fil|as a Word file)(?:: [^:]*?\.docx(?: (?:Spara den i mappen du står i|Save it in the folder you are in): .* --save \.)?| \([^()]*\.docx\)|\. Filen hämtas .* här\.|\. The file is fetched .* here\.)/,
    read: '$1',
    why: 'Each surface hands a file over in its own way: a path, a link to press, or where it can be fetched.',
  },
  {
    on: ['web'],
    find: /(Ärendets väg|The matter’s way)(?:: [^→()]+ \([^()]*\)(?: → [^→()]+ \([^()]*\))*)/,
    read: '$1',
    why: 'The console draws the picture under its caption; where none can be drawn it is told in words.',
  },
];

export const withoutOwnWords = (words: string, on: Shower): string =>
  OWN_WORDS.filter((o) => o.on.includes(on)).reduce((text, o) => text.replace(o.find, o.read), words);
