import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { type Claims, checkToken } from './auth.ts';
import { answer, readJson } from './request.ts';
import type { Sdk } from './sdk.ts';
import type { Outcome } from './work.ts';

export type DoorParts = {
  sdk: Sdk;
  /** Whose tokens are taken; undefined when there are no credentials, and then nothing is. */
  clientId: string | undefined;
  /** Takes requests without tokens. */
  playground: boolean;
  open(): boolean;
  take(raw: unknown, claims: Claims | undefined): Promise<Outcome>;
  clock: Clock;
  log: Log;
};

/** One HTTP request from Teams: our checks of the token, the body, the SDK's check of the signature, and only then the message. */
export const makeDoor = (parts: DoorParts) => {
  const { sdk, log } = parts;
  const current = new AsyncLocalStorage<{ claims: Claims | undefined; outcome: Outcome }>();
  // One handler for every kind: what the SDK gives its handlers is the activity as it came.
  sdk.app.on('activity', async ({ activity }) => {
    const at = current.getStore();
    if (at) at.outcome = await parts.take(activity, at.claims).catch(unexpected);
  });
  // Not a 500: Teams would send the message again, and it may have had its effect.
  const unexpected = (error: unknown): Outcome => {
    log.error('teams message failed', { error: error instanceof Error ? error.name : 'unknown' });
    return { status: 200 };
  };
  const refuse = (response: ServerResponse, status: number, reason: string) => {
    log.warn('teams request refused', { reason, status });
    answer(response, status);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!parts.open()) return answer(response, 503);
    const { authorization } = request.headers;
    let claims: Claims | undefined;
    if (!parts.playground) {
      if (parts.clientId === undefined) return refuse(response, 401, 'no credentials configured');
      const checked = checkToken(authorization, parts.clientId, parts.clock.now());
      if (!checked.ok) return refuse(response, 401, checked.reason);
      claims = checked.claims;
    }
    const read = await readJson(request);
    if (typeof read === 'string') return refuse(response, read === 'too large' ? 413 : 400, read);
    const at: { claims: Claims | undefined; outcome: Outcome } = { claims, outcome: { status: 200 } };
    const verified = await current.run(at, () => sdk.handle({ body: read.body, headers: { authorization: authorization ?? '' } }));
    if (verified.status !== 200) return refuse(response, verified.status === 401 ? 401 : 400, 'the SDK refused it');
    answer(response, at.outcome.status, at.outcome.body);
  };
};
