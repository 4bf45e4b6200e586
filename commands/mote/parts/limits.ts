export const LIMITS = { text: 1000, place: 300, link: 1000, listed: 20, offered: 5 } as const;
