import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Incoming } from '../chat/incoming.ts';
import { DeliveryError, type Receiver, type Surface } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import { MendableError } from '../errors.ts';
import type { Http } from '../http.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { Activity } from './activity.ts';
import { type Claims, checkToken, refusal, serviceAllowed } from './auth.ts';
import { deliveryError, statusOf } from './failure.ts';
import { fromBot } from './inbound.ts';
import type { Links } from './inlines.ts';
import { LIMITS } from './limits.ts';
import { makeWho } from './members.ts';
import { checkOptions, hasCredentials, type TeamsOptions } from './options.ts';
import { keepPosting, makePoster } from './post.ts';
import { answer, readJson } from './request.ts';
import { makeSdk, PATH, type Sdk } from './sdk.ts';
import { fromAddress } from './stored-ref.ts';
import { secretTokens } from './token.ts';
import { done, type Outcome, onMessage, onOpen, onSubmit, type WorkParts } from './work.ts';

export type TeamsParts = TeamsOptions & {
  http: Http;
  clock: Clock;
  log: Log;
  links: Links;
  /** A number from 0 to 1, so that several waiting messages do not try again together. */
  jitter: () => number;
};

/** Teams as a surface: POST /api/messages comes in, replies and reminders go out through the connector. */
export const makeTeams = async (parts: TeamsParts): Promise<Surface> => {
  const { clock, log } = parts;
  checkOptions(parts, clock.artificial);
  const credentials = hasCredentials(parts);
  const playground = parts.playground && !credentials;
  const tenant = parts.tenantId ?? 'playground';
  const { clientId, clientSecret, tenantId } = parts;
  const tokens =
    clientId !== undefined && clientSecret !== undefined && tenantId !== undefined
      ? secretTokens({ loginUrl: parts.loginUrl, tenant: tenantId, clientId, secret: clientSecret, clock })
      : undefined;
  const sdk: Sdk = await makeSdk(parts, tokens, log);
  const post = makePoster(sdk.app, parts.links, clock);
  const who = makeWho(
    (serviceUrl, conversation, id) =>
      sdk.app.api
        .clone({ serviceUrl })
        .conversations.getMemberById(conversation, id)
        .catch((error: unknown) => Promise.reject({ status: statusOf(error) })),
    tenant,
    clock,
  );

  const request = new AsyncLocalStorage<{ claims?: Claims; outcome: Outcome }>();
  const underWay = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const stopping = new AbortController();
  let receiver: Receiver | undefined;
  let state: { ok: boolean; detail: string } = { ok: false, detail: 'not started' };

  const later = (incoming: Incoming, reply: Reply, error: unknown): void => {
    const first = deliveryError(error, clock.now());
    log.warn('teams reply not delivered at once', { outcome: first.outcome, reason: first.message });
    const attempt = (repeated: boolean) => post(fromAddress(incoming.at), reply, incoming.id, repeated);
    void track(
      keepPosting(attempt, first, { clock, signal: stopping.signal, jitter: parts.jitter }).then(async (end) => {
        if (end === 'delivered') await done({ receiver: receiver as Receiver, log }, incoming.id);
        else log.error('teams reply not delivered', { outcome: end.outcome, reason: end.message });
      }),
    );
  };

  const refused = (reason: string): Outcome => {
    log.warn('teams message refused', { reason });
    return { status: 403 };
  };

  /** Runs after the SDK has verified the token. */
  const take = async (raw: unknown, claims: Claims | undefined): Promise<Outcome> => {
    const parsed = Activity.safeParse(raw);
    if (!parsed.success) return { status: 400 };
    const activity = parsed.data;
    const reason = playground ? playgroundRefusal(activity) : refusal(activity, claims, { tenant, hosts: parts.serviceHosts });
    if (reason !== undefined) return refused(reason);
    const kind = activity.type === 'invoke' ? activity.name : activity.type;
    if (fromBot(activity) || (kind !== 'message' && kind !== 'task/fetch' && kind !== 'task/submit')) return { status: 200 };
    if (!receiver || stopping.signal.aborted) return { status: 503 };
    const from = await who(activity);
    if (from.kind === 'refused') return refused('guest');
    if (from.kind === 'unknown') {
      log.warn('teams roster cannot be asked', {});
      return { status: 503 };
    }
    const work: WorkParts = { receiver, tenant, post, log, later };
    if (kind === 'message') return onMessage(work, activity, from.person);
    return kind === 'task/fetch' ? onOpen(activity) : onSubmit(work, activity, from.person);
  };
  const playgroundRefusal = (activity: Activity) => (serviceAllowed(activity.serviceUrl, ['127.0.0.1', 'localhost']) ? undefined : 'service host');

  // One route for all: what the SDK gives its handlers is the activity as it came.
  sdk.app.on('activity', async ({ activity }) => {
    const at = request.getStore();
    if (at) at.outcome = await take(activity, at.claims).catch(unexpected);
  });
  const unexpected = (error: unknown): Outcome => {
    log.error('teams message failed', { error: error instanceof Error ? error.name : 'unknown' });
    return { status: 200 };
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!receiver || stopping.signal.aborted) return answer(response, 503);
    let claims: Claims | undefined;
    if (!playground) {
      const checked = credentials && clientId !== undefined ? checkToken(incoming.headers.authorization, clientId, clock.now()) : undefined;
      if (!checked?.ok) {
        log.warn('teams request refused', { reason: checked?.reason ?? 'no credentials configured' });
        return answer(response, 401);
      }
      claims = checked.claims;
    }
    const read = await readJson(incoming);
    if (typeof read === 'string') return answer(response, read === 'too large' ? 413 : 400);
    const at: { claims?: Claims; outcome: Outcome } = { ...(claims ? { claims } : {}), outcome: { status: 200 } };
    const verified = await request.run(at, () => sdk.handle({ body: read.body, headers: { authorization: incoming.headers.authorization ?? '' } }));
    if (verified.status !== 200) {
      log.warn('teams request refused', { reason: 'sdk', status: verified.status });
      return answer(response, verified.status === 401 ? 401 : 400);
    }
    answer(response, at.outcome.status, at.outcome.body);
  };

  const reachable = async (): Promise<void> => {
    if (tokens) await tokens(sdk.botScope);
    else
      await sdk.app.tokenProvider.getAppToken().catch(() => {
        throw new MendableError('teams-refused', { host: 'managed identity', reason: 'no token' });
      });
    const { host } = new URL(parts.keysUrl);
    const keys = await fetch(parts.keysUrl, { signal: AbortSignal.timeout(LIMITS.callMs) }).catch(() => undefined);
    if (!keys?.ok) throw new MendableError('teams-unreachable', { host });
    await keys.body?.cancel();
  };

  let added = false;
  return {
    name: 'teams',
    start: async (given) => {
      if (!added) {
        parts.http.add(async (incoming, response) => {
          if (incoming.method !== 'POST' || incoming.url?.split('?')[0] !== PATH) return false;
          await track(serve(incoming, response));
          return true;
        });
        added = true;
      }
      if (credentials)
        await reachable().catch((error: unknown) => {
          state = { ok: false, detail: error instanceof MendableError ? error.code : 'failed' };
          throw error;
        });
      receiver = given;
      state = credentials
        ? { ok: true, detail: 'connected' }
        : playground
          ? { ok: true, detail: 'playground, without tokens' }
          : { ok: false, detail: 'no credentials: every request is refused' };
    },
    send: (to, reply, key) => {
      if (stopping.signal.aborted) return Promise.reject(new DeliveryError('unavailable', 'stopping'));
      const send = async () => {
        const ref = fromAddress(to);
        const hosts = playground ? ['127.0.0.1', 'localhost'] : parts.serviceHosts;
        if (ref.tenant !== tenant || !serviceAllowed(ref.serviceUrl, hosts)) throw new DeliveryError('refused', 'address of another tenant or service');
        if (!credentials && !playground) throw new DeliveryError('unavailable', 'no credentials');
        return post(ref, reply, key);
      };
      return track(send());
    },
    stop: async () => {
      stopping.abort();
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      state = { ok: false, detail: 'stopped' };
    },
    health: () => state,
  };
};
