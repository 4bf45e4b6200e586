import { MendableError } from '../errors.ts';
import { isLoopback, isSafe } from './auth.ts';

/** The values of the configuration that Teams needs. */
export type TeamsOptions = {
  clientId?: string;
  tenantId?: string;
  clientSecret?: string;
  managedIdentityClientId?: string;
  /** Where the keys are that incoming tokens are signed with. */
  keysUrl: string;
  loginUrl: string;
  /** Hosts besides Microsoft's that messages may come from and replies go to. */
  serviceHosts: readonly string[];
  /** Takes messages without tokens, for the Agents Playground on the same machine. */
  playground: boolean;
  /** Where the HTTP server listens. */
  host: string;
};

export const KEYS_URL = 'https://login.botframework.com/v1/.well-known/keys';
export const LOGIN_URL = 'https://login.microsoftonline.com';

/** Whether there is enough to be a bot with. */
export const hasCredentials = (o: TeamsOptions): boolean =>
  o.clientId !== undefined && o.tenantId !== undefined && (o.clientSecret !== undefined || o.managedIdentityClientId !== undefined);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const bad = (name: string, value: string, expected: string) => new MendableError('bad-variable', { name, value, expected });

/** Refuses what would be unsafe or could never work. */
export const checkOptions = (o: TeamsOptions, artificialClock: boolean): void => {
  if (o.clientId !== undefined && !GUID.test(o.clientId)) throw bad('TEAMS_CLIENT_ID', o.clientId, 'the application (client) id, a GUID');
  if (o.tenantId !== undefined && !GUID.test(o.tenantId)) throw bad('TEAMS_TENANT_ID', o.tenantId, 'the directory (tenant) id, a GUID');
  if (!isSafe(o.keysUrl)) throw bad('TEAMS_KEYS_URL', o.keysUrl, 'an https address');
  if (!isSafe(o.loginUrl)) throw bad('TEAMS_LOGIN_URL', o.loginUrl, 'an https address');
  if (o.playground && !isLoopback(`http://${o.host}`)) throw bad('TEAMS_PLAYGROUND', '1', 'HOST to be 127.0.0.1, because the playground sends no tokens');
  if (o.playground && o.clientId !== undefined) throw bad('TEAMS_PLAYGROUND', '1', 'no TEAMS_CLIENT_ID: the playground sends no tokens');
  if (artificialClock && hasCredentials(o) && !isLoopback(o.loginUrl)) throw new MendableError('clock-with-platform', {});
};
