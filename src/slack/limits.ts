/** What Slack takes, in characters or pieces. Sources: Slack's block and view reference; `pageChars` is measured (msg_blocks_too_long). */
export const LIMITS = {
  /** Blocks in one message, and text of all of them together: Slack gives up at about 13 200. */
  messageBlocks: 50,
  pageChars: 10_000,
  /** Messages that one reply may become: a response_url is good for five. */
  messagePages: 5,
  fallbackText: 40_000,
  richTextElement: 3000,
  header: 150,
  contextElements: 10,
  contextText: 2000,
  tableRows: 100,
  tableColumns: 20,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  modalBlocks: 100,
  modalTitle: 24,
  inputLabel: 2000,
  inputHint: 2000,
  inputText: 3000,
  privateMetadata: 3000,
  blockId: 255,
  selectOptions: 100,
  optionGroups: 100,
  optionText: 75,
  optionValue: 150,
  sectionText: 3000,
  /** One request from Slack; ours is far below what Bolt would take. */
  bodyBytes: 1024 * 1024,
} as const;

/** The text, or as much as fits with a visible mark that there was more. Never splits a character in two. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** The text in pieces of at most `limit`, broken at a line, else at a space, else anywhere but inside a character. */
export const pieces = (text: string, limit: number): string[] => {
  const out: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const window = rest.slice(0, limit);
    const at = Math.max(window.lastIndexOf('\n'), 0) || Math.max(window.lastIndexOf(' '), 0);
    const end = at > limit / 2 ? at + 1 : /[\uD800-\uDBFF]$/.test(window) ? limit - 1 : limit;
    out.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...out, rest];
};
