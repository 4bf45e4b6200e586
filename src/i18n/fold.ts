const BEYOND_ASCII = /[^ -~]/;
/** What in a text is more than Swedish is written with: nearly all words need only be made small. */
const BEYOND_SWEDISH = /[^ -~åäöÅÄÖ]/;

/** Lower case without accents that Swedish treats as variants: é, ü. Å, ä and ö stay letters of their own. */
export const foldCase = (text: string): string =>
  BEYOND_SWEDISH.test(text)
    ? text
        .normalize('NFKC')
        .toLocaleLowerCase('sv')
        .replace(/[éèêë]/g, 'e')
        .replace(/[üûú]/g, 'u')
        .replace(/[áà]/g, 'a')
        .replace(/[íì]/g, 'i')
        .replace(/[óò]/g, 'o')
    : text.toLowerCase();

/** As people type without a Swedish keyboard: å and ä become a, ö becomes o. Two names may fold to the same. */
export const foldAscii = (text: string): string => {
  const small = foldCase(text);
  return BEYOND_ASCII.test(small) ? small.replace(/[åä]/g, 'a').replace(/ö/g, 'o') : small;
};

/** Folded letter by letter, so that every letter keeps its place in the text. What Swedish is written with does so anyway. */
export const foldLetters = (text: string): string =>
  BEYOND_SWEDISH.test(text) ? [...text].map((c) => (c.length === 1 && foldAscii(c).length === 1 ? foldAscii(c) : c)).join('') : foldAscii(text);
