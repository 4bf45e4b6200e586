/** Longer than any title or reason needs to be, shorter than what any platform's message takes apart. */
export const LIMITS = { title: 200, text: 1000, shown: 20, draftDays: 14 } as const;
