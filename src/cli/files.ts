import type { Incoming, Person } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FileOffer, Reply } from '../reply/reply.ts';
import { notSaved, savedAs, toSave } from './words.ts';

/** Makes a file that a reply offers, writes it and gives its path; undefined when there is none. */
export type Save = (file: FileOffer, incoming: Incoming, locale: Locale) => Promise<string | undefined>;
/** The files of a reply by where they are now, and what is said of one that could not be written. */
export type Saved = { paths: ReadonlyMap<FileOffer, string>; failed?: string };

/** Writes the files of a reply. The first that could not be is told of, and no more are tried. */
export const saveFiles = async (save: Save | undefined, reply: Reply, incoming: Incoming, said: Locale): Promise<Saved> => {
  const paths = new Map<FileOffer, string>();
  for (const file of save ? reply.blocks.flatMap((b) => (b.kind === 'file' ? [b.file] : [])) : []) {
    try {
      const path = await save?.(file, incoming, said);
      if (path === undefined) return { paths, failed: notSaved(file.name, undefined)[said] };
      paths.set(file, path);
    } catch (error) {
      return { paths, failed: notSaved(file.name, (error as NodeJS.ErrnoException).code)[said] };
    }
  }
  return { paths };
};

/** Nothing that a shell takes for more than text between quotation marks. */
const PLAIN = /^[\p{L}\p{N} .,'@<>+_-]*$/u;
/** A file as a line: where it was saved, or the command that saves it, given by the same person. */
export const fileLine = (file: FileOffer, person: Person, said: Locale, path: string | undefined): string => {
  if (path !== undefined) return `${file.title}: ${savedAs(path)[said]}`;
  const who = person.email === undefined ? '' : `${person.name} <${person.email}>`;
  const as = who !== '' && PLAIN.test(who) ? `--as "${who}" ` : '';
  return `${file.title}: ${file.name}\n${toSave(`npm run chat -- ${as}--run "${file.text}" --save .`)[said]}`;
};
