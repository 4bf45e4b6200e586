import { posix } from 'node:path';

/** A file of ours, its path from the root of the project. */
export type Source = { path: string; text: string };
/** `types`: only types are taken, so nothing of the other folder runs. */
export type Import = { from: string; to: string; types: boolean };

/** The folder that a file belongs to in the table: `src/web/pages/x.ts` is in `web`, `src/bot.ts` is `bot`, all of commands/ is `commands`. */
export const folderOf = (path: string): string => {
  const [root = '', first = '', ...rest] = path.split('/');
  if (root !== 'src') return root;
  return rest.length ? first : first.replace(/\.ts$/, '');
};

const typesOnly = (clause: string): boolean => {
  if (/^type\s/.test(clause)) return true;
  const braces = /^\{([^}]*)\}$/.exec(clause.trim());
  const names = (braces?.[1] ?? '')
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);
  return braces !== null && names.length > 0 && names.every((n) => n.startsWith('type '));
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+([^;'"]*?)\s*from\s*['"](\.[^'"]+)['"]/g;
const BARE = /(?:^|[\s(=])import\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** What a file imports of ours, in whatever way: import, export from, a bare import, a dynamic one. */
export const importsOf = ({ path, text }: Source): Import[] => {
  const target = (relative: string) => posix.normalize(posix.join(posix.dirname(path), relative));
  return [
    ...[...text.matchAll(IMPORT)].map((m) => ({ from: path, to: target(m[2] ?? ''), types: typesOnly(m[1] ?? '') })),
    ...[...text.matchAll(BARE)].map((m) => ({ from: path, to: target(m[1] ?? ''), types: false })),
  ];
};

/** What a folder may import: `all` of it, or only the `types`. A folder may always import itself. */
export type Table = Readonly<Record<string, { all?: readonly string[]; types?: readonly string[] }>>;

/** One line for each import that the table does not allow, and for each folder that it does not know. */
export const forbidden = (sources: readonly Source[], table: Table, entryPoints: ReadonlySet<string>): string[] =>
  sources.flatMap((source) => {
    const folder = folderOf(source.path);
    if (entryPoints.has(folder)) return [];
    const row = table[folder];
    if (!row) return [`${source.path}: "${folder}" is not in the table`];
    return importsOf(source)
      .filter(({ to, types }) => {
        const other = folderOf(to);
        return other !== folder && !row.all?.includes(other) && !(types && row.types?.includes(other));
      })
      .map(({ to, types }) => `${source.path} imports ${types ? 'types of ' : ''}${to}`);
  });

/** Time is an argument: every `new Date()` and `Date.now()` outside the clock. Comments may speak of it. */
export const ownTime = (sources: readonly Source[], clock: string): string[] =>
  sources
    .filter(({ path }) => path !== clock)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          /new Date\(\s*\)|\bDate\.now\b|Temporal\.Now/.test(line.replace(/^\s*(?:\/\/|\*|\/\*).*$|\s\/\/ .*$/, '')) ? [`${path}:${i + 1}`] : [],
        ),
    );

export const tooLong = (sources: readonly Source[], most: number): string[] =>
  sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .flatMap(({ path, lines }) => (lines > most ? [`${path}: ${lines} lines`] : []));

/** Comments may take an example from real data; code may not. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(?<=^|[\s;{}(),])\/\/.*$/gm, ' ');
