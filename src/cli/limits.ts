/** What the terminal takes: a reply longer than this is cut with a mark; a pasted line longer than this is refused. */
export const LIMITS = { replyLines: 5000, lineLength: 20_000 } as const;
