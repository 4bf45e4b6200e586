import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbidden, importsOf, ownTime, type Source, type Table, tooLong } from './helpers/architecture.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(`${folder}/${e.name}`) : [`${folder}/${e.name}`]));
const read = (paths: readonly string[]): Source[] => paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const ours = read([...filesIn('src'), ...filesIn('commands')].filter((path) => path.endsWith('.ts')));

/** What anybody may use: errors that people can mend, the two languages, and the shape of the clock and the log. */
const EVERYBODY = { all: ['errors', 'i18n'], types: ['clock', 'log'] } as const;
const row = (all: readonly string[] = [], types: readonly string[] = []) => ({ all: [...EVERYBODY.all, ...all], types: [...EVERYBODY.types, ...types] });
const surface = row(['chat', 'reply'], ['routing', 'http']);

/** Folder -> what it may import. The table of the design, with what it has come to need marked by the reason. */
const TABLE: Table = {
  i18n: {},
  errors: {},
  reply: { types: ['i18n'] },
  log: {},
  chat: { types: ['i18n', 'reply', 'domain'] },
  clock: { all: ['errors'] },
  config: { all: ['errors'] },
  domain: { all: ['i18n', 'errors'] },
  knowledge: { all: ['domain', 'i18n'] },
  question: { all: ['knowledge', 'domain', 'reply', 'i18n'] },
  journal: row(['domain']),
  // Desk and journal keep their lines with the same adapter.
  desk: row(['domain', 'journal']),
  sources: row(['domain']),
  export: row(['domain', 'knowledge']),
  model: row(['domain', 'knowledge']),
  routing: row(['chat', 'reply', 'domain']),
  commands: row(['routing', 'domain', 'knowledge', 'question', 'reply'], ['chat']),
  delivery: row(['chat', 'domain', 'reply'], ['journal', 'desk']),
  slack: surface,
  teams: surface,
  cli: surface,
  // The console also draws records, meetings and reminders, and runs the forms of commands without a platform's dialogs.
  web: row(['chat', 'reply', 'domain', 'routing', 'knowledge'], ['http']),
  // The top level: what holds the folders together. Only platforms and main name a surface's implementation.
  http: row(),
  home: row(),
  health: row([], ['http']),
  'make-ready': row(),
  kept: row(),
  'knowledge-here': row(['domain', 'kept', 'knowledge', 'sources']),
  'knowledge-now': row(['domain', 'knowledge']),
  // Files that replies offer are made where journal, knowledge and export meet.
  files: row(['domain', 'knowledge', 'export'], ['chat']),
  context: row(['domain', 'delivery'], ['chat', 'commands', 'desk', 'journal', 'knowledge']),
  about: row(['journal', 'sources', 'package.json'], ['commands']),
  bot: row(['chat', 'domain', 'log', 'reply', 'routing'], ['commands', 'desk', 'journal']),
  connect: row(['take-up'], ['chat']),
  leavings: row(['delivery', 'domain'], ['chat', 'journal']),
  'take-up': row(['chat', 'reply']),
  'working-days-later': row([], ['domain']),
  'holidays-around': row([], ['domain', 'make-ready']),
  platforms: row(['slack', 'teams'], ['chat', 'config', 'http']),
};
/** Entry points wire everything and are imported by nothing but each other. */
const ENTRY_POINTS: ReadonlySet<string> = new Set(['main', 'tasks']);

describe('imports', () => {
  test('every folder imports what the table allows', () => expect(forbidden(ours, TABLE, ENTRY_POINTS)).toEqual([]));

  test('nothing imports an entry point', () => {
    const users = ours.filter(({ path }) => path !== 'src/main.ts' && !path.startsWith('src/tasks/')).flatMap(importsOf);
    expect(users.filter(({ to }) => to === 'src/main.ts' || to.startsWith('src/tasks/'))).toEqual([]);
  });

  test('no input or output in domain, knowledge, question, reply and words', () => {
    const pure = ours.filter(({ path }) => /^src\/(domain|knowledge|question|reply|i18n)\//.test(path));
    const io = pure.filter(({ text }) => /from 'node:(?!crypto')|\bprocess\.|\bfetch\(|\bconsole\./.test(text));
    expect(io.map(({ path }) => path)).toEqual([]);
  });

  test('every folder of the table that is a folder exists', () => {
    const missing = Object.keys(TABLE).filter((f) => f !== 'commands' && !existsSync(`src/${f}`) && !existsSync(`src/${f}.ts`));
    // Nothing is in them yet, and git keeps no empty folder.
    expect(missing.filter((f) => f !== 'model')).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['a surface takes another', 'src/slack/index.ts', "import { x } from '../teams/render.ts';"],
    ['the domain writes the journal', 'src/domain/state.ts', "import { y } from '../journal/journal.ts';"],
    ['types where none are allowed', 'src/reply/reply.ts', "import type { Person } from '../chat/incoming.ts';"],
    ['more than types', 'src/teams/index.ts', "import { route, type Way } from '../routing/route.ts';"],
    ['over several lines', 'src/question/find.ts', "import {\n  a,\n  b,\n} from '../chat/surface.ts';"],
    ['passed on', 'src/i18n/words.ts', "export { c } from '../reply/plain.ts';"],
    ['when it runs', 'src/desk/desk.ts', "const d = await import('../slack/index.ts');"],
    ['for its effect', 'src/knowledge/words.ts', "import '../log.ts';"],
    ['a command reads files', 'commands/fraga/ask.ts', "import { readRecords } from '../../src/sources/read-records.ts';"],
    ['a folder that nobody planned', 'src/misc/x.ts', 'export const z = 1;'],
  ])('seen red: %s', (_, path, text) => expect(forbidden([{ path, text }], TABLE, ENTRY_POINTS)).toHaveLength(1));

  test.each<[string, string, string]>([
    ['its own folder', 'src/slack/index.ts', "import { x } from './render.ts';"],
    ['types of routing', 'src/slack/index.ts', "import { type Noun } from '../routing/command.ts';"],
    ['a package', 'src/slack/index.ts', "import { App } from '@slack/bolt';"],
  ])('allowed: %s', (_, path, text) => expect(forbidden([{ path, text }], TABLE, ENTRY_POINTS)).toEqual([]));
});

describe('files', () => {
  const MOST = 250;
  const written = read([...['src', 'commands', 'test'].flatMap(filesIn).filter((path) => /\.(ts|css)$/.test(path) && !path.startsWith('test/fixtures/'))]);

  test(`none of code or style has over ${MOST} lines`, () => expect(tooLong(written, MOST)).toEqual([]));
  test('seen red: a line too many', () => {
    expect(tooLong([{ path: 'src/a.ts', text: 'x\n'.repeat(MOST) }], MOST)).toEqual([]);
    expect(tooLong([{ path: 'src/a.ts', text: 'x\n'.repeat(MOST + 1) }], MOST)).toEqual(['src/a.ts: 251 lines']);
  });

  test('only the clock says what time it is', () => expect(ownTime(ours, 'src/clock.ts')).toEqual([]));
  test.each(['const t = new Date();', 'const t = new Date( );', 'const t = Date.now();', 'pass(Date.now)', 'Temporal.Now.instant()'])('seen red: %s', (text) =>
    expect(ownTime([{ path: 'src/a.ts', text }], 'src/clock.ts')).toEqual(['src/a.ts:1']),
  );
  test.each(['new Date(0)', '// what new Date() says', 'const startDate = now();'])('allowed: %s', (text) =>
    expect(ownTime([{ path: 'src/a.ts', text }], 'src/clock.ts')).toEqual([]),
  );
});
