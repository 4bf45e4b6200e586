/** How much one outcome may hold: more than any meeting needs, less than any platform's message takes apart. */
export const LIMITS = { lineLength: 2000, lines: 100, actions: 60, shown: 10, offered: 5, draftDays: 14 } as const;
