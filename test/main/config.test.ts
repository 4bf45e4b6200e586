import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startErrorWords } from '../../src/i18n/start-errors.ts';
import { runProgram } from '../helpers/program.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const said = (env: Readonly<Record<string, string>>) => readConfig(env).doubts.map(({ code, details }) => startErrorWords(code, details));

test('a misspelt variable is named, with the one that is nearest', () => {
  expect(said({ SAMKLANG_HOEM: '/srv/x' })).toEqual([
    'The variable SAMKLANG_HOEM is not known and has no effect. Did you mean SAMKLANG_HOME? Rename or remove it, and start again.',
  ]);
  expect(said({ SAMKLANG_ADMIN: '', SAMKLANG_HOME: 'x', PATH: '/bin', HOME: '/root', SLACKBOT: 'x' })).toEqual([]);
});

test.each([
  ['anna@example.org', 0],
  ['slack:T012:U345, teams:tenant:oid, web:anna@example.org,cli:Anna', 0],
  ['Anna Ek', 1],
  ['anna@example.org, U012AB3, anna@', 2],
])('administrators %j: %i words that are nobody', (SAMKLANG_ADMINS, doubtful) => expect(said({ SAMKLANG_ADMINS })).toHaveLength(doubtful));

test.each([
  ['PORT', '70000', 'a whole number from 0 to 65535'],
  ['SLACK_API_URL', 'nonsense', 'an address such as https://slack.com/api/'],
  ['TEAMS_KEYS_URL', 'nonsense', 'an https address'],
  ['TEAMS_LOGIN_URL', 'nonsense', 'an https address'],
  ['TEAMS_PLAYGROUND', 'yes', '1, 0 or nothing'],
])('%s as %j is refused, with what was expected', (name, value, expected) =>
  expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ code: 'bad-variable', details: { name, value, expected } })),
);

test('what is doubtful is said at start, and stops nothing', { timeout: 60_000 }, async () => {
  await using folder = await tempFolder();
  const env = { SAMKLANG_HOME: folder.path, SAMKLANG_ADMINS: 'Anna', SAMKLANG_DTAA: 'x' };
  const ended = await runProgram('src/tasks/chat.ts', { args: ['--as', 'Anna Ek <anna@example.org>', '--run', '/paminn lista'], env });
  expect(ended.code).toBe(0);
  expect(ended.err.trimEnd().split('\n')).toEqual([expect.stringMatching(/SAMKLANG_DTAA.*SAMKLANG_DATA/), expect.stringMatching(/"Anna".*neither an e-mail/)]);
});
