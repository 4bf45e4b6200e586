import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { MendableError } from './errors.ts';

/** The environment, checked once at the door. Secrets stay in here and are never printed. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  SAMKLANG_DATA: z.string().min(1).default('data/skanes-kommuner'),
  SAMKLANG_HOME: z.string().min(1).default('.samklang'),
  SAMKLANG_ADMINS: z.string().default(''),
  SAMKLANG_CLOCK: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_API_URL: z.url().optional(),
  TEAMS_CLIENT_ID: z.string().optional(),
  TEAMS_TENANT_ID: z.string().optional(),
  TEAMS_CLIENT_SECRET: z.string().optional(),
  TEAMS_MANAGED_IDENTITY_CLIENT_ID: z.string().optional(),
  TEAMS_KEYS_URL: z.url().optional(),
  TEAMS_LOGIN_URL: z.url().optional(),
  TEAMS_SERVICE_HOSTS: z.string().optional(),
  TEAMS_PLAYGROUND: z.enum(['0', '1']).optional(),
});
/** Something that stops nothing and is hardly what was meant: said at start. */
export type Doubt = { code: 'unknown-variable' | 'no-such-admin'; details: Readonly<Record<string, string>> };
export type Config = z.infer<typeof Environment> & { admins: readonly string[]; doubts: readonly Doubt[] };

const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535',
  SLACK_API_URL: 'an address such as https://slack.com/api/',
  TEAMS_KEYS_URL: 'an https address',
  TEAMS_LOGIN_URL: 'an https address',
  TEAMS_PLAYGROUND: '1, 0 or nothing',
};

/** An e-mail address, or a person's id as the journal writes it. */
const WHO = /^(?:[^\s@:]+@[^\s@]+\.[^\s@]+|(?:slack|teams|web|cli):\S+)$/i;

/** A misspelt variable is not read: without a word about it the default holds and nobody knows why. */
const doubtsAbout = (names: readonly string[], admins: readonly string[]): Doubt[] => {
  const known = Object.keys(Environment.shape).filter((name) => name.startsWith('SAMKLANG_'));
  const nearest = (name: string) => known.toSorted((a, b) => distance(a, name) - distance(b, name))[0] ?? '';
  return [
    ...names
      .filter((name) => name.startsWith('SAMKLANG_') && !known.includes(name))
      .map((name): Doubt => ({ code: 'unknown-variable', details: { name, nearest: nearest(name) } })),
    ...admins.filter((who) => !WHO.test(who)).map((who): Doubt => ({ code: 'no-such-admin', details: { who } })),
  ];
};

/** An empty variable counts as not set, so that a commented-out secret does not half-connect a platform. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v.trim() !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    const secret = /TOKEN|SECRET/.test(name);
    throw new MendableError('bad-variable', {
      name,
      value: secret ? '(not shown)' : String(set[name]),
      expected: EXPECTED[name] ?? parsed.error.issues[0]?.message ?? '',
    });
  }
  const admins = parsed.data.SAMKLANG_ADMINS.split(',')
    .map((a) => a.trim())
    .filter(Boolean);
  return { ...parsed.data, admins, doubts: doubtsAbout(Object.keys(set), admins) };
};
