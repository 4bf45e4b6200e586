const LISTS: ReadonlySet<string> = new Set(['/arenden', '/avtal', '/mal', '/logg']);
/** The address of one of them: which kind it is, and its id. */
export const ONE = /^\/(arende|remiss|avtal)\/([^/]+)$/;

/** True for the addresses of matters, consultations, agreements, goals and the log. Forms of commands at such an address come first. */
export const isWorkPath = (path: string): boolean => LISTS.has(path) || ONE.test(path);
