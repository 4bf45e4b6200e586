/** One line of JSON a happening. What people wrote, names, addresses and secrets are never passed in. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;
export interface Log {
  info(what: string, fields?: LogFields): void;
  warn(what: string, fields?: LogFields): void;
  error(what: string, fields?: LogFields): void;
}

export const logTo = (write: (line: string) => void, now: () => Date): Log => {
  const at =
    (level: string) =>
    (what: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: now().toISOString(), level, what, ...fields }));
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
/** Where in the code an error came from, and not its message: that may hold what somebody wrote, over several lines. */
export const placeOf = ({ stack = '', message }: Error): string => {
  const from = stack.indexOf(message);
  const [, first = ''] = from < 0 ? [] : stack.slice(from + message.length).split('\n');
  return first.trim();
};
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
