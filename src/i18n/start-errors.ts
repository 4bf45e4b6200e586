type Details = Readonly<Record<string, string | number>>;

/** What stops a program from starting, or is doubtful at its start, for whoever runs it: one line that says which and what to do. */
const atLine = (d: Details) => `${d.file} is damaged at line ${d.line}, byte ${d.byte}: ${d.reason}`;
const full = (d: Details) => `The disk is full: ${d.file} could not be written. All that was there before is kept. Free some space and start again.`;
const stopped = (d: Details) => `Writing to ${d.file} failed (${d.reason}). All that was acknowledged before is kept. Look at the disk, then start again.`;

const faults = (count: string | number | undefined) => `${count} ${count === 1 ? 'fault' : 'faults'}`;

const WORDS: Readonly<Record<string, (d: Details) => string>> = {
  'bad-variable': (d) => `The variable ${d.name} is "${d.value}"; expected ${d.expected}. Change it and start again.`,
  'unknown-variable': (d) => `The variable ${d.name} is not known and has no effect. Did you mean ${d.nearest}? Rename or remove it, and start again.`,
  'no-such-admin': (d) =>
    `SAMKLANG_ADMINS names "${d.who}", which is neither an e-mail address nor a person's id (slack:…, teams:…): it makes nobody administrator. Change it and start again.`,
  'bad-option': (d) => `${d.option}: not understood. Expected ${d.expected}.`,
  'data-unreadable': (d) => `The data in ${d.folder} cannot be read (${d.reason}). Set SAMKLANG_DATA to a folder with records that this user may read.`,
  'data-faulty': (d) =>
    `${faults(d.count)} in the data in ${d.folder}; the first: ${[d.file, d.record, d.field, d.reason].filter((part) => part !== undefined && part !== '-').join(': ')}. "npm run data" lists them all.`,
  'part-missing': (d) => `A part of Samklang cannot be loaded (${d.reason}). Run "npm ci", and see that all files of this version are there.`,
  'port-taken': (d) => `Port ${d.port} on ${d.host} is in use. Stop what uses it, or set PORT to another number.`,
  'cannot-listen': (d) => `Cannot listen on ${d.host}:${d.port} (${d.reason}). Check HOST and PORT.`,
  'home-unwritable': (d) =>
    `SAMKLANG_HOME is ${d.folder}, a folder that cannot be made or written (${d.reason}). Give this user the right to it, or set SAMKLANG_HOME to another.`,
  'folder-unusable': (d) =>
    `The folder ${d.folder} cannot be used (${d.reason}). Nothing was changed. Make it readable and writable, or set SAMKLANG_HOME to another folder.`,
  'journal-taken': (d) => `Another Samklang writes the journal ${d.file}. Nothing was changed. Stop the other one, or set SAMKLANG_HOME to another folder.`,
  'desk-taken': (d) => `Another Samklang writes ${d.file}. Nothing was changed. Stop the other one, or set SAMKLANG_HOME to another folder.`,
  'journal-damaged': (d) => `${atLine(d)}. Nothing was changed. Restore it from a backup; "npm run journal -- verify" says more.`,
  'desk-damaged': (d) => `${atLine(d)}. Nothing was changed. Move the file away: what is under way is lost with it, nothing that was recorded is.`,
  'journal-cut': (d) =>
    `${d.file} has ${d.events} events that end otherwise than the ${d.before} that were there: whole events have gone from its end, or it is another journal. Nothing was changed. Restore the newest backup; to go on with what is there, move journal.mark away from ${d.folder}.`,
  'mark-unreadable': (d) =>
    `${d.file} cannot be read (${d.reason}), so it cannot be told whether events have gone from the journal's end. Nothing was changed. Compare the journal in ${d.folder} with the newest backup; to go on with what is there, move journal.mark away.`,
  'journal-missing': (d) =>
    `The journal is missing from ${d.folder}, but ${d.trace} shows that there was one. Nothing was changed. Put it back from a backup, or set SAMKLANG_HOME to another folder.`,
  'journal-unreadable': (d) => `The journal ${d.file} cannot be read (${d.reason}). Check SAMKLANG_HOME and the rights to the file.`,
  'journal-unproved': (d) =>
    `The chain of ${d.file} does not hold: ${faults(d.faults)}, the first at event ${d.event}. Keep the file as it is and compare it with the latest backup.`,
  'copy-failed': (d) => `${d.file} was not written (${d.reason}). The journal is as it was. Choose another file, or make room.`,
  'copy-unnoted': (d) =>
    `${d.file} was not written: that the journal is taken away could not be noted in ${d.folder} (${d.reason}). Run it as the user that Samklang runs as, or make room.`,
  'journal-full': (d) => full(d),
  'desk-full': (d) => full(d),
  'journal-stopped': (d) => stopped(d),
  'desk-stopped': (d) => stopped(d),
  'journal-closed': (d) => `${d.file} is closed because Samklang is stopping. Nothing more was written. Start it again.`,
  'desk-closed': (d) => `${d.file} is closed because Samklang is stopping. Nothing more was written. Start it again.`,
  'journal-readonly': (d) => `${d.file} is open for reading only. Nothing was written. Write through the Samklang that is running, or stop it first.`,
  'clock-with-platform': () => 'SAMKLANG_CLOCK is set together with a real workspace or tenant. Remove one of them.',
  'slack-refused': (d) => `Slack refuses ${d.name} (${d.reason}). Copy it again from the app's settings and start again; the rest of Samklang runs without it.`,
  'slack-unreachable': (d) => `Slack cannot be reached (${d.reason}). It is tried again by itself; check the network and SLACK_API_URL.`,
  'slack-incomplete': (d) => `SLACK_BOT_TOKEN is set, but neither ${d.name} nor ${d.other}. Set one of them: the first for HTTP, the second for Socket Mode.`,
  'teams-refused': (d) => `Microsoft refuses the bot's credentials (${d.reason}, ${d.host}). Check TEAMS_CLIENT_ID, TEAMS_TENANT_ID and TEAMS_CLIENT_SECRET.`,
  'teams-unreachable': (d) => `${d.host} cannot be reached. It is tried again by itself; check the network, TEAMS_LOGIN_URL and TEAMS_KEYS_URL.`,
};
export const startErrorWords = (code: string, details: Details): string | undefined => WORDS[code]?.(details);
