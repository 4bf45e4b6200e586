import type { Surface } from './chat/surface.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { MendableError } from './errors.ts';
import type { Http } from './http.ts';
import type { Log } from './log.ts';

type Parts = { config: Config; http: Http; clock: Clock; log: Log };

/** The console is on loopback only, so a link to it opens for nobody in a chat: the text alone is shown. */
const noLinks = () => undefined;

// Each is loaded only when it is used: its library alone takes longer to load than all of Samklang besides.
const slack = async ({ config, http, clock, log }: Parts): Promise<Surface[]> => {
  if (config.SLACK_BOT_TOKEN === undefined) return [];
  if (clock.artificial && config.SLACK_API_URL === undefined) throw new MendableError('clock-with-platform', {});
  const { makeSlack } = await import('./slack/index.ts');
  return [
    makeSlack({
      botToken: config.SLACK_BOT_TOKEN,
      signingSecret: config.SLACK_SIGNING_SECRET,
      appToken: config.SLACK_APP_TOKEN,
      apiUrl: config.SLACK_API_URL,
      http,
      clock,
      log,
      links: noLinks,
    }),
  ];
};

const teams = async ({ config, http, clock, log }: Parts): Promise<Surface[]> => {
  if (config.TEAMS_CLIENT_ID === undefined && config.TEAMS_PLAYGROUND !== '1') return [];
  const given = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const { makeTeams } = await import('./teams/index.ts');
  const { KEYS_URL, LOGIN_URL } = await import('./teams/options.ts');
  return [
    await makeTeams({
      ...given('clientId', config.TEAMS_CLIENT_ID),
      ...given('tenantId', config.TEAMS_TENANT_ID),
      ...given('clientSecret', config.TEAMS_CLIENT_SECRET),
      ...given('managedIdentityClientId', config.TEAMS_MANAGED_IDENTITY_CLIENT_ID),
      keysUrl: config.TEAMS_KEYS_URL ?? KEYS_URL,
      loginUrl: config.TEAMS_LOGIN_URL ?? LOGIN_URL,
      serviceHosts: (config.TEAMS_SERVICE_HOSTS ?? '')
        .split(',')
        .map((h) => h.trim())
        .filter(Boolean),
      playground: config.TEAMS_PLAYGROUND === '1',
      host: config.HOST,
      http,
      clock,
      log,
      links: noLinks,
      jitter: Math.random,
    }),
  ];
};

/** The platforms that the environment has credentials for. A new platform is a folder and one line here. */
export const platforms = async (parts: Parts): Promise<Surface[]> => [...(await slack(parts)), ...(await teams(parts))];
