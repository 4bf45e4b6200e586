// What can go wrong with a file of lines and a person can mend. `what` is the file's name in speech: journal or desk.
import { relative } from 'node:path';
import { MendableError } from '../errors.ts';

export type What = 'journal' | 'desk';

export const full = (what: What, file: string) =>
  new MendableError(
    `${what}-full`,
    { file },
    `The disk is full: nothing of this was written to ${file}, all that was there before is kept. Free some space; writing goes on by itself.`,
  );

export const taken = (what: What, file: string) =>
  new MendableError(
    `${what}-taken`,
    { file },
    `Another Samklang writes to ${file}, so this one does not. Nothing was lost. Stop the other one, or use another SAMKLANG_HOME.`,
  );

export const readonly = (what: What, file: string) =>
  new MendableError(
    `${what}-readonly`,
    { file },
    `${file} is open for reading only. Nothing was written. Write through the Samklang that is running, or stop it first.`,
  );

export const closed = (what: What, file: string) =>
  new MendableError(`${what}-closed`, { file }, `${file} is closed because Samklang is stopping. Nothing was written. Try again when it has started.`);

export const stopped = (what: What, file: string, reason: string) =>
  new MendableError(
    `${what}-stopped`,
    { file, reason },
    `Writing to ${file} failed (${reason}) and has stopped. All that was acknowledged before is kept. Look at the disk, then start Samklang again.`,
  );

/** The system would not let a folder be used, or a file in it. */
export const unusable = (folder: string, { code, message, path }: NodeJS.ErrnoException) => {
  const reason = [...(path === undefined || relative(folder, path) === '' ? [] : [relative(folder, path)]), code ?? message].join(': ');
  return new MendableError(
    'folder-unusable',
    { folder, reason },
    `The folder ${folder} cannot be used: ${reason}. Nothing was changed. Make it readable and writable, or set SAMKLANG_HOME.`,
  );
};

/** `line` counts from 1, `byte` from 0. */
export const damaged = (what: What, at: { file: string; line: number; byte: number; reason: string }) =>
  new MendableError(
    `${what}-damaged`,
    at,
    `${at.file} is damaged at line ${at.line}, byte ${at.byte}: ${at.reason}. Nothing was changed. Restore the file from a backup (npm run journal -- backup makes them).`,
  );

export const missing = (folder: string, file: string, trace: string) =>
  new MendableError(
    'journal-missing',
    { folder, file, trace },
    `${file} is missing from ${folder}, but ${trace} shows that there was one. Nothing was changed. Restore it from a backup; to begin anew, move ${trace} away too.`,
  );

export const cut = (folder: string, file: string, { events, before }: { events: number; before: number }) =>
  new MendableError(
    'journal-cut',
    { folder, file, events, before },
    `${file} has ${events} events that end otherwise than the ${before} that were there: whole events have gone from its end, or it is another journal. Nothing was changed. Restore the newest backup; to go on with what is there, move journal.mark in ${folder} away.`,
  );

export const markUnreadable = (folder: string, file: string, reason: string) =>
  new MendableError(
    'mark-unreadable',
    { folder, file, reason },
    `${file} cannot be read (${reason}), so it cannot be told whether events have gone from the journal's end. Nothing was changed. Compare the journal in ${folder} with the newest backup; to go on with what is there, move journal.mark away.`,
  );
