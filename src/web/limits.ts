/** Every limit of the console in one place. What is over is paged or refused in words, never cut in silence. */
export const LIMITS = {
  /** Bytes of a form that is sent in. */
  body: 64 * 1024,
  /** Bytes of a too large form that are read past before the connection is dropped, so that the browser shows the reply. */
  drained: 4 * 1024 * 1024,
  /** Characters in the question box. */
  question: 4000,
  /** Exchanges of a person that are kept, and shown at a time. */
  kept: 50,
  shown: 10,
  /** References listed on one page of a record. */
  references: 40,
  /** Rows on one page of a list. */
  rows: 40,
  /** Goals on one page: each is as long as several rows. */
  cards: 20,
  /** Events on one page of the log. */
  events: 50,
  /** Events that the chain is followed through without being asked to: more takes a noticeable time. */
  provedAtOnce: 5_000,
  name: 100,
  email: 200,
  /** How long a thread and a reminder not yet dismissed stay on the desk. */
  threadMs: 30 * 24 * 3_600_000,
  noticeMs: 90 * 24 * 3_600_000,
  /** How long the browser keeps the cookie, in seconds. */
  cookieSeconds: 30 * 24 * 3600,
} as const;
