import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What a start made of something, for the next start to take over. */
export type Kept<T> = {
  /** Undefined where nothing was kept, of something else, or in a file that cannot be read. */
  take(): T | undefined;
  put(made: T): void;
};

/** What reads and checks the data and finds what they hold, in these folders themselves; and which packages it does it with. */
const CODE = ['domain', 'i18n', 'knowledge', 'sources'] as const;
const codeFiles = (): string[] => [
  ...CODE.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file}`),
  ),
  '../package.json',
];

const DIGEST = 32;
const digestOf = (of: Buffer, content: Buffer): Buffer => createHash('sha256').update(of).update(content).digest();
/** Everything that what was made depends on: these files, and the code that makes it. Node's folder is of one version of Node. */
const sourceOf = (files: readonly { file: string; content: Buffer | Error }[]): Buffer => {
  const hash = createHash('sha256');
  const add = (name: string, content: Buffer) => hash.update(`${name} ${content.length}\n`).update(content);
  for (const { file, content } of files) add(file, content instanceof Error ? Buffer.from(content.message) : content);
  for (const file of codeFiles()) add(file, readFileSync(new URL(file, import.meta.url)));
  return hash.digest();
};

/** The whole of a file, and of nothing else that may stand in its place: a pipe would be waited for, and a device may never end. */
const readRegular = (path: string): Buffer | undefined => {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
};

const remove = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written nothing was.
  }
};

/**
 * Keeps what is made of files beside what Node keeps of the code, where it keeps anything. The digest in front says both that it was made of
 * these files by this code, and that nothing in it has changed since. Where it cannot be written the next start makes it again.
 */
export const keptOf = <T>(name: string, files: readonly { file: string; content: Buffer | Error }[], folder = getCompileCacheDir()): Kept<T> => {
  if (folder === undefined) return { take: () => undefined, put: () => {} };
  const path = join(folder, name);
  const source = sourceOf(files);
  return {
    take: () => {
      try {
        const found = readRegular(path);
        if (found === undefined) return undefined;
        const content = found.subarray(DIGEST);
        return digestOf(source, content).equals(found.subarray(0, DIGEST)) ? (deserialize(content) as T) : undefined;
      } catch {
        return undefined;
      }
    },
    put: (made) => {
      const content = serialize(made);
      const own = `${path}-${process.pid}`;
      try {
        // What is not open to all is in it too. What stands there already is nothing that this start made.
        writeFileSync(own, Buffer.concat([digestOf(source, content), content]), { mode: 0o600, flag: 'wx' });
        renameSync(own, path);
      } catch {
        // Nothing is lost but time, and nothing half made stays.
        remove(own);
      }
    },
  };
};
