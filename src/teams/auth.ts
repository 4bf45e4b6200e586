import { z } from 'zod';
import type { Activity } from './activity.ts';

/** Whose tokens are taken. The SDK would also take an ordinary Entra token, with the tenant the token itself names. */
export const ISSUER = 'https://api.botframework.com';
const SKEW_S = 300;
const MICROSOFT_HOSTS = ['smba.trafficmanager.net', '.botframework.com'];

const Claims = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), serviceurl: z.string().min(1) });
export type Claims = z.infer<typeof Claims>;
export type Checked = { ok: true; claims: Claims } | { ok: false; reason: string };

const loopback = (host: string) => host === '127.0.0.1' || host === 'localhost' || host === '[::1]';
export const isLoopback = (url: string): boolean => URL.canParse(url) && loopback(new URL(url).hostname);
/** An address that secrets may be sent to: encrypted, or on this machine. */
export const isSafe = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).protocol === 'https:' || (new URL(url).protocol === 'http:' && isLoopback(url)));

/** The bot's own token is sent to the service URL, so it must be Microsoft's, or one that the administrator has named. */
export const serviceAllowed = (serviceUrl: string, hosts: readonly string[]): boolean => {
  if (!isSafe(serviceUrl)) return false;
  const { hostname, host, username } = new URL(serviceUrl);
  if (username !== '') return false;
  return [...MICROSOFT_HOSTS, ...hosts].some((h) => (h.startsWith('.') ? hostname.endsWith(h) : hostname === h || host === h));
};

/**
 * Everything that can be refused before the body is read. The signature is the SDK's to check, next: nothing here is believed
 * before that, and nothing that fails here gets so far.
 */
export const checkToken = (authorization: string | undefined, clientId: string, now: Date): Checked => {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '') ?? [];
  if (payload === undefined) return { ok: false, reason: 'no token' };
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return { ok: false, reason: 'unreadable token' };
  }
  const parsed = Claims.safeParse(value);
  if (!parsed.success) return { ok: false, reason: 'claims missing' };
  const claims = parsed.data;
  if (claims.iss !== ISSUER) return { ok: false, reason: 'issuer' };
  if (claims.aud !== clientId) return { ok: false, reason: 'audience' };
  if (claims.exp + SKEW_S < now.getTime() / 1000) return { ok: false, reason: 'expired' };
  return { ok: true, claims };
};

const trimmed = (url: string) => url.replace(/\/+$/, '').toLowerCase();

/** Whether an activity with a verified token is from where it should be; the reason when it is not. */
export const refusal = (activity: Activity, claims: Claims | undefined, wanted: { tenant: string; hosts: readonly string[] }): string | undefined => {
  // Web Chat and Direct Line carry valid tokens too, but there the sender chooses tenant and name.
  if (activity.channelId !== 'msteams') return 'channel';
  if (!serviceAllowed(activity.serviceUrl, wanted.hosts)) return 'service host';
  if (claims && trimmed(claims.serviceurl) !== trimmed(activity.serviceUrl)) return 'service url';
  const tenants = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((t) => t !== undefined);
  if (tenants.length === 0 || tenants.some((t) => t !== wanted.tenant)) return 'tenant';
  if (activity.from.aadObjectId === undefined || activity.from.aadObjectId === '') return 'no account';
  return undefined;
};
