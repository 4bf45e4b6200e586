import type { App, HttpRouteHandler } from '@microsoft/teams.apps';
import type { Log } from '../log.ts';
import { ISSUER } from './auth.ts';
import { LIMITS } from './limits.ts';
import type { TeamsOptions } from './options.ts';
import type { Tokens } from './token.ts';

type SdkLog = NonNullable<NonNullable<ConstructorParameters<typeof App>[0]>['logger']>;

/** The SDK logs whole messages and errors with requests in them: only that it had something to say is passed on. */
const quiet = (log: Log): SdkLog => {
  const told = (level: string) => () => log.warn('teams sdk', { level });
  const nothing = () => {};
  const own: SdkLog = { debug: nothing, trace: nothing, info: nothing, warn: nothing, log: nothing, error: told('error'), child: () => own };
  return own;
};

export const PATH = '/api/messages';

/**
 * The SDK with everything said: what is left out it takes from variables of its own (CLIENT_SECRET, CLOUD, SERVICE_URL,
 * DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS), and those are not ours. It listens to nothing: its one route comes back as a function.
 * Loaded here and not at the top, because loading it takes longer than all the rest of Samklang and most have no use for it.
 */
export const makeSdk = async (options: TeamsOptions, tokens: Tokens | undefined, log: Log) => {
  const { App } = await import('@microsoft/teams.apps');
  const { PUBLIC, withOverrides } = await import('@microsoft/teams.api');
  const routes = new Map<string, HttpRouteHandler>();
  const open = options.playground && options.clientId === undefined;
  const app = new App({
    clientId: options.clientId ?? '',
    tenantId: options.tenantId ?? '',
    clientSecret: '',
    ...(tokens ? { token: (scope: string | string[]) => tokens(String(scope)) } : {}),
    managedIdentityClientId: tokens ? '' : (options.managedIdentityClientId ?? ''),
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    cloud: withOverrides(PUBLIC, { tokenIssuer: ISSUER, openIdMetadataUrl: options.keysUrl, loginEndpoint: options.loginUrl }),
    client: { timeout: LIMITS.callMs },
    logger: quiet(log),
    messagingEndpoint: PATH,
    dangerouslyAllowUnauthenticatedRequests: open,
    telemetry: { agent365: false },
    httpServerAdapter: { registerRoute: (method, path, handler) => void routes.set(`${method} ${path}`, handler) },
  });
  await app.initialize();
  const handle = routes.get(`POST ${PATH}`);
  if (!handle) throw new Error('the Teams SDK registered no route');
  return { app, handle, botScope: app.cloud.botScope };
};
export type Sdk = Awaited<ReturnType<typeof makeSdk>>;
