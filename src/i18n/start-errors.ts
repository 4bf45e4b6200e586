type Details = Readonly<Record<string, string | number>>;

/** What stops a program from starting, for whoever runs it: one line that says which and what to do. */
const WORDS: Readonly<Record<string, (d: Details) => string>> = {
  'bad-variable': (d) => `The variable ${d.name} is "${d.value}"; expected ${d.expected}. Change it and start again.`,
  'bad-option': (d) => `${d.option}: not understood. Expected ${d.expected}.`,
  'data-unreadable': (d) => `The data folder ${d.folder} cannot be read (${d.reason}). Set SAMKLANG_DATA to a folder with records.`,
  'data-faulty': (d) =>
    `${d.count} faults in the data in ${d.folder}; the first: ${d.file}: ${d.record}: ${d.field}: ${d.reason}. "npm run data" lists them all.`,
  'port-taken': (d) => `Port ${d.port} on ${d.host} is in use. Stop what uses it, or set PORT to another number.`,
  'cannot-listen': (d) => `Cannot listen on ${d.host}:${d.port} (${d.reason}). Check HOST and PORT.`,
  'home-unwritable': (d) => `The folder ${d.folder} cannot be written (${d.reason}). Give this user the right to it, or set SAMKLANG_HOME to another folder.`,
  'journal-taken': (d) => `Another Samklang writes the journal in ${d.folder}. Stop it, or set SAMKLANG_HOME to another folder.`,
  'journal-damaged': (d) =>
    `The journal ${d.file ?? d.folder ?? ''} is damaged at ${d.where ?? d.line ?? 'an unknown place'} (${d.reason ?? 'a line does not match its checksum'}). Nothing was changed. Restore it from a backup; "npm run journal -- verify" says more.`,
  'journal-missing': (d) =>
    `There is no journal in ${d.folder}, but there are traces of one (${d.trace ?? d.reason ?? ''}). Put it back from a backup, or choose another SAMKLANG_HOME.`,
  'clock-with-platform': () => 'SAMKLANG_CLOCK is set together with a real workspace or tenant. Remove one of them.',
};
export const startErrorWords = (code: string, details: Details): string | undefined => WORDS[code]?.(details);
