/** What Teams takes, in one table. Sources: the manifest schema 1.28 and Microsoft's pages on message size and cards. */
export const LIMITS = {
  /** Below this a card is shown everywhere; the documents disagree between 28 and 40 KB. */
  cardBytes: 28 * 1024,
  /** A card is filled to here, so that its frame and the folding mark fit as well. */
  cardFilled: 24 * 1024,
  /** Teams counts a message in UTF-16, about 100 KB; 80 KB is what Microsoft advises to stay under. */
  messageUtf16Bytes: 80 * 1024,
  /** Room in a message for its address and the frames of its cards. */
  messageFrameUtf16Bytes: 16 * 1024,
  /** Mobile draws 1.2; only dialogs, where labels matter to screen readers, ask for 1.3. */
  cardVersion: '1.2',
  dialogVersion: '1.3',
  /** One piece of text; longer text is divided between several. */
  runChars: 3_000,
  /** More columns than this are unreadable on a telephone: the row is then written as lines. */
  columns: 3,
  rowChars: 2_000,
  buttonsInARow: 6,
  buttonTitleChars: 60,
  /** The form travels in the button that opens it and again in the dialog's own button. */
  formBytes: 11 * 1024,
  summaryChars: 200,
  fallbackChars: 500,
  dialogTitleChars: 64,
  mentions: 5,
  mentionChars: 60,
  citations: 20,
  citationNameChars: 80,
  citationAbstractChars: 160,
  /** The newest manifest takes 12; older ones and the client's menu show 10. */
  commands: 10,
  commandTitleChars: 32,
  commandDescriptionChars: 128,
  requestBytes: 256 * 1024,
  /** Teams waits 15 s for the answer to a message; a call of ours must give up well before. */
  callMs: 8_000,
  /** It waits 5 s for the answer to a dialog: a posting that takes longer than this goes on after the answer. */
  patienceMs: 2_500,
} as const;

/** Half of a surrogate pair is not text: a cut never falls between the two. */
export const cutAt = (text: string, end: number): number => {
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
};
/** Cut with a visible mark. */
export const shorten = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, cutAt(text, max - 1)).trimEnd()}…`);
