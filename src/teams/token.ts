import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { MendableError } from '../errors.ts';
import { LIMITS } from './limits.ts';

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const Refused = z.object({ error: z.string() });
const RENEW_MS = 5 * 60 * 1000;

export type Tokens = (scope: string) => Promise<string>;

/**
 * The bot's own token, from its secret. The SDK's way (MSAL) takes its login address from a list of Microsoft's,
 * so it cannot be pointed elsewhere and does not tell a wrong secret from a network that is down.
 */
export const secretTokens = (o: { loginUrl: string; tenant: string; clientId: string; secret: string; clock: Clock }): Tokens => {
  const kept = new Map<string, { until: number; token: Promise<string> }>();
  const host = new URL(o.loginUrl).host;
  const ask = async (scope: string): Promise<{ token: string; ms: number }> => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: o.clientId, client_secret: o.secret, scope });
    const response = await fetch(`${o.loginUrl.replace(/\/+$/, '')}/${o.tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.callMs),
    }).catch(() => {
      throw new MendableError('teams-unreachable', { host });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const granted = Granted.safeParse(answer);
    if (response.ok && granted.success) return { token: granted.data.access_token, ms: granted.data.expires_in * 1000 };
    if (response.status >= 500 || response.status === 429 || response.ok) throw new MendableError('teams-unreachable', { host, status: response.status });
    throw new MendableError('teams-refused', { host, reason: Refused.safeParse(answer).data?.error ?? String(response.status) });
  };
  return (scope) => {
    const now = o.clock.now().getTime();
    const known = kept.get(scope);
    if (known && known.until > now) return known.token;
    const asked = ask(scope);
    const entry = {
      until: Number.POSITIVE_INFINITY,
      token: asked.then(
        (granted) => {
          entry.until = o.clock.now().getTime() + granted.ms - RENEW_MS;
          return granted.token;
        },
        (error: unknown) => {
          kept.delete(scope);
          throw error;
        },
      ),
    };
    kept.set(scope, entry);
    return entry.token;
  };
};
