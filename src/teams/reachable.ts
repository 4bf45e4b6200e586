import { MendableError } from '../errors.ts';
import { LIMITS } from './limits.ts';
import type { Sdk } from './sdk.ts';
import type { Tokens } from './token.ts';

/** Whether the bot gets a token of its own, and can fetch the keys that incoming tokens are checked with. Throws a MendableError. */
export const checkReachable = async (sdk: Sdk, tokens: Tokens | undefined, keysUrl: string): Promise<void> => {
  if (tokens) await tokens(sdk.botScope);
  else {
    const token = await sdk.app.tokenProvider.getAppToken().catch(() => undefined);
    if (!token) throw new MendableError('teams-refused', { host: 'managed identity', reason: 'no token' });
  }
  const keys = await fetch(keysUrl, { signal: AbortSignal.timeout(LIMITS.callMs) }).catch(() => undefined);
  await keys?.body?.cancel();
  if (!keys?.ok) throw new MendableError('teams-unreachable', { host: new URL(keysUrl).host });
};
